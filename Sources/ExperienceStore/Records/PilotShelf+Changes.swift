import ExperienceModel
import GRDB

/// Changes of launched plans, and verdicts as they were told first.
extension PilotShelf {
    /// The changes of a plan, in order.
    func amendments(of pilot: String) throws -> [PlanAmendment] {
        try String.fetchAll(
            db, sql: "SELECT content FROM amendment WHERE pilot = ? ORDER BY number",
            arguments: [pilot]
        ).map { try CanonicalJSON.value(of: $0) }
    }

    /// Keeps a change of a plan.
    func add(_ amendment: PlanAmendment, to pilot: String, by actor: Actor) throws {
        try db.insert(
            into: "amendment",
            [
                "pilot": pilot, "amended_on": amendment.on.description, "amended_at": actor.at,
                "amended_by": amendment.by, "reason": amendment.reason,
                "basis": amendment.basis.rawValue,
                "answers_seen": amendment.allAnswersSeen,
                "invited_per_arm": amendment.invitedPerArm,
                "response_rate": amendment.responseRate,
                "readout_on": amendment.readout?.description,
                "content": try CanonicalJSON.text(of: amendment),
            ])
    }

    /// The verdicts that evaluations told, each as it was told first.
    func recordedVerdicts(of pilot: String) throws -> [RecordedVerdict] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM recorded_verdict WHERE pilot = ?
                ORDER BY decided_on, role, metric, comparison
                """, arguments: [pilot]
        ).map { row in
            RecordedVerdict(
                goal: GoalKey(
                    metric: row["metric"], role: try row.choice("role"),
                    comparison: try row.choice("comparison")),
                verdict: try row.choice("verdict"), day: try row.day("decided_on"))
        }
    }

    /// Takes back the verdicts that were told on a day or later, and returns them.
    func takeBackVerdicts(of pilot: String, from day: Day) throws -> [RecordedVerdict] {
        let before = try recordedVerdicts(of: pilot)
        try db.execute(
            sql: "DELETE FROM recorded_verdict WHERE pilot = ? AND recorded_on >= ?",
            arguments: [pilot, day.description])
        let left = Set(try recordedVerdicts(of: pilot).map(\.goal))
        return before.filter { !left.contains($0.goal) }
    }

    /// Keeps the verdicts of goals that had none yet, and returns these.
    func record(
        _ verdicts: [RecordedVerdict], of pilot: String, by actor: Actor
    ) throws -> [RecordedVerdict] {
        var known = Set(try recordedVerdicts(of: pilot).map(\.goal))
        return try verdicts.filter { verdict in
            guard !verdict.verdict.isUndecided, known.insert(verdict.goal).inserted
            else { return false }
            try db.insert(
                into: "recorded_verdict",
                [
                    "pilot": pilot, "metric": verdict.goal.metric,
                    "role": verdict.goal.role.rawValue,
                    "comparison": verdict.goal.comparison.rawValue,
                    "verdict": verdict.verdict.rawValue, "decided_on": verdict.day.description,
                    "recorded_on": actor.on.description, "recorded_by": actor.name,
                ])
            return true
        }
    }
}

extension PlanAmendment {
    /// Answers seen, to all metrics together.
    var allAnswersSeen: Int {
        answersSeen.values.reduce(0) { $0.addingReportingOverflow(max(0, $1)).partialValue }
    }
}
