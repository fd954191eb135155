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

    /// The number of a text, a new one where it was never met.
    func number(of text: String) throws -> Int {
        if let number = numbers[text] { return number }
        try db.insert(into: "label", ["text": text])
        let number = Int(db.lastInsertedRowID)
        keep(text, as: number)
        return number
    }

    /// The number of a text that may be unknown; the empty text is unknown too.
    func number(of text: String?) throws -> Int? {
        guard let text, !text.isEmpty else { return nil }
        return try number(of: text) as Int
    }

    /// The number of a text, if it was met before.
    func known(_ text: String) -> Int? { numbers[text] }

    /// The text of a number; number 0 is what is not known.
    func text(of number: Int) -> String { texts[number] ?? "" }

    private func keep(_ text: String, as number: Int) {
        numbers[text] = number
        texts[number] = text
    }
}
