import GRDB

/// Adds to the counts in the tables.
final class TallyWriter {
    private let db: Database
    private let pilot: Int
    private let addBranch: HotStatement
    private let addGroup: HotStatement
    private let addCustomers: HotStatement
    private let lowerBranch: HotStatement
    private let lowerGroup: HotStatement
    private let lowerCustomers: HotStatement
    private let schema: String
    private var lowered = false

    /// Writes into the tables of `main`, or for a recount of `temp`.
    init(_ db: Database, pilot: Int, schema: String) throws {
        self.schema = schema
        self.db = db
        self.pilot = pilot
        let count = "answers, pilot, arm, metric, day"
        let more = "ON CONFLICT DO UPDATE SET answers = answers + excluded.answers"
        let place = "pilot = ?2 AND arm = ?3 AND metric = ?4 AND day = ?5"
        func statement(_ sql: String) throws -> HotStatement { try HotStatement(db, sql) }
        addBranch = try statement(
            """
            INSERT INTO \(schema).tally (\(count), branch, value)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \(more)
            """)
        addGroup = try statement(
            """
            INSERT INTO \(schema).group_tally (\(count), label, value, dimension)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \(more)
            """)
        lowerBranch = try statement(
            """
            UPDATE \(schema).tally SET answers = answers + ?1
            WHERE \(place) AND branch = ?6 AND value = ?7
            """)
        lowerGroup = try statement(
            """
            UPDATE \(schema).group_tally SET answers = answers + ?1
            WHERE \(place) AND label = ?6 AND value = ?7 AND dimension = ?8
            """)
        addCustomers = try statement(Self.customers(schema, grow: true))
        lowerCustomers = try statement(Self.customers(schema, grow: false))
    }

    private static func customers(_ schema: String, grow: Bool) -> String {
        grow
            ? """
            INSERT INTO \(schema).customer_tally (customers, invited, pilot, arm, day, branch)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT DO UPDATE SET customers = customers + excluded.customers,
                invited = invited + excluded.invited
            """
            : """
            UPDATE \(schema).customer_tally SET customers = customers + ?1, invited = invited + ?2
            WHERE pilot = ?3 AND arm = ?4 AND day = ?5 AND branch = ?6
            """
    }

    /// Adds answers of a value to a cell; one that grows may be new, one that shrinks is there.
    func add(_ change: Int, of value: Double, to cell: TallyCell) throws {
        let isBranch = cell.dimension == 0
        let statement =
            change > 0
            ? (isBranch ? addBranch : addGroup) : (isBranch ? lowerBranch : lowerGroup)
        if change < 0 { lowered = true }
        statement.bind(change, at: 1)
        statement.bind(pilot, at: 2)
        statement.bind(cell.arm, at: 3)
        statement.bind(cell.metric, at: 4)
        statement.bind(cell.day, at: 5)
        statement.bind(cell.label, at: 6)
        statement.bind(value, at: 7)
        if !isBranch { statement.bind(cell.dimension, at: 8) }
        try statement.run()
    }

    /// Adds customers of an arm, day and branch, of whom one may know that they were invited.
    func addCustomers(_ change: Int, areInvited: Bool, to cell: TallyCell) throws {
        let statement = change > 0 ? addCustomers : lowerCustomers
        if change < 0 { lowered = true }
        statement.bind(areInvited ? 0 : change, at: 1)
        statement.bind(areInvited ? change : 0, at: 2)
        statement.bind(pilot, at: 3)
        statement.bind(cell.arm, at: 4)
        statement.bind(cell.day, at: 5)
        statement.bind(cell.label, at: 6)
        try statement.run()
    }

    /// Removes cells in which nothing is counted any more.
    func removeZeros() throws {
        guard lowered else { return }
        lowered = false
        for (table, column) in [
            ("tally", "answers"), ("group_tally", "answers"), ("customer_tally", "customers"),
        ] {
            try db.execute(
                sql: "DELETE FROM \(schema).\(table) WHERE pilot = ? AND \(column) = 0",
                arguments: [pilot])
        }
    }
}
