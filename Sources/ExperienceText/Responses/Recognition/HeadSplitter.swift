/// Splits the beginning of a file into rows of cells by the sign that fits it best.
struct HeadSplitter {
    /// The rows, and how they were split.
    struct Split {
        var separator: UInt8
        var rows: [[String]]
        /// Whether these are all rows of the file.
        var isAll: Bool
    }

    private static let separators = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
    private static let mostRows = 2000
    /// Beyond these the rows of a wide file are not looked at: the evidence is plain by then.
    private static let mostCells = 150_000

    /// Columns that the user named by their headings.
    let named: [ResponseMapping.ColumnName]

    /// The best way of splitting; nil for a text without a row.
    func split(_ text: [UInt8], isWhole: Bool) -> Split? {
        best(of: Self.ways(of: text, isWhole: isWhole))
    }

    /// The best of several ways; nil where there is none.
    func best(of ways: [Split]) -> Split? {
        var best: (split: Split, found: Int, agreeing: Int, width: Int)?
        for way in ways {
            let (agreeing, width) = agreement(of: way.rows)
            let found = way.rows.prefix(50).map(found(in:)).max() ?? 0
            if let best, (best.found, best.agreeing, best.width) >= (found, agreeing, width) {
                continue
            }
            best = (way, found, agreeing, width)
        }
        return best?.split
    }

    /// All ways of splitting a text that give rows, whatever the user named.
    static func ways(of text: [UInt8], isWhole: Bool) -> [Split] {
        let (given, preamble) = separatorLine(of: text)
        let body = preamble == 0 ? text : Array(text[preamble...])
        return (given.map { [$0] } ?? separators).compactMap { separator in
            let rows = rows(of: body, separator: separator, isWhole: isWhole)
            guard !rows.isEmpty else { return nil }
            let isAll =
                isWhole && rows.count < mostRows
                && rows.reduce(0) { $0 + $1.count } < mostCells
            return Split(separator: separator, rows: rows, isAll: isAll)
        }
    }

    private func found(in row: [String]) -> Int {
        let cells = Set(row.map(Header.plain))
        return named.count { name in
            switch name {
            case .heading(let heading): cells.contains(heading)
            case .number(let number): number <= row.count
            }
        }
    }

    /// How many rows have the most frequent width of more than one cell, and that width.
    private func agreement(of rows: [[String]]) -> (rows: Int, width: Int) {
        var counts: [Int: Int] = [:]
        for row in rows where row.count > 1 { counts[row.count, default: 0] += 1 }
        let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return (best?.value ?? 0, best?.key ?? 1)
    }

    private static func rows(of text: [UInt8], separator: UInt8, isWhole: Bool) -> [[String]] {
        var splitter = RecordSplitter(separator: separator)
        var position = 0
        var cells = 0
        var rows: [[String]] = []
        while rows.count < mostRows, cells < mostCells,
            splitter.next(in: text, at: &position)
        {
            let row = splitter.record.cells.indices.map { splitter.record.text(at: $0) }
            cells += row.count
            rows.append(row)
        }
        if rows.isEmpty || isWhole && rows.count < mostRows && cells < mostCells,
            splitter.finish()
        {
            rows.append(splitter.record.cells.indices.map { splitter.record.text(at: $0) })
        }
        return rows
    }

    /// The separator that a first line `sep=;` names, and the bytes of that line.
    private static func separatorLine(of text: [UInt8]) -> (separator: UInt8?, bytes: Int) {
        let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count == 5, String(decoding: line, as: UTF8.self).lowercased().hasPrefix("sep=")
        else { return (nil, 0) }
        let rest = text.dropFirst(5).prefix(2)
        let lineBreak = rest.elementsEqual([0x0D, 0x0A]) ? 2 : min(1, rest.count)
        return (line[4], 5 + lineBreak)
    }
}
