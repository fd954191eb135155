import ExperienceModel

/// The rows of an intake in the order of their places, with the store's own numbers.
final class IncomingRows {
    /// The row that comes next, while there is one.
    @exclusivity(unchecked) private(set) var row = AnswerRow()
    /// Where it belongs.
    @exclusivity(unchecked) private(set) var place = RowPlace(key: RowKey(high: 0, low: 0))
    /// Where its comment lies in the spool.
    @exclusivity(unchecked) private(set) var commentOffset = 0
    /// The group of its line, 0 for a line of its own.
    @exclusivity(unchecked) private(set) var group = 0
    /// Where its identity comes from.
    @exclusivity(unchecked) private(set) var kind = ResponseBatch.IdentityKind.rowText
    /// Whether this version tells no answer.
    @exclusivity(unchecked) private(set) var isEmptied = false
    /// Whether all rows have been taken.
    @exclusivity(unchecked) private(set) var isAtEnd = false
    /// How many rows were met so far.
    @exclusivity(unchecked) private(set) var taken = 0

    private let rows: RunMerger
    private let codes: [Int]
    private let lastComment: Int
    @exclusivity(unchecked) private var hasBegun = false

    /// `codes` gives a label's number in the store by that in the intake, and new comments get
    /// the numbers after `lastComment`.
    init(_ intake: ImportIntake, codes: [Int], lastComment: Int) throws {
        rows = try intake.rows.merged()
        self.codes = codes
        self.lastComment = lastComment
        try advance()
    }

    /// Writes what an intake knows of a row besides its answers.
    static func write(_ told: ResponseBatch.Row, group: Int, to writer: inout ByteWriter) {
        writer.put(group << 3 | Int(told.identity.rawValue) | (told.isEmptied ? 4 : 0))
    }

    /// Goes to the next row.
    func advance() throws {
        guard let next = try rows.next() else {
            isAtEnd = true
            return
        }
        taken += 1
        var reader = next.bytes
        var row = AnswerRow(from: &reader)
        commentOffset = row.comment == 0 ? 0 : reader.integer()
        let tail = reader.integer()
        group = tail >> 3
        kind = ResponseBatch.IdentityKind(rawValue: UInt8(tail & 3)) ?? .rowText
        isEmptied = tail & 4 != 0
        guard !reader.isShort else { throw UnreadableText() }
        renumber(&row)
        self.row = row
        // Equal rows without an id are separate answers; rows with one id are versions of one.
        let isNext = kind == .rowText && hasBegun && next.key == place.key
        place = RowPlace(key: next.key, occurrence: isNext ? place.occurrence + 1 : 1)
        hasBegun = true
    }

    private func renumber(_ row: inout AnswerRow) {
        row.arm = codes[row.arm]
        row.branch = codes[row.branch]
        row.persona = codes[row.persona]
        row.channel = codes[row.channel]
        row.touchpoint = codes[row.touchpoint]
        if row.comment != 0 { row.comment += lastComment }
        let told = row.answers
        row.answers = RowAnswers()
        for place in 0..<told.count {
            row.answers.set(codes[told[place].metric], to: told[place].value)
        }
    }
}
