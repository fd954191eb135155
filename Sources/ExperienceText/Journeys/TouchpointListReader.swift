public import ExperienceModel

/// Reads a list of touchpoints, one a row, in separated text: commas, semicolons, tabs or bars.
///
/// Columns stand in any order under English or Dutch headings; those that the language of
/// blueprints does not know are passed over, and named.
public struct TouchpointListReader {
    private static let mostFindings = 100
    /// More touchpoints than this are no journey that a team could walk through.
    private static let mostRows = 2000
    private static let separators = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

    private let path: String
    private let language: Language
    private var findings: [Finding] = []
    private var builder: TouchpointListBuilder

    /// Reads the bytes of a file and says everything that is wrong with them, with its place.
    ///
    /// - Parameters:
    ///   - path: the name to print.
    ///   - bytes: the file, UTF-8 or UTF-16 with a mark.
    ///   - name: what the journey is called, such as the name of the file.
    ///   - language: that of the findings and of the blueprint.
    public static func read(
        path: String, bytes: [UInt8], name: String, language: Language
    ) -> Reading<BlueprintSkeleton> {
        var decoder = UnicodeDecoder(head: Array(bytes.prefix(4)))
        let decoded = decoder.decodeHead(bytes)
        do throws(UnreadableText) {
            _ = try YAMLBytes.text(path: path, bytes: decoded)
        } catch {
            return .rejected([error.problem.finding(at: error.place, in: language)])
        }
        var reader = TouchpointListReader(path, name, language)
        reader.read(decoded)
        reader.findings.sort()
        return reader.findings.isEmpty
            ? .accepted(reader.builder.skeleton, []) : .rejected(reader.findings)
    }

    private init(_ path: String, _ name: String, _ language: Language) {
        self.path = path
        self.language = language
        self.builder = TouchpointListBuilder(name: name, language: language)
    }

    private mutating func read(_ bytes: [UInt8]) {
        let (records, openQuoteLine) = Self.records(in: bytes)
        if let openQuoteLine {
            let place = SourcePlace(path: path, line: openQuoteLine, column: 1)
            return report(.openQuote, at: place)
        }
        guard let header = records.first else {
            return report(.noRows, at: SourcePlace(path: path, line: 1, column: 1))
        }
        let columns = columns(of: header)
        guard [.title, .id, .text].contains(where: { columns[$0] != nil }) else {
            return report(.noNamingColumn, at: place(of: 0, in: header))
        }
        if records.count > Self.mostRows + 1 {
            let place = place(of: 0, in: records[Self.mostRows + 1])
            return report(.tooManyRows(limit: Self.mostRows), at: place)
        }
        for record in records.dropFirst() { read(record, columns, header) }
        if records.count == 1 { report(.noRows, at: place(of: 0, in: header)) }
    }

    /// The rows, split by the sign that gives the most headings with a meaning, then the most.
    private static func records(in bytes: [UInt8]) -> ([Record], openQuoteLine: Int?) {
        var best: (records: [Record], openQuoteLine: Int?, known: Int, cells: Int)?
        for separator in separators {
            var splitter = RecordSplitter(separator: separator)
            var records: [Record] = []
            var position = 0
            while splitter.next(in: bytes, at: &position) { records.append(splitter.record) }
            if splitter.finish() { records.append(splitter.record) }
            let headings = records.first.map { Header($0).headings } ?? []
            let known = headings.count { TouchpointColumn(heading: $0) != nil }
            if best.map({ ($0.known, $0.cells) < (known, headings.count) }) ?? true {
                best = (records, splitter.openQuoteLine, known, headings.count)
            }
        }
        return (best?.records ?? [], best?.openQuoteLine)
    }

    private mutating func columns(of header: Record) -> [TouchpointColumn: Int] {
        var columns: [TouchpointColumn: Int] = [:]
        for (index, heading) in Header(header).headings.enumerated() where !heading.isEmpty {
            guard let column = TouchpointColumn(heading: heading) else {
                builder.passedOver.append(heading)
                continue
            }
            if let other = columns[column] {
                let first = Header(header).headings[other]
                report(.columnTwice(heading, first), at: place(of: index, in: header))
            } else {
                columns[column] = index
            }
        }
        return columns
    }

    private mutating func read(
        _ record: Record, _ columns: [TouchpointColumn: Int], _ header: Record
    ) {
        guard !record.isTooLong else { return report(.cellTooLong, at: place(of: 0, in: record)) }
        var texts: [TouchpointColumn: String] = [:]
        for (column, index) in columns {
            let text = Self.tidied(record.text(at: index), isProse: column.isProse)
            if !text.isEmpty { texts[column] = text }
        }
        // A row of separators alone is what is left of a deleted one.
        guard record.cells.indices.contains(where: { !Self.tidied(record.text(at: $0)).isEmpty })
        else { return }
        guard texts[.title] ?? texts[.id] ?? texts[.text] != nil else {
            return report(.rowWithoutName(), at: place(of: 0, in: record))
        }
        let cells = builder.add(TouchpointCells(texts))
        if let id = cells.repeatedID {
            report(.idTwice(id), at: place(of: columns[.id] ?? 0, in: record))
        }
        let headings = Header(header).headings
        for bad in cells.unreadable {
            let index = columns[bad.column] ?? 0
            report(
                .badCell(headings[index], bad.value, expected: bad.expected),
                at: place(of: index, in: record))
        }
    }

    /// Without blanks around it, and without the quote that keeps a spreadsheet from computing.
    private static func tidied(_ text: String, isProse: Bool = false) -> String {
        let text = isProse ? trimmed(text) : Label.tidied(text)
        let second = text.dropFirst().first
        return text.hasPrefix("'") && second.map { "=+-@".contains($0) } == true
            ? String(text.dropFirst()) : text
    }

    /// Without blanks around it; those inside, and line breaks, are the writer's.
    private static func trimmed(_ text: String) -> String {
        let rest = text.drop { $0.isWhitespace }
        return String(rest.reversed().drop { $0.isWhitespace }.reversed())
    }

    private func place(of cell: Int, in record: Record) -> SourcePlace {
        guard record.cells.indices.contains(cell) else {
            return SourcePlace(
                path: path, line: record.line, column: 1, sourceLine: Self.firstLine(record.text))
        }
        let range = record.cells[cell].range
        let before = String(decoding: record.bytes[..<range.lowerBound], as: UTF8.self)
        let lines = before.split(omittingEmptySubsequences: false) { $0.isNewline }
        let length = String(decoding: record.bytes[range], as: UTF8.self).prefix { !$0.isNewline }
        let row = lines.count - 1
        let all = record.text.split(omittingEmptySubsequences: false) { $0.isNewline }
        return SourcePlace(
            path: path, line: record.line + row,
            column: (lines.last?.unicodeScalars.count ?? 0) + 1,
            length: max(1, length.unicodeScalars.count),
            sourceLine: all.indices.contains(row) ? String(all[row]) : "")
    }

    private static func firstLine(_ text: String) -> String {
        String(text.prefix { !$0.isNewline })
    }

    private mutating func report(_ problem: Problem, at place: SourcePlace) {
        guard findings.count < Self.mostFindings else { return }
        findings.append(problem.finding(at: place, in: language))
    }
}
