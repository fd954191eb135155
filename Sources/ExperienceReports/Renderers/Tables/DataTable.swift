/// Rows of facts under names that never change, for programs and spreadsheets.
public struct DataTable: Equatable, Sendable {
    /// A fact.
    enum Cell: Equatable, Sendable {
        case text(String)
        case number(Double)
        case integer(Int)
        case flag(Bool)
        /// What cannot be said, does not apply, or may not be shown.
        case empty

        /// The text, or nothing where there is none.
        init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
        /// The number, or nothing where it is unknown or endless.
        init(_ number: Double?) {
            self = number.flatMap { $0.isFinite ? Cell.number($0) : nil } ?? .empty
        }
        /// The number, or nothing.
        init(_ number: Int?) { self = number.map(Cell.integer) ?? .empty }
    }

    /// Its name, which is its file's too: `pilots`.
    public let name: String
    /// What its columns are called.
    public let columns: [String]
    let rows: [[Cell]]

    /// Rows as facts under their names, all in one order.
    init<Row>(
        _ name: String, of rows: [Row], _ facts: [(column: String, cell: (Row) -> Cell)]
    ) {
        self.name = name
        self.columns = facts.map(\.column)
        self.rows = rows.map { row in facts.map { $0.cell(row) } }
    }

    /// How many rows it has.
    public var count: Int { rows.count }

    /// As JSON: its schema, its name, and each row as an object with all columns.
    public var json: JSONValue {
        .document(
            "table",
            [
                ("table", .string(name)), ("columns", .strings(columns)),
                ("rows", .array(rows.map(object))),
            ])
    }

    private func object(_ row: [Cell]) -> JSONValue {
        var object = JSONObject()
        for (column, cell) in zip(columns, row) { object.add(column, cell.json) }
        return .object(object)
    }

    /// As values in commas (RFC 4180) under their headings; every line ends with a line feed.
    public var csv: String {
        let lines = [columns] + rows.map { $0.map(\.csv) }
        return lines.map { $0.joined(separator: ",") + "\n" }.joined()
    }
}

extension DataTable.Cell {
    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .integer(let number): .integer(number)
        case .flag(let flag): .bool(flag)
        case .empty: .null
        }
    }

    fileprivate var csv: String {
        switch self {
        case .text(let text): CSVText.cell(text)
        case .number(let number): CSVText.number(number)
        case .integer(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .empty: ""
        }
    }
}
