import ExperienceModel

/// Finds the separator and the header in the beginning of a file: the row, and the way of
/// splitting it, that hold the columns which the user named.
struct LayoutFinder {
    /// What the beginning of a file tells.
    struct Found {
        var separator: UInt8
        /// Bytes of a `sep=` line, which is no record.
        var preamble: Int
        /// Records above the header.
        var titleRows: Int
        var headerLine: Int
        var header: Header
    }

    private struct Candidate {
        var separator: UInt8
        var rows: [Record]
        var openQuoteLine: Int?
        var place: Int
        var header: Header
        var found: Int
        var agreeing: Int
    }

    private static let separators = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
    private static let mostRows = 50

    let file: String
    let mapping: ResponseMapping

    /// Looks at the first megabyte, or at the whole of a smaller file.
    func find(in head: [UInt8], isWhole: Bool) throws(ResponseError) -> Found {
        let (named, preamble) = Self.separatorLine(of: head)
        let text = Array(head.dropFirst(preamble))
        var best: Candidate?
        for separator in named.map({ [$0] }) ?? Self.separators {
            guard
                let candidate = candidate(
                    separator, firstLine: preamble > 0 ? 2 : 1, text, isWhole: isWhole)
            else { continue }
            if best.map({ isBetter(candidate, than: $0) }) ?? true { best = candidate }
        }
        guard let best else { throw .emptyFile(file: file) }
        if let line = best.openQuoteLine, best.found < mapping.named.count {
            throw .unclosedQuote(file: file, line: line)
        }
        if best.rows[best.place].isTooLong {
            throw .cellTooLong(file: file, line: best.rows[best.place].line)
        }
        return Found(
            separator: best.separator, preamble: preamble, titleRows: best.place,
            headerLine: best.rows[best.place].line, header: best.header)
    }

    /// Whether a beginning holds all rows that are looked at, however it is split.
    static func isEnough(_ head: [UInt8]) -> Bool {
        let separators = separatorLine(of: head).separator.map { [$0] } ?? Self.separators
        return separators.allSatisfy { separator in
            var splitter = RecordSplitter(separator: separator)
            var position = 0
            // One more, for the line that names the separator.
            return (0...mostRows).allSatisfy { _ in splitter.next(in: head, at: &position) }
        }
    }

    private func isBetter(_ one: Candidate, than other: Candidate) -> Bool {
        (one.found, one.agreeing, one.header.headings.count)
            > (other.found, other.agreeing, other.header.headings.count)
    }

    private func candidate(
        _ separator: UInt8, firstLine: Int, _ text: [UInt8], isWhole: Bool
    ) -> Candidate? {
        var splitter = RecordSplitter(separator: separator, firstLine: firstLine)
        let rows = rows(of: text, by: &splitter, isWhole: isWhole)
        guard !rows.isEmpty else { return nil }
        let openQuoteLine = isWhole ? splitter.openQuoteLine : nil
        let headers = rows.map(Header.init)
        guard let place = headerPlace(among: headers) else { return nil }
        let width = headers[place].headings.count
        let agreeing = headers[place...].count { width > 1 && $0.headings.count == width }
        return Candidate(
            separator: separator, rows: rows, openQuoteLine: openQuoteLine, place: place,
            header: headers[place],
            found: headers[place].found(of: mapping), agreeing: agreeing)
    }

    /// The first row that holds all named columns; where none does, the one that comes nearest.
    private func headerPlace(among headers: [Header]) -> Int? {
        if let rows = mapping.titleRows {
            return headers.indices.contains(rows) ? rows : nil
        }
        if mapping.headerRows != nil { return 0 }
        if let place = headers.firstIndex(where: { $0.holds(mapping) }) { return place }
        let found = headers.map { $0.found(of: mapping) }
        return found.firstIndex(of: found.max() ?? 0) ?? 0
    }

    private func rows(
        of text: [UInt8], by splitter: inout RecordSplitter, isWhole: Bool
    ) -> [Record] {
        var position = 0
        var rows: [Record] = []
        while rows.count < Self.mostRows, splitter.next(in: text, at: &position) {
            rows.append(splitter.record)
        }
        if rows.count < Self.mostRows, isWhole || rows.isEmpty, splitter.finish() {
            rows.append(splitter.record)
        }
        return rows
    }

    /// The separator that a first line `sep=;` names, and the bytes of that line.
    private static func separatorLine(of head: [UInt8]) -> (separator: UInt8?, bytes: Int) {
        let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count == 5, String(decoding: line, as: UTF8.self).lowercased().hasPrefix("sep=")
        else { return (nil, 0) }
        let rest = head.dropFirst(5).prefix(2)
        let lineBreak = rest.elementsEqual([0x0D, 0x0A]) ? 2 : min(1, rest.count)
        return (line[4], 5 + lineBreak)
    }
}
