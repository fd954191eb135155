import ExperienceModel

/// A table in columns of text: numbers to the right, words to the left; what does not fit wraps.
struct TerminalTable {
    /// A column.
    struct Column {
        var heading = ""
        var alignment = TerminalText.Alignment.left
        /// Blanks before it.
        var gap = 2
        /// Columns that it takes at least, where there is room.
        var least = 0
        /// Whether its cells are broken only when nothing else can give way.
        var isWhole = false
    }

    var columns: [Column]
    var rows: [[TerminalText]] = []
    /// Columns beside which the table stands; its first heading may be printed there.
    var indent = 2

    var hasHeadings: Bool { columns.contains { !$0.heading.isEmpty } }

    /// The lines, the headings first where there are any.
    func lines(width: Int) -> [TerminalText] {
        let headings = columns.map { TerminalText($0.heading, .faint) }
        let widths = fittedWidths(to: width - indent)
        return (hasHeadings ? lines(of: headings, widths: widths) : [])
            + rows.flatMap { lines(of: $0, widths: widths) }
    }

    /// The lines of each row, without headings.
    func rowLines(width: Int) -> [[TerminalText]] {
        let widths = fittedWidths(to: width - indent)
        return rows.map { lines(of: $0, widths: widths) }
    }

    private func lines(of row: [TerminalText], widths: [Int]) -> [TerminalText] {
        // A column that is empty in every row has no width, and nothing to wrap.
        let cells = zip(row, widths).map { $0.wrapped(to: max(1, $1)) }
        return (0..<(cells.map(\.count).max() ?? 0)).map { number in
            var line = TerminalText(TerminalPage.blanks(indent))
            for (position, cell) in cells.enumerated() {
                let part = number < cell.count ? cell[number] : TerminalText()
                if position > 0 { line += TerminalText(TerminalPage.blanks(columns[position].gap)) }
                line += part.padded(to: widths[position], columns[position].alignment)
            }
            return line
        }
    }

    /// Natural widths, the widest column narrowed until all fit; words break only where no column
    /// can give way between words.
    private func fittedWidths(to room: Int) -> [Int] {
        var widths = columns.indices.map { position in
            let cells = rows.map { $0[position].width }
            let heading = DisplayWidth.of(columns[position].heading)
            return max(heading, columns[position].least, cells.max() ?? 0)
        }
        let gaps = columns.dropFirst().reduce(0) { $0 + $1.gap }
        let words = columns.indices.map { position in
            let cells = rows.map { $0[position].longestWord }
            let longest = max(TerminalText(columns[position].heading).longestWord, cells.max() ?? 0)
            return columns[position].isWhole ? max(longest, widths[position]) : longest
        }
        while widths.reduce(gaps, +) > room {
            let pliable = widths.indices.filter { widths[$0] > words[$0] }
            let choice = pliable.isEmpty ? Array(widths.indices) : pliable
            guard let position = choice.max(by: { widths[$0] < widths[$1] }), widths[position] > 2
            else { break }
            widths[position] -= 1
        }
        return widths
    }
}
