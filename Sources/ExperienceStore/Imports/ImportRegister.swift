import ExperienceModel
import GRDB

/// The record of one import: opened with its first new row, closed with its counts.
final class ImportRegister {
    let db: Database
    /// Where the store lies, for errors.
    let path: String
    /// The number of the pilot.
    let pilot: Int
    let source: ImportSource
    private let pilotID: String
    private let actor: Actor
    private var opened: Int?

    init(
        _ db: Database, path: String, pilot: (number: Int, id: String), source: ImportSource,
        by actor: Actor
    ) {
        self.db = db
        self.path = path
        self.pilot = pilot.number
        self.pilotID = pilot.id
        self.source = source
        self.actor = actor
    }

    /// The day on which the same file came first, where its days are assumed now as then.
    func assumedDayBefore() throws -> Day? {
        guard source.dayIsAssumed else { return nil }
        return try Row.fetchOne(
            db,
            sql: """
                SELECT imported_on FROM import
                WHERE pilot = ? AND sha256 = ? AND day_is_assumed ORDER BY number LIMIT 1
                """, arguments: [pilot, source.sha256]
        )?.day("imported_on")
    }

    /// Whether the last import of the pilot was of the same file, understood in the same way.
    func isLastAgain() throws -> Bool {
        let last = try Row.fetchOne(
            db,
            sql: """
                SELECT sha256, mapping, day_is_assumed, rejected FROM import
                WHERE pilot = ? ORDER BY number DESC LIMIT 1
                """, arguments: [pilot])
        guard let last else { return false }
        return last["sha256"] == source.sha256 && last["mapping"] == source.mapping
            && last["day_is_assumed"] == source.dayIsAssumed
            // A row that was rejected may count today.
            && last["rejected"] == 0
    }

    /// The number of this import.
    func number() throws -> Int {
        if let opened { return opened }
        try db.insert(
            into: "import",
            [
                "pilot": pilot, "file": source.file, "sha256": source.sha256,
                "mapping": source.mapping,
                "metrics": try CanonicalJSON.text(of: source.metrics),
                "day_is_assumed": source.dayIsAssumed,
                "imported_on": actor.on.description, "imported_at": actor.at,
                "imported_by": actor.name,
            ])
        let number = Int(db.lastInsertedRowID)
        opened = number
        return number
    }

    /// Notes what became of the rows.
    func close(counted: Int, updated: Int, unchanged: Int, rejected: Int) throws {
        try db.execute(
            sql: """
                UPDATE import SET counted = ?, updated = ?, unchanged = ?, rejected = ?
                WHERE number = ?
                """, arguments: [counted, updated, unchanged, rejected, try number()])
        try EventLog(db: db).append(
            "import", "pilot/\(pilotID)",
            "\(source.file): \(counted) counted, \(updated) updated, \(unchanged) unchanged, "
                + "\(rejected) rejected, for \(source.metrics.joined(separator: ", ")), "
                + "sha256 \(source.sha256)",
            by: actor)
    }
}
