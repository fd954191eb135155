import ExperienceModel
import GRDB

/// Launched pilots, their decisions and learnings.
struct PilotShelf {
    let db: Database

    /// The ids of all pilots, in the order of their launch.
    func ids() throws -> [String] {
        try String.fetchAll(db, sql: "SELECT id FROM pilot ORDER BY number")
    }

    /// The number under which a pilot's rows are kept; refuses what was never launched.
    func number(of id: String) throws -> Int {
        let number = try Int.fetchOne(
            db, sql: "SELECT number FROM pilot WHERE id = ?", arguments: [id])
        guard let number else { throw StoreError.unknownPilot(id, known: try ids()) }
        return number
    }

    /// A pilot; refuses what was never launched.
    func require(_ id: String) throws -> LaunchedPilot {
        guard let pilot = try pilot(id) else {
            throw StoreError.unknownPilot(id, known: try ids())
        }
        return pilot
    }

    /// A pilot with what became of it.
    func pilot(_ id: String) throws -> LaunchedPilot? {
        try Row.fetchOne(db, sql: "SELECT * FROM pilot WHERE id = ?", arguments: [id]).map { row in
            LaunchedPilot(
                plan: try CanonicalJSON.value(of: row["plan"]), sha256: row["plan_sha256"],
                override: row["override_reason"],
                overridden: try CanonicalJSON.value(of: row["overridden"]),
                decision: try decision(on: id), learnings: try learnings(of: id),
                amendments: try amendments(of: id))
        }
    }

    /// Keeps a launched pilot with its goals.
    func add(_ launched: LaunchedPilot, planText: String, by actor: Actor) throws {
        let plan = launched.plan
        try db.insert(
            into: "pilot",
            [
                "id": plan.pilot.id, "blueprint": plan.blueprint, "revision": plan.revision,
                "title": plan.pilot.title, "journey": plan.pilot.journey,
                "design": plan.pilot.design.rawValue, "unit": plan.pilot.unit.rawValue,
                "arms": try CanonicalJSON.text(of: plan.pilot.arms),
                "starts_on": plan.pilot.start.description,
                "readout_on": plan.pilot.readout.description,
                "invited_per_arm": plan.pilot.invitedPerArm,
                "response_rate": plan.pilot.responseRate, "plan": planText,
                "plan_sha256": launched.sha256, "override_reason": launched.override,
                "overridden": try CanonicalJSON.text(of: launched.overridden),
                "launched_on": actor.on.description, "launched_at": actor.at,
                "launched_by": actor.name,
            ])
        for (index, goal) in (plan.pilot.goals + plan.pilot.guardrails).enumerated() {
            try add(goal, at: index + 1, to: plan.pilot.id)
        }
    }

    private func add(_ goal: Goal, at position: Int, to pilot: String) throws {
        try db.insert(
            into: "goal",
            [
                "pilot": pilot, "position": position, "metric": goal.metric,
                "role": goal.role.rawValue, "at_touchpoint": goal.at,
                "comparison": goal.comparison.rawValue, "value": goal.value,
                "expect": goal.expect, "floor": goal.floor,
                "lower_is_better": goal.lowerIsBetter,
            ])
    }

    private func decision(on pilot: String) throws -> RecordedDecision? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM decision WHERE pilot = ? ORDER BY number DESC LIMIT 1",
            arguments: [pilot]
        ).map { row in
            let recommended: String? = row["recommended"]
            return RecordedDecision(
                actual: try row.choice("actual"),
                recommended: recommended.flatMap(Decision.init(rawValue:)),
                reason: row["reason"], by: row["decided_by"], on: try row.day("decided_on"))
        }
    }

    private func learnings(of pilot: String) throws -> [Learning] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM learning WHERE pilot = ? ORDER BY number", arguments: [pilot]
        ).map { row in
            Learning(
                text: row["text"], basis: try row.choice("basis"), by: row["written_by"],
                on: try row.day("written_on"), about: try CanonicalJSON.value(of: row["about"]),
                revision: row["revision"])
        }
    }

    /// Keeps a decision.
    func add(_ decision: RecordedDecision, to pilot: String) throws {
        try db.insert(
            into: "decision",
            [
                "pilot": pilot, "actual": decision.actual.rawValue,
                "recommended": decision.recommended?.rawValue, "reason": decision.reason,
                "decided_by": decision.by, "decided_on": decision.on.description,
            ])
    }

    /// Keeps a lesson.
    func add(_ learning: Learning, to pilot: String) throws {
        try db.insert(
            into: "learning",
            [
                "pilot": pilot, "text": learning.text, "basis": learning.basis.rawValue,
                "written_by": learning.by, "written_on": learning.on.description,
                "about": try CanonicalJSON.text(of: learning.about),
                "revision": learning.revision,
            ])
    }
}
