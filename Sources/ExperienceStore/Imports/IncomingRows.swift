/// The rows of an intake in the order of their places, with the store's own numbers.
final class IncomingRows {
    /// The row that comes next, while there is one.
    private(set) var row = AnswerRow()
    /// Where it belongs.
    private(set) var place = RowPlace(key: RowKey(high: 0, low: 0))
    /// Where its comment lies in the spool.
    private(set) var commentOffset = 0
    /// The group of its line, 0 for a line of its own.
    private(set) var group = 0
    /// Whether all rows have been taken.
    private(set) var isAtEnd = false
    /// How many rows were met so far.
    private(set) var taken = 0

    private let rows: RunMerger
    private let codes: [Int]
    private let lastComment: Int
    private var hasBegun = false

    /// `codes` gives a label's number in the store by that in the intake, and new comments get
    /// the numbers after `lastComment`.
    init(_ intake: ImportIntake, codes: [Int], lastComment: Int) throws {
        rows = try intake.rows.merged()
        self.codes = codes
        self.lastComment = lastComment
        try advance()
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
        guard !reader.isShort else { throw UnreadableText() }
        group = tail >> 1
        renumber(&row)
        self.row = row
        // Equal rows without an id are separate answers; rows with one id are versions of one.
        let isNext = tail & 1 == 1 && hasBegun && next.key == place.key
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
