import ExperienceModel
import GRDB

/// Holds records against the digests, plans and log entries that tell the same.
struct RecordCheck {
    let db: Database

    /// Revisions whose files are not those that were applied.
    func revisions() throws -> [DoctorFinding] {
        let shelf = BlueprintShelf(db: db)
        return try Row.fetchAll(
            db, sql: "SELECT blueprint, number, sha256 FROM revision ORDER BY blueprint, number"
        ).compactMap { row -> DoctorFinding? in
            let (blueprint, number): (String, Int) = (row["blueprint"], row["number"])
            let files = try shelf.files(of: blueprint, number: number)
            return BlueprintShelf.sha256(of: files) == row["sha256"]
                ? nil : .changedRevision(blueprint: blueprint, revision: number)
        }
    }

    /// Whether the goals of a pilot are not those of its frozen plan.
    func hasOtherGoals(_ launched: LaunchedPilot) throws -> Bool {
        let pilot = launched.plan.pilot
        let told = try Row.fetchAll(
            db, sql: "SELECT * FROM goal WHERE pilot = ? ORDER BY position", arguments: [pilot.id])
        let goals = pilot.goals + pilot.guardrails
        guard told.count == goals.count else { return true }
        return zip(told, goals).contains { row, goal in
            Self.columns(of: goal).contains { column, value in
                row[column] as DatabaseValue != (value?.databaseValue ?? .null)
            }
        }
    }

    private static func columns(of goal: Goal) -> [(String, (any DatabaseValueConvertible)?)] {
        [
            ("metric", goal.metric), ("role", goal.role.rawValue), ("at_touchpoint", goal.at),
            ("comparison", goal.comparison.rawValue), ("value", goal.value),
            ("expect", goal.expect), ("floor", goal.floor),
            ("lower_is_better", goal.lowerIsBetter),
        ]
    }

    /// Imports of which the log, which cannot be changed unseen, tells other numbers of rows, or
    /// other invitations.
    func imports() throws -> [DoctorFinding] {
        // The digests of invitations by pilot, file and counts.
        var told: [[String]: [String?]] = [:]
        var files: Set<[String]> = []
        let entries = try Row.fetchCursor(
            db, sql: "SELECT subject, detail FROM event_log WHERE action = 'import'")
        while let entry = try entries.next() {
            let (pilot, logged) = (entry["subject"] as String, LoggedImport(text: entry["detail"]))
            told[[pilot, logged.sha256, logged.counts], default: []].append(logged.invitations)
            files.insert([pilot, logged.sha256])
        }
        let invitations = try InvitationDigest(db: db).digests()
        return try Row.fetchAll(db, sql: ImportRecord.sql + " ORDER BY import.number")
            .map(ImportRecord.init).compactMap { record -> DoctorFinding? in
                let pilot = "pilot/\(record.pilot)"
                guard files.contains([pilot, record.sha256]) else { return nil }
                let found = LoggedImport(record, invitations: invitations[record.number])
                let key = [pilot, found.sha256, found.counts]
                guard let entries = told[key], !entries.isEmpty else {
                    return .wrongImportCounts(number: record.number)
                }
                // Entries before version 8 do not tell invitations.
                let entry =
                    entries.firstIndex(of: found.invitations) ?? entries.firstIndex(of: nil)
                told[key]?.remove(at: entry ?? 0)
                return entry == nil ? .changedInvitations(number: record.number) : nil
            }
    }
}
