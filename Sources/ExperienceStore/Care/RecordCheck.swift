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

    /// Imports of which the log, which cannot be changed unseen, tells other numbers of rows.
    func imports() throws -> [DoctorFinding] {
        var told: [String: Int] = [:]
        var files: Set<String> = []
        let entries = try Row.fetchCursor(
            db, sql: "SELECT subject, detail FROM event_log WHERE action = 'import'")
        while let entry = try entries.next() {
            told[Self.key(entry["subject"], entry["detail"]), default: 0] += 1
            files.insert(Self.key(entry["subject"], String((entry["detail"] as String).suffix(64))))
        }
        return try Row.fetchAll(db, sql: ImportRecord.sql + " ORDER BY import.number")
            .map(ImportRecord.init).compactMap { record -> DoctorFinding? in
                let pilot = "pilot/\(record.pilot)"
                guard files.contains(Self.key(pilot, record.sha256)) else { return nil }
                let key = Self.key(pilot, ImportRegister.detail(of: record))
                guard let entries = told[key], entries > 0 else {
                    return .wrongImportCounts(number: record.number)
                }
                told[key] = entries - 1
                return nil
            }
    }

    private static func key(_ subject: String, _ detail: String) -> String {
        "\(subject)\n\(detail)"
    }
}
