/// How a text value is written in its file, so that a stretch of it can be pointed at and changed.
package struct WrittenText: Codable, Equatable, Sendable {
    /// How YAML writes a text; what may be put in it differs.
    package enum Style: String, Codable, Sendable {
        /// As it is, without quotes.
        case plain
        /// As it is, in braces, over commas that part it for the parser.
        case plainInBraces
        /// In single quotes.
        case single
        /// In double quotes.
        case double
        /// Below `|` or `>`.
        case block
    }

    /// Scalars of the value that stand together in the file.
    package struct Run: Codable, Equatable, Sendable {
        /// What they are in the file.
        package enum Kind: String, Codable, Sendable {
            /// The same scalars, on one line.
            case same
            /// One scalar, written with several: `''`, `\n`.
            case escape
            /// Blanks that the line's end stands for; words on both sides may be joined.
            case fold
            /// A gap that holds more than blanks, or whose lines differ in kind.
            case fixed
        }

        /// The first of its scalars, from 0.
        package var start: Int
        /// How many scalars of the value it holds.
        package var count: Int
        /// What they are in the file.
        package var kind: Kind
        /// Its line, counted from that of the text, from 0.
        package var line: Int
        /// Its column, from 1.
        package var column: Int
        /// The line just behind it.
        package var endLine: Int
        /// The column just behind it.
        package var endColumn: Int

        /// Makes one from its parts.
        package init(
            start: Int, count: Int, kind: Kind, line: Int, column: Int, endLine: Int,
            endColumn: Int
        ) {
            self.start = start
            self.count = count
            self.kind = kind
            self.line = line
            self.column = column
            self.endLine = endLine
            self.endColumn = endColumn
        }
    }

    /// The file as the user named it.
    package var path: String
    /// How it is written.
    package var style: Style
    /// The line it begins on, from 1.
    package var firstLine: Int
    /// The lines it stands on, without their breaks.
    package var lines: [String]
    /// Its scalars in order, without a gap.
    package var runs: [Run]

    /// Makes one from its parts.
    package init(path: String, style: Style, firstLine: Int, lines: [String], runs: [Run]) {
        self.path = path
        self.style = style
        self.firstLine = firstLine
        self.lines = lines
        self.runs = runs
    }

    /// How many scalars the value has.
    package var count: Int { runs.last.map { $0.start + $0.count } ?? 0 }

    /// Where a stretch stands: all of it, or as far as it goes on its first line.
    package func place(of stretch: Range<Int>) -> SourcePlace? {
        guard let ends = ends(of: stretch), ends.first.line < lines.count else { return nil }
        let line = lines[ends.first.line]
        let isOnOneLine = ends.last.endLine == ends.first.line
        let end = isOnOneLine ? ends.last.endColumn : line.unicodeScalars.count + 1
        return SourcePlace(
            path: path, line: firstLine + ends.first.line, column: ends.first.column,
            length: max(1, end - ends.first.column), sourceLine: line)
    }

    /// The runs that a stretch begins and ends in, cut down to it.
    func ends(of stretch: Range<Int>) -> (first: Run, last: Run)? {
        guard !stretch.isEmpty, stretch.lowerBound >= 0, stretch.upperBound <= count,
            var first = runs(in: stretch).first, var last = runs(in: stretch).last
        else { return nil }
        if first.kind == .same {
            first.column += stretch.lowerBound - first.start
            first.start = stretch.lowerBound
        }
        if last.kind == .same {
            last.endColumn -= last.start + last.count - stretch.upperBound
        }
        return (first, last)
    }

    /// The runs that share a scalar with a stretch of the value.
    func runs(in stretch: Range<Int>) -> ArraySlice<Run> {
        let begin = index { $0.start + $0.count > stretch.lowerBound }
        let end = index { $0.start >= stretch.upperBound }
        return runs[begin..<max(begin, end)]
    }

    /// The first run for which something holds that holds for all after it.
    private func index(where holds: (Run) -> Bool) -> Int {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(runs[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
