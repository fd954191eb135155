import GRDB

/// What customers wrote in one pilot; the rows hold the numbers.
final class CommentTable {
    private let db: Database
    private let adding: BulkInsert
    private let reading: HotStatement
    private let removing: HotStatement
    private let pilot: Int
    /// Comments that wait, and their texts.
    private var waiting: [(number: Int, text: Range<Int>)] = []
    private let texts = ByteBuffer(capacity: 16 * 1024)

    init(_ db: Database, pilot: Int) throws {
        self.db = db
        self.pilot = pilot
        adding = try BulkInsert(db, "INSERT INTO comment (number, pilot, text)", columns: 3)
        reading = try HotStatement(db, "SELECT text FROM comment WHERE number = ?")
        removing = try HotStatement(db, "DELETE FROM comment WHERE number = ?")
    }

    /// The highest number that was ever given to a comment; none is given twice.
    func lastNumber() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT last_comment FROM comment_state") ?? 0
    }

    /// Notes the highest number that was given.
    func setLastNumber(_ number: Int) throws {
        try db.execute(sql: "UPDATE comment_state SET last_comment = ?", arguments: [number])
    }

    /// Adds a comment, at the latest with `finish`.
    func add(_ number: Int, _ text: UnsafeRawBufferPointer) throws {
        waiting.append((number, texts.count..<texts.count + text.count))
        texts.append(text)
        if waiting.count == BulkInsert.most { try finish() }
    }

    /// Puts a comment back under its number, at the latest with `finish`.
    func restore(_ number: Int, _ text: String) throws {
        try Array(text.utf8).withUnsafeBytes { try add(number, $0) }
    }

    /// Stores the comments that still wait.
    func finish() throws {
        let bytes = texts.bytes()
        try adding.add(waiting) { comment, statement, place in
            statement.bind(comment.number, at: place)
            statement.bind(pilot, at: place + 1)
            statement.bind(
                lastingText: UnsafeRawBufferPointer(rebasing: bytes[comment.text]), at: place + 2)
        }
        waiting.removeAll(keepingCapacity: true)
        texts.count = 0
    }

    /// The text of a comment.
    func text(of number: Int) throws -> String? {
        reading.bind(number, at: 1)
        defer { reading.reset() }
        return try reading.step() ? reading.text(0) : nil
    }

    /// Removes a comment, also from the index where it is there already.
    func remove(_ number: Int) throws {
        try CommentIndex(db: db).remove(number)
        try takeBack(number)
    }

    /// Removes a comment that no index holds yet.
    func takeBack(_ number: Int) throws {
        removing.bind(number, at: 1)
        try removing.run()
    }
}
