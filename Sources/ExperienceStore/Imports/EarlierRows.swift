import GRDB

/// What rows were before an import changed them, so that it can be taken back.
final class EarlierRows {
    private let pilot: Int
    private let adding: HotStatement
    private let buffer = ByteBuffer(capacity: 256)

    init(_ db: Database, pilot: Int) throws {
        self.pilot = pilot
        adding = try HotStatement(
            db,
            """
            INSERT INTO earlier_row (import, place, pilot, brought_by, bytes, comment)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
    }

    /// Keeps a row as it was, with the comment that went with the change.
    func keep(
        _ row: AnswerRow, at place: RowPlace, comment: String?, replacedBy number: Int
    ) throws {
        var writer = ByteWriter(
            place: buffer.end(reserving: AnswerRow.room(answers: row.answers.count)))
        row.write(to: &writer)
        adding.bind(number, at: 1)
        adding.bind(place.bytes, at: 2)
        adding.bind(pilot, at: 3)
        adding.bind(row.importNumber, at: 4)
        adding.bind(
            lasting: UnsafeRawBufferPointer(
                start: buffer.start, count: writer.place - buffer.start), at: 5)
        if let comment { adding.bind(comment, at: 6) } else { adding.bind(nil as Int?, at: 6) }
        try adding.run()
    }
}
