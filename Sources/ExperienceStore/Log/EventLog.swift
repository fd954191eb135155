import ExperienceModel
import GRDB

/// The append-only event log and its chain of hashes.
///
/// An entry's hash is the SHA-256 of the hash before it, and of its fields in the order number,
/// day, time, actor, action, subject, detail, each as `<bytes>:<text>,` so that no two entries
/// have one text. Before the first entry stand 64 zeros.
struct EventLog {
    private static let beginning = String(repeating: "0", count: 64)

    let db: Database

    /// Adds an entry after the last one.
    func append(
        _ action: String, _ subject: String, _ detail: String, by actor: Actor
    ) throws {
        let last = try entries(limit: 1).last
        var entry = LogEntry(
            number: (last?.number ?? 0) + 1, on: actor.on, at: actor.at, by: actor.name,
            action: action, subject: subject, detail: detail, hash: "")
        entry.hash = Self.hash(of: entry, after: last?.hash ?? Self.beginning)
        try db.insert(
            into: "event_log",
            [
                "number": entry.number, "day": entry.on.description, "at": entry.at,
                "actor": entry.by, "action": entry.action, "subject": entry.subject,
                "detail": entry.detail, "hash": entry.hash,
            ])
    }

    /// The newest entries, oldest first; without a limit all of them.
    func entries(limit: Int?) throws -> [LogEntry] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM event_log ORDER BY number DESC LIMIT ?",
            arguments: [limit ?? -1]
        ).reversed().map(Self.entry)
    }

    /// Follows the chain from its beginning; the counter of numbers tells of lost last entries.
    func verify() throws -> LogVerification {
        var hash = Self.beginning
        var number = 0
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM event_log ORDER BY number")
        while let row = try rows.next() {
            number += 1
            guard let entry = try? Self.entry(row), entry.number == number,
                entry.hash == Self.hash(of: entry, after: hash)
            else { return .broken(at: number) }
            hash = entry.hash
        }
        let written =
            try Int.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'event_log'")
        return written ?? 0 == number ? .whole(entries: number) : .broken(at: number + 1)
    }

    private static func entry(_ row: Row) throws -> LogEntry {
        LogEntry(
            number: row["number"], on: try row.day("day"), at: row["at"], by: row["actor"],
            action: row["action"], subject: row["subject"], detail: row["detail"],
            hash: row["hash"])
    }

    private static func hash(of entry: LogEntry, after previous: String) -> String {
        let fields = [
            String(entry.number), entry.on.description, entry.at, entry.by, entry.action,
            entry.subject, entry.detail,
        ]
        return Digest.sha256(
            of: previous + fields.map { "\($0.utf8.count):\($0)," }.joined())
    }
}
