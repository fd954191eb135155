public import ExperienceModel

/// Reads the answers of a survey from separated text, chunk by chunk, into responses.
///
/// The chunks may end anywhere. Memory does not grow with the file: the reader keeps the first
/// megabyte until it knows the layout, and rows only while their dates can still be read in two
/// orders (at most 20,000 rows or 16 MB).
public final class ResponseReader {
    private static let mostWaiting = 20_000
    private static let largestWaiting = 16 << 20
    private static let longestTotal = 20
    private static let totals: Set<String> = [
        "total", "totals", "totaal", "grand total", "eindtotaal",
    ]

    /// How the file was recognised; nil until its beginning has been read.
    public private(set) var layout: ResponseLayout?
    /// Rows of data so far: without headers, titles, blank lines and a total row.
    public private(set) var rows = 0
    /// Is told of every row that does not count, in the order of the file.
    public var onRejectedRow: ((RejectedRow) -> Void)?

    /// Bytes that are kept until the layout is settled.
    var headLength = RecordSplitter.longestCell

    private let file: String
    private let mapping: ResponseMapping
    private let language: Language
    private var head: [UInt8] = []
    private var decoder: UnicodeDecoder?
    private var splitter = RecordSplitter(separator: 0)
    private var rowReader: RowReader?
    private var recordsToSkip = 0
    private var possibleTotal: Record?
    private var waiting: [Record] = []
    private var waitingBytes = 0
    private var log = RejectionLog()
    private var batch: [Response] = []

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

    /// Takes the next bytes of the file.
    /// - Returns: the responses that became complete, in the order of the file.
    /// - Throws: why the file cannot be read as asked; the reader is of no use after that.
    public func read(_ chunk: [UInt8]) throws(ResponseError) -> [Response] {
        if decoder == nil {
            head.append(contentsOf: chunk)
            guard head.count >= headLength else { return [] }
            try settleLayout(isWhole: false)
        } else {
            try split(decoder?.decode(chunk) ?? chunk)
        }
        return takeBatch()
    }

    /// Ends the file.
    /// - Returns: the last responses.
    /// - Throws: why the file cannot be read as asked.
    public func finish() throws(ResponseError) -> [Response] {
        if decoder == nil { try settleLayout(isWhole: true) }
        if let line = splitter.openQuoteLine { throw .unclosedQuote(file: file, line: line) }
        if splitter.finish() { try meet(splitter.record) }
        if let total = possibleTotal { layout?.totalLine = total.line }
        if let first = waiting.first { throw ambiguousDates(first) }
        guard rows > 0 else { throw .headerOnly(file: file) }
        return takeBatch()
    }

    private func takeBatch() -> [Response] {
        defer { batch = [] }
        return batch
    }

    /// Recognises the layout in what has been kept, and reads that.
    private func settleLayout(isWhole: Bool) throws(ResponseError) {
        var decoder = UnicodeDecoder(head: head)
        try refuseOtherThanText(decoder.encoding)
        let text = decoder.decodeHead(head)
        head = []
        let found = try LayoutFinder(file: file, mapping: mapping).find(
            in: Array(text.prefix(headLength)), isWhole: isWhole && text.count <= headLength)
        let columns = try found.header.columns(of: mapping, file: file)
        rowReader = RowReader(
            mapping: mapping, columns: columns, width: found.header.headings.count)
        let headerRows = max(0, mapping.headerRows ?? 1)
        recordsToSkip = found.titleRows + headerRows
        splitter = RecordSplitter(
            separator: found.separator, firstLine: found.preamble > 0 ? 2 : 1)
        layout = ResponseLayout(
            profile: "plain", encoding: decoder.encoding.rawValue,
            separator: String(UnicodeScalar(found.separator)), headerLine: found.headerLine,
            headerRows: headerRows, titleRows: found.titleRows,
            columns: uses(of: columns, in: found.header))
        self.decoder = decoder
        try split(Array(text.dropFirst(found.preamble)))
    }

    /// Refuses workbooks and archives by their first bytes, and text of two bytes a character
    /// without a mark by its NUL bytes.
    private func refuseOtherThanText(_ encoding: UnicodeDecoder.Encoding) throws(ResponseError) {
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0xD0, 0xCF, 0x11]) {
            throw .notText(file: file)
        }
        let beginning = head.prefix(512)
        if encoding == .utf8, beginning.count(where: { $0 == 0 }) * 3 > beginning.count {
            throw .notUTF8(file: file, line: 1)
        }
    }

    private func uses(
        of columns: [ResponseMapping.Role: Int], in header: Header
    ) -> [ColumnUse] {
        var roles = mapping.named.map(\.role)
        if mapping.isCounts, mapping.countColumn == nil { roles.append(.count) }
        return roles.compactMap { role in
            columns[role].map { place in
                ColumnUse(
                    role: mapping.title(of: role),
                    column: mapping.headerRows == 0 ? "#\(place + 1)" : header.title(at: place))
            }
        }
    }

    private func split(_ text: [UInt8]) throws(ResponseError) {
        var position = 0
        while splitter.next(in: text, at: &position) { try meet(splitter.record) }
    }

    /// Takes a record of the file: a title, a header, the total below, or a row of data.
    private func meet(_ record: Record) throws(ResponseError) {
        if let line = record.brokenLine { throw .notUTF8(file: file, line: line) }
        guard recordsToSkip == 0 else {
            recordsToSkip -= 1
            return
        }
        if let row = possibleTotal {
            possibleTotal = nil
            try take(row)
        }
        if isTotal(record) {
            possibleTotal = record
        } else {
            try take(record)
        }
    }

    private func isTotal(_ record: Record) -> Bool {
        guard let cell = record.cells.first, cell.range.count <= Self.longestTotal else {
            return false
        }
        return Self.totals.contains(Label.folded(record.text(at: 0)))
    }

    private func take(_ record: Record) throws(ResponseError) {
        rows += 1
        guard let reading = rowReader?.read(record) else { return }
        if waiting.isEmpty, case .undecided = reading {
            try wait(record)
        } else if waiting.isEmpty {
            try settle(reading, of: record)
        } else {
            try wait(record)
            if rowReader?.knowsDateOrder == true { try settleWaiting() }
        }
    }

    private func wait(_ record: Record) throws(ResponseError) {
        waiting.append(record.compact)
        waitingBytes += record.size
        if waiting.count > Self.mostWaiting || waitingBytes > Self.largestWaiting,
            rowReader?.knowsDateOrder != true, let first = waiting.first
        {
            throw ambiguousDates(first)
        }
    }

    private func settleWaiting() throws(ResponseError) {
        let settled = waiting
        waiting = []
        waitingBytes = 0
        for record in settled {
            if let reading = rowReader?.read(record) { try settle(reading, of: record) }
        }
    }

    private func settle(
        _ reading: RowReader.Reading, of record: Record
    ) throws(ResponseError) {
        switch reading {
        case .response(let response): batch.append(response)
        case .rejected(let rejection):
            log.add(rejection, line: record.line)
            onRejectedRow?(
                RejectedRow(
                    line: record.line, code: rejection.code.rawValue,
                    reason: rejection.reason(in: language), text: record.text))
        case .undecided: preconditionFailure("rows are settled when the order is known")
        case .contradicts(let earlier):
            throw .ambiguousDates(
                file: file, column: dayColumn,
                examples: [earlier, rowReader?.dayText(of: record) ?? ""], line: record.line)
        }
    }

    private func ambiguousDates(_ first: Record) -> ResponseError {
        var examples: [String] = []
        for record in waiting.prefix(50) {
            guard let text = rowReader?.dayText(of: record), !examples.contains(text) else {
                continue
            }
            examples.append(text)
        }
        return .ambiguousDates(
            file: file, column: dayColumn, examples: Array(examples.prefix(3)), line: first.line)
    }

    private var dayColumn: String { layout?.columns.first { $0.role == "day" }?.column ?? "" }
}
