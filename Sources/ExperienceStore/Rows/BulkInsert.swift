import GRDB

/// Adds rows to a table many at a time, for most of what a row costs is the run of its statement.
final class BulkInsert {
    /// Rows of one run; more gain hardly anything.
    static let most = 128

    /// Made for the first so many rows: a statement for that many takes its time to prepare.
    private var many: HotStatement?
    private let prepareMany: () throws -> HotStatement
    private let one: HotStatement
    private let columns: Int32

    /// Adds rows of so many columns by `INSERT INTO …`, after whose rows the ending follows.
    init(_ db: Database, _ insert: String, columns: Int32, _ ending: String = "") throws {
        let row = "(" + Array(repeating: "?", count: Int(columns)).joined(separator: ", ") + ")"
        self.columns = columns
        prepareMany = {
            let rows = Array(repeating: row, count: Self.most).joined(separator: ", ")
            return try HotStatement(db, "\(insert) VALUES \(rows) \(ending)")
        }
        one = try HotStatement(db, "\(insert) VALUES \(row) \(ending)")
    }

    /// Adds rows, whose columns the function binds from a place on.
    func add<Row>(_ rows: [Row], _ bind: (Row, HotStatement, _ place: Int32) -> Void) throws {
        var place = 0
        while rows.count - place >= Self.most {
            let many = try self.many ?? prepareMany()
            self.many = many
            for row in 0..<Self.most {
                bind(rows[place + row], many, Int32(row) * columns + 1)
            }
            try many.run()
            place += Self.most
        }
        for row in rows[place...] {
            bind(row, one, 1)
            try one.run()
        }
    }
}
