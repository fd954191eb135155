import ExperienceModel

/// Reads the second file of an import, chunk by chunk: what is known of each customer.
public final class JoinTableReader {
    /// More customers than this do not fit in memory.
    private static let mostCustomers = 50_000_000

    private let file: String
    private let key: ResponseMapping.ColumnName
    private let columns: [(role: JoinTable.Role, column: ResponseMapping.ColumnName)]
    private var decoder = TextDecoder()
    private var head: [UInt8] = []
    private var splitter = RecordSplitter(separator: 0)
    private var places: [Int]?
    private var recordsToSkip = 0
    private var ids = ByteIndex()
    private var cells: [Int32] = []
    /// Values differ from customer to customer; they are as many as fit in memory.
    private let texts = LabelBook(most: mostCustomers)
    private var memos: [LabelColumn] = []
    private let scratch = ScratchBytes()
    private var width = 0
    private var log = RejectionLog()
    /// Lines of rows that tell other attributes of a customer than an earlier row.
    private var contradictions = RejectionLog()

    /// A reader for one file.
    /// - Parameters:
    ///   - file: the file's name as errors tell it.
    ///   - key: the column of the ids.
    ///   - columns: the attributes and their columns.
    public init(
        file: String, key: ResponseMapping.ColumnName,
        columns: [(role: JoinTable.Role, column: ResponseMapping.ColumnName)]
    ) {
        self.file = file
        self.key = key
        self.columns = columns
    }

    /// Takes the next bytes of the file.
    public func read(_ chunk: [UInt8]) throws(ResponseError) {
        take(try decoded { () throws(TextDecoder.Refusal) in try decoder.decode(chunk) })
        if places == nil, head.count >= RecordSplitter.longestCell { try settle(isWhole: false) }
    }

    /// Ends the file.
    public func finish() throws(ResponseError) -> JoinTable {
        take(try decoded { () throws(TextDecoder.Refusal) in try decoder.finish() })
        if places == nil { try settle(isWhole: true) }
        if let line = splitter.openQuoteLine { throw .unclosedQuote(file: file, line: line) }
        if splitter.finish() { meet(splitter.view) }
        var table = JoinTable(
            file: file, roles: columns.map(\.role), texts: texts.labels, ids: ids, places: cells)
        table.damage = log
        table.contradictions = contradictions
        return table
    }

    private func decoded(
        _ body: () throws(TextDecoder.Refusal) -> [UInt8]
    ) throws(ResponseError) -> [UInt8] {
        do throws(TextDecoder.Refusal) { return try body() } catch {
            throw ResponseError(error, file: file)
        }
    }

    private func take(_ text: [UInt8]) {
        guard places != nil else {
            head += text
            return
        }
        text.withUnsafeBufferPointer { text in
            var position = 0
            while splitter.next(in: text, at: &position) { meet(splitter.view) }
        }
    }

    /// Finds the header by the columns that were named.
    private func settle(isWhole: Bool) throws(ResponseError) {
        let names = [key] + columns.map(\.column)
        let metric = Metric(id: "id", kind: .mean)
        let mapping = ResponseMapping(
            metrics: names.map { .init(metric: metric, column: $0) }, arm: .all(""),
            day: .all(Day(number: 0)))
        let found = try LayoutFinder(file: file, mapping: mapping).find(in: head, isWhole: isWhole)
        let places = try found.header.columns(of: mapping, file: file)
        self.places = names.indices.compactMap { places[.metric($0)] }
        width = found.header.headings.count
        memos = (self.places ?? []).dropFirst().map { place in
            LabelColumn(place: place) { [texts] in texts.place(of: Label.tidied($0)) }
        }
        recordsToSkip = found.titleRows + 1
        splitter = RecordSplitter(
            separator: found.separator, firstLine: found.preamble > 0 ? 2 : 1)
        let text = Array(head.dropFirst(found.preamble))
        head = []
        take(text)
    }

    /// Takes a customer; the last row of one that comes again holds.
    ///
    /// A row that cannot be read is told, never left out in silence.
    private func meet(_ record: RecordView) {
        guard recordsToSkip == 0 else {
            recordsToSkip -= 1
            return
        }
        guard !record.isBlank, let keyPlace = places?.first else { return }
        if let rejection = damage(of: record) {
            log.add(rejection, line: record.line)
            return
        }
        let found = memos.map { $0.read(record, scratch) }
        let id = Label.tidied(
            String(decoding: record.content(keyPlace, in: scratch), as: UTF8.self))
        guard !id.isEmpty, ids.count < Self.mostCustomers else {
            log.add(RowRejection(id.isEmpty ? .noID : .tooManyCustomers), line: record.line)
            return
        }
        let (place, isNew) = Array(id.utf8).withUnsafeBufferPointer { ids.insert($0) }
        if isNew {
            cells += found
            return
        }
        let known = place * found.count..<(place + 1) * found.count
        guard !cells[known].elementsEqual(found) else { return }
        contradictions.add(RowRejection(.otherAttributes), line: record.line)
        cells.replaceSubrange(known, with: found)
    }

    /// What is broken about a row; nil for one that can be read.
    private func damage(of record: RecordView) -> RowRejection? {
        if record.isTooLong { return RowRejection(.cellTooLong) }
        if record.hasNUL { return RowRejection(.nulByte) }
        if record.cells.count <= places?.max() ?? 0 { return RowRejection(.tooFewCells) }
        guard record.cells.count > width else { return nil }
        let isFilled = (width..<record.cells.count).contains { !record.cells[$0].range.isEmpty }
        return isFilled ? RowRejection(.tooManyCells) : nil
    }
}
