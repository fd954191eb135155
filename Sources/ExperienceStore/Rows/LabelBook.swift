import GRDB

/// Labels and their numbers: each text is stored once.
final class LabelBook {
    private let db: Database
    private var numbers: [String: Int] = [:]
    private var texts: [Int: String] = [:]

    init(_ db: Database) throws {
        self.db = db
        for row in try Row.fetchAll(db, sql: "SELECT number, text FROM label") {
            keep(row["text"], as: row["number"])
        }
    }

    /// The number of a text, a new one where it was never met; the empty text is number 0.
    func number(of text: String) throws -> Int {
        if text.isEmpty { return 0 }
        if let number = numbers[text] { return number }
        try db.insert(into: "label", ["text": text])
        let number = Int(db.lastInsertedRowID)
        keep(text, as: number)
        return number
    }

    /// The number of a text, if it was met before.
    func known(_ text: String) -> Int? { numbers[text] }

    /// The text of a number; number 0 is what is not known.
    func text(of number: Int) -> String { texts[number] ?? "" }

    /// The text of a number; nil for what is not known.
    func label(_ number: Int) -> String? { number == 0 ? nil : texts[number] }

    /// The place of each label among all texts in their order; that of number 0 is 0.
    func ranks() -> [Int: Int] {
        let ordered = texts.sorted { $0.value < $1.value }.enumerated()
        return Dictionary(uniqueKeysWithValues: ordered.map { ($0.element.key, $0.offset + 1) })
    }

    private func keep(_ text: String, as number: Int) {
        numbers[text] = number
        texts[number] = text
    }
}
