import ExperienceModel
import GRDB

/// Removes the texts of labels that no row uses any more: the name of a branch may name somebody.
struct LabelSweep {
    let db: Database

    /// Looks through all rows and their earlier versions.
    func run() throws {
        var used = Set(
            try Int.fetchAll(
                db, sql: "SELECT arm FROM invitation UNION SELECT branch FROM invitation"))
        for pilot in try Int.fetchAll(db, sql: "SELECT number FROM pilot") {
            try BlockTable(db, pilot: pilot).walk { rows in used.formUnion(try rows.row().labels) }
        }
        let earlier = try HotStatement(db, "SELECT bytes FROM earlier_row")
        while try earlier.step() {
            var reader = ByteReader(earlier.bytes(0))
            let row = AnswerRow(from: &reader)
            guard !reader.isShort else { throw UnreadableText() }
            used.formUnion(row.labels)
        }
        earlier.reset()
        for label in try Int.fetchAll(db, sql: "SELECT number FROM label")
        where !used.contains(label) {
            try db.execute(sql: "DELETE FROM label WHERE number = ?", arguments: [label])
        }
    }
}
