import GRDB

/// What customers wrote in one pilot; the rows hold the numbers.
final class CommentTable {
    private let db: Database
    private let adding: HotStatement
    private let reading: HotStatement
    private let pilot: Int

    init(_ db: Database, pilot: Int) throws {
        self.db = db
        self.pilot = pilot
        adding = try HotStatement(
            db, "INSERT INTO comment (number, pilot, text) VALUES (?, ?, ?)")
        reading = try HotStatement(db, "SELECT text FROM comment WHERE number = ?")
    }

    /// The highest number that was ever given to a comment; none is given twice.
    func lastNumber() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT last_comment FROM comment_state") ?? 0
    }

    /// Notes the highest number that was given.
    func setLastNumber(_ number: Int) throws {
        try db.execute(sql: "UPDATE comment_state SET last_comment = ?", arguments: [number])
    }

    /// Adds a comment.
    func add(_ number: Int, _ text: UnsafeRawBufferPointer) throws {
        adding.bind(number, at: 1)
        adding.bind(pilot, at: 2)
        adding.bind(lastingText: text, at: 3)
        try adding.run()
    }

    /// Puts a comment back under its number.
    func restore(_ number: Int, _ text: String) throws {
        adding.bind(number, at: 1)
        adding.bind(pilot, at: 2)
        adding.bind(text, at: 3)
        try adding.run()
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
        try db.cachedStatement(sql: "DELETE FROM comment WHERE number = ?")
            .execute(arguments: [number])
    }
}
