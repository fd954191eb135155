public import ExperienceModel

/// Reads the answers of a survey from separated text, chunk by chunk, into batches of responses.
///
/// The chunks may end anywhere. Memory does not grow with the file: the reader keeps the first
/// megabyte until it knows the layout, rows only while their dates or amounts can still be read
/// in two ways (at most 20,000 rows or 16 MB), and what the cells of a column mean for 4,096
/// texts of each. What only the whole file proves (a scale that is shifted by one) is thrown by
/// `finish`: nothing may be stored for good before.
public final class ResponseReader {
    /// How the file was recognised; nil until its beginning has been read.
    public private(set) var layout: ResponseLayout?
    /// Rows of data so far: without headers, titles, blank lines and rows that sum up.
    @exclusivity(unchecked) public private(set) var rows = 0
    /// Is told of every row that does not count, in the order of the file.
    public var onRejectedRow: ((RejectedRow) -> Void)?

    /// Tells of an identifier, tidied, whether nothing of it may be kept; one of two columns has
    /// U+001F between its parts.
    ///
    /// Set it before anything is read.
    public var isForgotten: ((UnsafeBufferPointer<UInt8>) -> Bool)?

    /// Looks through the whole file for a date that settles the order, when no more rows can wait.
    package var dateOrderOfFile: (() -> DateOrderScan.Evidence?)?
    /// Whether only that date is looked for, and no row is read.
    var looksForDateOrder = false
    /// What settled the order of the dates.
    var dateOrder: DateOrderScan.Evidence? { rowReader?.dateOrder }
    /// Bytes that are kept until the layout is settled, where fewer do not tell it.
    var headLength = RecordSplitter.longestCell

    private let file: String
    private let mapping: ResponseMapping
    private let language: Language
    private var head: [UInt8] = []
    /// How long the head is when it is looked at again.
    private var nextLook = 64 << 10
    private var decoder = TextDecoder()
    private var separator: UInt8 = 0
    @exclusivity(unchecked) private var splitter = RecordSplitter(separator: 0)
    @exclusivity(unchecked) private var rowReader: RowReader?
    @exclusivity(unchecked) private var recordsToSkip = 0
    @exclusivity(unchecked) private var summaries = SummaryRows([:])
    @exclusivity(unchecked) private var waiting = WaitingRows()
    private var log = RejectionLog()
    private var repaired = (rows: 0, characters: 0)

    /// A reader for one file.
    /// - Parameters:
    ///   - file: the file's name as errors tell it.
    ///   - mapping: which column becomes what.
    ///   - language: the language of the reasons in `rejections`.
    public init(file: String, mapping: ResponseMapping, language: Language = .english) {
        self.file = file
        self.mapping = mapping
        self.language = language
    }

    /// Why rows did not count, with how many and the first ten lines; the most frequent first.
    public var rejections: [Rejection] { log.rejections(in: language) }

    /// How many rows did not count.
    public var rejectedRows: Int { log.rows }

    /// Takes the next bytes of the file.
    /// - Returns: the responses that became complete, in the order of the file.
    /// - Throws: why the file cannot be read as asked; the reader is of no use after that.
    public func read(_ chunk: [UInt8]) throws(ResponseError) -> ResponseBatch {
        do throws(TextDecoder.Refusal) {
            head = try decoder.decode(chunk).appended(to: head)
        } catch {
            throw ResponseError(error, file: file)
        }
        if rowReader != nil {
            let text = head
            head = []
            try split(text)
        } else if head.count >= headLength || isEnough() {
            try settleLayout(isWhole: false)
        }
        return try takeBatch()
    }

    /// Whether what has been kept shows the layout as well as all of the head would.
    private func isEnough() -> Bool {
        guard head.count >= nextLook else { return false }
        nextLook = head.count * 2
        return LayoutFinder.isEnough(head)
    }

    /// Ends the file.
    /// - Returns: the last responses.
    /// - Throws: why the file cannot be read as asked.
    public func finish() throws(ResponseError) -> ResponseBatch {
        do throws(TextDecoder.Refusal) { head += try decoder.finish() } catch {
            throw ResponseError(error, file: file)
        }
        if rowReader == nil { try settleLayout(isWhole: true) }
        let text = head
        head = []
        try split(text)
        if let line = splitter.openQuoteLine { throw .unclosedQuote(file: file, line: line) }
        if splitter.finish(), let rowReader { try meet(splitter.view, rowReader) }
        layout?.summaryLines = summaries.lines
        if !waiting.isEmpty { try settleWaiting(isLast: true) }
        guard rows > 0 || mapping.isUnanswered else { throw .headerOnly(file: file) }
        try judge()
        return try takeBatch()
    }

    private func takeBatch() throws(ResponseError) -> ResponseBatch {
        guard let rowReader else {
            return ResponseBatch(metrics: mapping.metrics.map(\.metric.id))
        }
        if rowReader.labels.isFull {
            throw .tooManyLabels(file: file, most: LabelBook.mostLabels)
        }
        return rowReader.batch.take(labels: rowReader.labels.labels)
    }

    /// Tells what only the whole file shows.
    private func judge() throws(ResponseError) {
        layout?.encoding = decoder.encoding.rawValue
        layout?.repairedRows = repaired.rows
        layout?.repairedCharacters = repaired.characters
        layout?.unjoinedRows = rowReader?.attributes?.unknownRows ?? 0
        layout?.hasOtherCapitals = rowReader?.attributes?.hasOtherCapitals ?? false
        layout?.roundedRows = rowReader?.roundedRows ?? 0
        let unused = try rowReader?.sheet.unusedScores(
            mapping, file: file, questions: layout?.questions(of: mapping) ?? [:])
        layout?.unusedScores = unused ?? []
        try rowReader?.sheet.checkWords(file: file)
        layout?.lostAnswers = rowReader?.sheet.lostAnswers.map { .init($0.metric, $0.log) } ?? []
    }

    /// Recognises the layout in what has been kept, and reads that.
    private func settleLayout(isWhole: Bool) throws(ResponseError) {
        let text = head
        head = []
        let found = try LayoutFinder(file: file, mapping: mapping).find(
            in: Array(text.prefix(headLength)), isWhole: isWhole && text.count <= headLength)
        let columns = try found.header.columns(of: mapping, file: file)
        try mapping.checkScales()
        summaries = SummaryRows(columns)
        rowReader = RowReader(
            mapping: mapping, columns: columns, headings: found.header.headings,
            clock: try mapping.clock(), isForgotten: isForgotten)
        let headerRows = max(0, mapping.headerRows ?? 1)
        recordsToSkip = found.titleRows + headerRows
        separator = found.separator
        splitter = RecordSplitter(
            separator: found.separator, firstLine: found.preamble > 0 ? 2 : 1)
        layout = ResponseLayout(
            profile: mapping.profile, encoding: decoder.encoding.rawValue,
            separator: String(UnicodeScalar(found.separator)), headerLine: found.headerLine,
            headerRows: headerRows, titleRows: found.titleRows,
            columns: mapping.uses(of: columns, in: found.header))
        try split(Array(text.dropFirst(found.preamble)))
    }

    private func split(_ text: [UInt8]) throws(ResponseError) {
        guard let rowReader else { return }
        try text.withUnsafeBufferPointer { text throws(ResponseError) in
            var position = 0
            while splitter.next(in: text, at: &position) {
                try meet(splitter.view, rowReader)
            }
        }
    }

    /// Takes a record of the file: a title, a header, the total below, or a row of data.
    private func meet(
        _ record: RecordView, _ rowReader: RowReader
    ) throws(ResponseError) {
        guard record.isText else {
            let (text, strays) = Record.repaired(record, separator: separator)
            if recordsToSkip == 0 { repaired = (repaired.rows + 1, repaired.characters + strays) }
            return try text.withView { record throws(ResponseError) in
                try meetText(record, rowReader)
            }
        }
        try meetText(record, rowReader)
    }

    private func meetText(
        _ record: RecordView, _ rowReader: RowReader
    ) throws(ResponseError) {
        guard recordsToSkip == 0 else {
            recordsToSkip -= 1
            return
        }
        if summaries.holds(record, isFirst: rows == 0) { return }
        if summaries.isHolding {
            for row in summaries.release() {
                try row.withView { row throws(ResponseError) in try take(row, rowReader) }
            }
        }
        try take(record, rowReader)
    }

    private func take(_ record: RecordView, _ rowReader: RowReader) throws(ResponseError) {
        rows += 1
        if looksForDateOrder {
            _ = rowReader.learn(from: record)
            return
        }
        guard waiting.isEmpty else {
            let settled = rowReader.settled
            let reading = rowReader.learn(from: record)
            switch reading {
            case .contradicts, .mixedAmounts, .roundedID: try settle(reading, of: record)
            case .counted, .undecided, .rejected: break
            }
            try wait(record)
            if rowReader.settled != settled { try settleWaiting(isLast: false) }
            return
        }
        let reading = rowReader.read(record)
        if case .undecided = reading { return try wait(record) }
        try settle(reading, of: record)
    }

    private func wait(_ record: RecordView) throws(ResponseError) {
        waiting.append(Record(record))
        guard waiting.isFull else { return }
        if let first = waiting.first, let rowReader, rowReader.dateOrder == nil,
            first.withView({ rowReader.waitsForDateOrder($0) })
        {
            rowReader.dateOrder = dateOrderOfFile?()
        }
        try settleWaiting(isLast: true)
    }

    /// Reads the rows that waited, as far as they can be told now; the last time all of them.
    private func settleWaiting(isLast: Bool) throws(ResponseError) {
        guard let rowReader else { return }
        if isLast { rowReader.sheet.giveUp() }
        while let record = waiting.first {
            let isSettled = try record.withView { view throws(ResponseError) -> Bool in
                let reading = rowReader.read(view)
                if case .undecided = reading { return false }
                try settle(reading, of: view)
                return true
            }
            guard isSettled else {
                if isLast { throw ambiguousDates(record) }
                return
            }
            waiting.removeFirst()
        }
    }

    private func settle(
        _ reading: RowReader.Reading, of record: RecordView
    ) throws(ResponseError) {
        switch reading {
        case .counted, .undecided: return
        case .rejected(let rejection):
            log.add(rejection, line: record.line)
            onRejectedRow?(
                RejectedRow(
                    line: record.line, code: rejection.code.rawValue,
                    reason: rejection.reason(in: language),
                    text: rejection.code == .forgotten ? "" : record.text))
        case .contradicts(let earlier):
            throw .ambiguousDates(
                file: file, column: dayColumn,
                examples: [earlier, rowReader?.dayText(of: record) ?? ""], line: record.line)
        case .mixedAmounts(let metric, let examples):
            throw .ambiguousAmounts(
                file: file, metric: metric, examples: examples, line: record.line)
        case .roundedID(let place, let text):
            let use = layout?.columns.first { $0.role == "response id" || $0.role == "respondent" }
            throw .roundedID(
                file: file, column: use?.column ?? "#\(place + 1)", id: text, line: record.line)
        }
    }

    private func ambiguousDates(_ first: Record) -> ResponseError {
        var examples: [String] = []
        for record in waiting.rows.prefix(50) {
            let text = record.withView { rowReader?.dayText(of: $0) ?? "" }
            if !examples.contains(text) { examples.append(text) }
        }
        return .ambiguousDates(
            file: file, column: dayColumn, examples: Array(examples.prefix(3)), line: first.line)
    }

    private var dayColumn: String { layout?.columns.first { $0.role == "day" }?.column ?? "" }
}

extension [UInt8] {
    /// These bytes behind others, without a copy where there are none.
    fileprivate func appended(to others: [UInt8]) -> [UInt8] {
        others.isEmpty ? self : others + self
    }
}
