import GRDB

extension Database {
    /// Inserts one row, column by column.
    func insert(
        into table: String, _ values: KeyValuePairs<String, (any DatabaseValueConvertible)?>
    ) throws {
        let columns = values.map { "\"\($0.key)\"" }.joined(separator: ", ")
        let places = values.map { _ in "?" }.joined(separator: ", ")
        try cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(places))")
            .execute(arguments: StatementArguments(values.map(\.value)))
    }
}
