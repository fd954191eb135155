import ExperienceModel

/// Looks up a row's customer in the second file.
final class JoinedAttributes {
    private let table: JoinTable
    private let column: Int
    private let roles: [JoinTable.Role: Int]
    /// For each attribute what its texts mean, −2 where that was not asked yet.
    private var known: [[Int32]]
    /// Rows whose customer the second file does not have.
    private(set) var unknownRows = 0
    /// Whether the second file has one of those in other capitals.
    private(set) var hasOtherCapitals = false
    private lazy var folded = table.foldedIDs()

    /// Attributes looked up by that column.
    init(_ table: JoinTable, column: Int) {
        self.table = table
        self.column = column
        roles = Dictionary(
            table.roles.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        known = table.roles.map { role in
            if case .answer = role { return [] }
            return [Int32](repeating: -2, count: table.texts.count)
        }
    }

    /// The customer's row in the second file, nil where it has none.
    func row(of record: RecordView, _ scratch: ScratchBytes) -> Int? {
        let cell = record.content(column, in: scratch)
        if let row = table.row(of: cell) { return row }
        let tidied = Label.tidied(String(decoding: cell, as: UTF8.self))
        let row = table.row(of: scratch.hold(Array(tidied.utf8)))
        if row == nil, !hasOtherCapitals, !tidied.isEmpty {
            var small = tidied.lowercased()
            hasOtherCapitals = small.withUTF8 { folded?.place(of: $0) != nil }
        }
        return row
    }

    /// Counts a row that counts although its customer is not known.
    func countUnknown() { unknownRows += 1 }

    /// The text of an attribute; nil where the second file does not tell it.
    func text(_ role: Int, row: Int?) -> String? {
        row.map { table.texts[table.text(row: $0, role: role)] }
    }

    /// What an attribute means: remembered for each text.
    func place(_ role: JoinTable.Role, row: Int, meaning: (String) -> Int32) -> Int32 {
        guard let place = roles[role], !known[place].isEmpty else { return 0 }
        let text = table.text(row: row, role: place)
        if known[place][text] == -2 { known[place][text] = meaning(table.texts[text]) }
        return known[place][text]
    }
}
