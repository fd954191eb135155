import GRDB

/// The blocks of one pilot, in the order of their rows.
final class BlockTable: BlockShelf {
    private let pilot: Int
    private let covering: HotStatement
    private let following: HotStatement
    private let adding: HotStatement
    private let removing: HotStatement

    init(_ db: Database, pilot: Int) throws {
        self.pilot = pilot
        covering = try HotStatement(
            db,
            """
            SELECT first_key, rows, bytes FROM answer_block
            WHERE pilot = ? AND first_key <= ? ORDER BY first_key DESC LIMIT 1
            """)
        following = try HotStatement(
            db,
            """
            SELECT first_key, rows, bytes FROM answer_block
            WHERE pilot = ? AND first_key > ? ORDER BY first_key LIMIT 1
            """)
        adding = try HotStatement(
            db, "INSERT INTO answer_block (pilot, first_key, rows, bytes) VALUES (?, ?, ?, ?)")
        removing = try HotStatement(
            db, "DELETE FROM answer_block WHERE pilot = ? AND first_key = ?")
    }

    /// The block into which a row with that place belongs; nil where there are no blocks.
    func block(covering place: RowPlace) throws -> Block? {
        try fetch(covering, place.bytes) ?? fetch(following, [])
    }

    /// The next block behind that place; without a place the first.
    func block(after place: RowPlace?) throws -> Block? {
        try fetch(following, place?.bytes ?? [])
    }

    /// Where the next block behind that place begins.
    func start(after place: RowPlace) throws -> RowPlace? {
        following.bind(pilot, at: 1)
        following.bind(place.bytes, at: 2)
        defer { following.reset() }
        return try following.step() ? following.place(0) : nil
    }

    /// Goes through all rows, in their order; the body may take a row apart, or only its place.
    func walk(_ body: (inout BlockRows) throws -> Void) throws {
        var last: RowPlace?
        while let block = try block(after: last) {
            last = block.first
            var rows = try block.rows()
            while try rows.next() { try body(&rows) }
        }
    }

    /// Adds a block.
    func add(_ first: RowPlace, rows: Int, bytes: UnsafeRawBufferPointer) throws {
        adding.bind(pilot, at: 1)
        adding.bind(first.bytes, at: 2)
        adding.bind(rows, at: 3)
        adding.bind(lasting: bytes, at: 4)
        try adding.run()
    }

    /// Removes a block.
    func remove(_ first: RowPlace) throws {
        removing.bind(pilot, at: 1)
        removing.bind(first.bytes, at: 2)
        try removing.run()
    }

    private func fetch(_ statement: HotStatement, _ key: [UInt8]) throws -> Block? {
        statement.bind(pilot, at: 1)
        statement.bind(key, at: 2)
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        guard let first = statement.place(0), let rows = statement.integer(1) else {
            throw UnreadableText()
        }
        return Block(first: first, count: rows, bytes: statement.bytes(2))
    }
}
