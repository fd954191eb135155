import ExperienceModel
import GRDB

/// The record of one import: opened with its first change, closed with its counts.
final class ImportRegister {
    /// Rows of answers that it brought.
    var added = 0
    /// Rows of answers that it changed.
    var changed = 0

    /// Responses of which it took the answers back.
    var emptied = 0

    let source: ImportSource
    private let db: Database
    private let pilot: Int
    private let pilotID: String
    private let actor: Actor
    private var opened: Int?

    init(
        _ db: Database, pilot: (number: Int, id: String), source: ImportSource, by actor: Actor
    ) {
        self.db = db
        self.pilot = pilot.number
        self.pilotID = pilot.id
        self.source = source
        self.actor = actor
    }

    /// The number of this import, nil while it changes nothing.
    var openNumber: Int? { opened }

    /// The number of this import.
    func number() throws -> Int {
        if let opened { return opened }
        try db.insert(
            into: "import",
            [
                "pilot": pilot, "file": source.file, "sha256": source.sha256,
                "size": source.size, "mapping": source.mapping,
                "metrics": try CanonicalJSON.text(of: source.metrics),
                "day_is_assumed": source.dayIsAssumed,
                "counts_invited": source.countsInvited,
                "imported_on": actor.on.description, "imported_at": actor.at,
                "imported_by": actor.name,
            ])
        let number = Int(db.lastInsertedRowID)
        opened = number
        return number
    }

    /// Takes the record back where it was opened for nothing.
    func withdrawIfEmpty() throws {
        guard let opened, added == 0, changed == 0 else { return }
        try db.execute(sql: "DELETE FROM import WHERE number = ?", arguments: [opened])
        self.opened = nil
    }

    /// Keeps how many were invited, as far as it was not said before.
    func noteInvited(_ labels: LabelBook) throws {
        for told in source.invited {
            let (arm, branch) = (
                try labels.number(of: told.arm), try labels.number(of: told.branch ?? "")
            )
            let before = try Int.fetchOne(
                db,
                sql: """
                    SELECT customers FROM invitation JOIN import ON number = import
                    WHERE invitation.pilot = ? AND arm = ? AND branch = ? AND is_of_day = ?
                    AND day = ifnull(?, day) AND undone_on IS NULL ORDER BY import DESC LIMIT 1
                    """,
                arguments: [pilot, arm, branch, told.day != nil, told.day?.number])
            guard before != told.customers else { continue }
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO invitation
                        (import, arm, branch, is_of_day, day, pilot, customers)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    number(), arm, branch, told.day != nil, (told.day ?? actor.on).number, pilot,
                    told.customers,
                ])
        }
    }

    /// Notes what became of the rows.
    func close(
        counted: Int, updated: Int, unchanged: Int, rejections: [Rejection]
    ) throws {
        guard let opened else { return }
        let rejected = rejections.reduce(0) { $0 + $1.rows }
        try db.execute(
            sql: """
                UPDATE import SET counted = ?, updated = ?, unchanged = ?, rejected = ?,
                    rejections = ?, added = ?, changed = ? WHERE number = ?
                """,
            arguments: [
                counted, updated, unchanged, rejected, try CanonicalJSON.text(of: rejections),
                added, changed, opened,
            ])
        if updated > 0 || emptied > 0 {
            // Their rows do not all stand any more as their files have them.
            try db.execute(
                sql: "UPDATE import SET is_whole = 0 WHERE pilot = ? AND number < ?",
                arguments: [pilot, opened])
        }
        try EventLog(db: db).append(
            "import", "pilot/\(pilotID)",
            LoggedImport(
                file: source.file, rows: [counted, updated, unchanged, rejected],
                metrics: source.metrics,
                invitations: try InvitationDigest(db: db).digests(of: opened)[opened],
                sha256: source.sha256
            ).text, by: actor)
    }
}
