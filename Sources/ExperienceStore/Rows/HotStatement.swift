import GRDB
import GRDBSQLite

/// A statement that runs once per row: bound and stepped without going through values of GRDB,
/// which halves its cost.
final class HotStatement {
    /// SQLite copies a bound text before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    // The statement owns the handle, so it is kept as long as this object.
    private let statement: Statement
    private let handle: SQLiteStatement
    private let connection: SQLiteConnection?
    /// What `rebind` bound last, by place.
    @exclusivity(unchecked) private var bound: [Int] = []

    init(_ db: Database, _ sql: String) throws {
        statement = try db.makeStatement(sql: sql)
        handle = statement.sqliteStatement
        connection = db.sqliteConnection
    }

    /// Binds an integer, or NULL.
    func bind(_ value: Int?, at place: Int32) {
        if let value {
            sqlite3_bind_int64(handle, place, Int64(value))
        } else {
            sqlite3_bind_null(handle, place)
        }
    }

    /// Binds an integer unless it stands there from the last run; the place is bound in no other
    /// way.
    @inline(__always)
    func rebind(_ value: Int, at place: Int32) {
        let index = Int(place)
        if index < bound.count, bound[index] == value { return }
        bindAnew(value, at: index)
    }

    private func bindAnew(_ value: Int, at index: Int) {
        while bound.count <= index { bound.append(.min) }
        bound[index] = value
        sqlite3_bind_int64(handle, Int32(index), Int64(value))
    }

    /// Binds a number.
    func bind(_ value: Double, at place: Int32) {
        sqlite3_bind_double(handle, place, value)
    }

    /// Binds a text.
    func bind(_ value: String, at place: Int32) {
        sqlite3_bind_text(handle, place, value, Int32(value.utf8.count), Self.copied)
    }

    /// Binds bytes, which are copied.
    func bind(_ bytes: [UInt8], at place: Int32) {
        // No address would be NULL.
        if bytes.isEmpty {
            sqlite3_bind_zeroblob(handle, place, 0)
        } else {
            sqlite3_bind_blob(handle, place, bytes, Int32(bytes.count), Self.copied)
        }
    }

    /// Binds bytes that stay where they are until the statement has run.
    func bind(lasting bytes: UnsafeRawBufferPointer, at place: Int32) {
        sqlite3_bind_blob64(handle, place, bytes.baseAddress, UInt64(bytes.count), nil)
    }

    /// Binds a text of those bytes, which stay where they are until the statement has run.
    func bind(lastingText bytes: UnsafeRawBufferPointer, at place: Int32) {
        sqlite3_bind_text64(
            handle, place, bytes.assumingMemoryBound(to: CChar.self).baseAddress,
            UInt64(bytes.count), nil, UInt8(SQLITE_UTF8))
    }

    /// Runs to the end and makes ready for the next row.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// Goes to the next row; false when there is none.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let message = connection.map { String(cString: sqlite3_errmsg($0)) }
            sqlite3_reset(handle)
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }

    /// Makes ready for the next row.
    func reset() {
        sqlite3_reset(handle)
    }

    /// The integer in a column, nil for NULL.
    func integer(_ column: Int32) -> Int? {
        guard sqlite3_column_type(handle, column) != SQLITE_NULL else { return nil }
        return Int(sqlite3_column_int64(handle, column))
    }

    /// The integer in a column that holds one.
    func whole(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

    /// The number in a column.
    func number(_ column: Int32) -> Double {
        sqlite3_column_double(handle, column)
    }

    /// The bytes in a column, there until the next step.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: sqlite3_column_blob(handle, column),
            count: Int(sqlite3_column_bytes(handle, column)))
    }

    /// The place in a column.
    func place(_ column: Int32) -> RowPlace? { RowPlace(bytes: bytes(column)) }

    /// The text in a column, nil for NULL.
    func text(_ column: Int32) -> String? {
        guard sqlite3_column_type(handle, column) != SQLITE_NULL else { return nil }
        // Not to the first NUL, but to the end.
        return String(decoding: bytes(column), as: UTF8.self)
    }
}
