package import ExperienceModel

/// A table in separated text whose first line has the headings: commas, semicolons, tabs or bars.
package struct TextTable: Equatable, Sendable {
    /// One row.
    package struct Row: Equatable, Sendable {
        /// The line of the file on which it begins, from 1.
        package let line: Int
        /// Its cells without blanks around them, as many as there are headings.
        package let cells: [String]
    }

    /// The headings, tidied, in order.
    package let headings: [String]
    /// The rows below them.
    package let rows: [Row]

    /// Rows beyond these are no survey that a calculator should take; import takes them.
    private static let mostRows = 1_000_000
    private static let separators = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

    /// Reads a table, or says everything that is wrong with its form.
    ///
    /// - Parameters:
    ///   - path: the name to print.
    ///   - bytes: the file, UTF-8 or UTF-16 with a mark.
    ///   - language: that of the findings.
    package static func read(
        path: String, bytes: [UInt8], language: Language
    ) -> Reading<TextTable> {
        var decoder = UnicodeDecoder(head: Array(bytes.prefix(4)))
        let text = decoder.decodeHead(bytes)
        let (records, openQuoteLine) = records(in: text)
        func finding(_ problem: Problem, line: Int) -> Finding {
            problem.finding(at: SourcePlace(path: path, line: line, column: 1), in: language)
        }
        if let openQuoteLine {
            return .rejected([finding(.quoteNeverClosed, line: openQuoteLine)])
        }
        guard let header = records.first, records.count > 1 else {
            return .rejected([finding(.tableWithoutRows, line: 1)])
        }
        guard records.count <= mostRows + 1 else {
            let line = records[mostRows + 1].line
            return .rejected([finding(.tableTooLong(limit: mostRows), line: line)])
        }
        let headings = Header(header).headings
        let problems = records.compactMap { record in
            problem(with: record, columns: headings.count).map { finding($0, line: record.line) }
        }
        guard problems.isEmpty else { return .rejected(problems) }
        let rows = records.dropFirst().map { record in
            Row(
                line: record.line,
                cells: headings.indices.map { Label.tidied(record.text(at: $0)) })
        }
        return .accepted(TextTable(headings: headings, rows: rows), [])
    }

    private static func problem(with record: Record, columns: Int) -> Problem? {
        if record.isTooLong { return .rowTooLong }
        if record.hasNUL || record.brokenLine != nil { return .rowNotText }
        // Empty cells at the end of a line are a spreadsheet's, not the writer's.
        let cells = record.cells.indices.last { !record.text(at: $0).isEmpty }.map { $0 + 1 } ?? 0
        return cells > columns ? .rowTooWide(cells: cells, columns: columns) : nil
    }

    /// The rows, split by the sign that gives the most headings.
    private static func records(in bytes: [UInt8]) -> ([Record], openQuoteLine: Int?) {
        var best = (separator: separators[0], cells: 0)
        for separator in separators {
            var splitter = RecordSplitter(separator: separator)
            var position = 0
            let isFound = splitter.next(in: bytes, at: &position) || splitter.finish()
            let cells = isFound ? splitter.record.cells.count : 0
            if cells > best.cells { best = (separator, cells) }
        }
        var splitter = RecordSplitter(separator: best.separator)
        var records: [Record] = []
        var position = 0
        while splitter.next(in: bytes, at: &position) { records.append(splitter.record) }
        if splitter.finish() { records.append(splitter.record) }
        return (records, splitter.openQuoteLine)
    }
}

extension TextTable {
    /// The place of a column by its heading, whatever its capitals; nil where there is none.
    package func column(_ heading: String) -> Int? {
        let wanted = Label.folded(heading)
        return headings.firstIndex { Label.folded($0) == wanted }
    }

    /// The heading that was probably meant.
    package func nearest(to heading: String) -> String? {
        NearestHeading.to(heading, among: headings)
    }
}
