import GRDB

/// Adds to the counts in the tables.
///
/// Counts that grow may be new, and are added many at a time; those that shrink are there.
final class TallyWriter {
    /// A change of one count of a cell: of a value, or of customers.
    private struct Change {
        var cell: TallyCell
        var value: Double
        var change: Int
    }

    private let db: Database
    private let pilot: Int
    private let addBranch: BulkInsert
    private let addGroup: BulkInsert
    private let addCustomers: HotStatement
    private let lowerBranch: HotStatement
    private let lowerGroup: HotStatement
    private let lowerCustomers: HotStatement
    private let schema: String
    private var lowered = false
    private var branches: [Change] = []
    private var groups: [Change] = []

    /// Writes into the tables of `main`, or for a recount of `temp`.
    init(_ db: Database, pilot: Int, schema: String) throws {
        self.schema = schema
        self.db = db
        self.pilot = pilot
        let columns = "pilot, arm, metric, day, value, answers"
        let more = "ON CONFLICT DO UPDATE SET answers = answers + excluded.answers"
        let place = "pilot = ?1 AND arm = ?2 AND metric = ?3 AND day = ?4 AND value = ?5"
        func statement(_ sql: String) throws -> HotStatement { try HotStatement(db, sql) }
        addBranch = try BulkInsert(
            db, "INSERT INTO \(schema).tally (\(columns), branch)", columns: 7, more)
        addGroup = try BulkInsert(
            db, "INSERT INTO \(schema).group_tally (\(columns), label, dimension)", columns: 8,
            more)
        lowerBranch = try statement(
            "UPDATE \(schema).tally SET answers = answers + ?6 WHERE \(place) AND branch = ?7")
        lowerGroup = try statement(
            """
            UPDATE \(schema).group_tally SET answers = answers + ?6
            WHERE \(place) AND label = ?7 AND dimension = ?8
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

    /// Adds answers of a value to a cell.
    func add(_ change: Int, of value: Double, to cell: TallyCell) throws {
        let isBranch = cell.dimension == 0
        let change = Change(cell: cell, value: value, change: change)
        if change.change < 0 {
            lowered = true
            let statement = isBranch ? lowerBranch : lowerGroup
            bind(change, statement, 1)
            try statement.run()
        } else if isBranch {
            branches.append(change)
            if branches.count == BulkInsert.most { try addBranches() }
        } else {
            groups.append(change)
            if groups.count == BulkInsert.most { try addGroups() }
        }
    }

    private func addBranches() throws {
        try addBranch.add(branches, bind)
        branches.removeAll(keepingCapacity: true)
    }

    private func addGroups() throws {
        try addGroup.add(groups, bind)
        groups.removeAll(keepingCapacity: true)
    }

    private func bind(_ change: Change, _ statement: HotStatement, _ place: Int32) {
        let cell = change.cell
        // Most of it is what it was when the statement ran last.
        statement.rebind(pilot, at: place)
        statement.rebind(cell.arm, at: place + 1)
        statement.rebind(cell.metric, at: place + 2)
        statement.rebind(cell.day, at: place + 3)
        statement.bind(change.value, at: place + 4)
        statement.rebind(change.change, at: place + 5)
        statement.rebind(cell.label, at: place + 6)
        if cell.dimension != 0 { statement.rebind(cell.dimension, at: place + 7) }
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

    /// Writes what still waits, and removes cells in which nothing is counted any more.
    func finish() throws {
        try addBranches()
        try addGroups()
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
