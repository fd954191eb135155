public import ExperienceModel
import GRDB

extension ExperienceStore {
    /// Freezes a plan by its SHA-256 and keeps it for good.
    ///
    /// `override` is why the launch goes on in spite of `overridden`. Throws `alreadyLaunched`
    /// for an id that is taken, and refuses a revision that was never applied.
    public func launch(
        _ plan: FrozenPlan, override: String?, overridden: [String], by actor: Actor
    ) throws(StoreError) -> LaunchedPilot {
        try writing { db in
            try BlueprintShelf(db: db).require(plan.blueprint, revision: plan.revision)
            let shelf = PilotShelf(db: db)
            if let earlier = try shelf.pilot(plan.pilot.id) {
                throw StoreError.alreadyLaunched(plan.pilot.id, on: earlier.plan.frozenOn)
            }
            let text = try CanonicalJSON.text(of: plan)
            let launched = LaunchedPilot(
                plan: plan, sha256: Digest.sha256(of: text), override: override,
                overridden: overridden)
            try shelf.add(launched, planText: text, by: actor)
            let because = override.map { ", in spite of \(overridden.count) objections: \($0)" }
            try EventLog(db: db).append(
                "launch", "pilot/\(plan.pilot.id)",
                "plan of \(plan.blueprint) revision \(plan.revision), sha256 \(launched.sha256)"
                    + (because ?? ""),
                by: actor)
            return launched
        }
    }

    /// A launched pilot with what became of it; nil when there is none of that id.
    public func pilot(_ id: String) throws(StoreError) -> LaunchedPilot? {
        try reading { db in try PilotShelf(db: db).pilot(id) }
    }

    /// All launched pilots, in the order of their launch.
    public func pilots() throws(StoreError) -> [LaunchedPilot] {
        try reading { db in
            let shelf = PilotShelf(db: db)
            return try shelf.ids().compactMap { try shelf.pilot($0) }
        }
    }

    /// The launched pilots of a blueprint, in the order of their launch.
    public func pilots(of blueprint: String) throws(StoreError) -> [LaunchedPilot] {
        try pilots().filter { $0.plan.blueprint == blueprint }
    }

    /// Keeps a decision and what was learnt with it; of several decisions the last is in force.
    ///
    /// A decision that is in force already and learnings that are there change nothing; verdicts
    /// that it rests on are kept where no evaluation told them before.
    public func record(
        _ decision: RecordedDecision, for pilot: String, learnings: [Learning],
        verdicts: [RecordedVerdict] = [], by actor: Actor
    ) throws(StoreError) {
        try writing { db in
            let shelf = PilotShelf(db: db)
            let launched = try shelf.require(pilot)
            _ = try shelf.record(verdicts, of: pilot, by: actor)
            if launched.decision != decision {
                try shelf.add(decision, to: pilot)
                try EventLog(db: db).append(
                    "decide", "pilot/\(pilot)", Self.detail(of: decision), by: actor)
            }
            for learning in learnings where !launched.learnings.contains(learning) {
                try Self.add(learning, to: pilot, by: actor, in: db)
            }
        }
    }

    /// Keeps a lesson of a pilot; the same lesson again changes nothing.
    public func learn(
        _ learning: Learning, for pilot: String, by actor: Actor
    ) throws(StoreError) {
        try writing { db in
            let launched = try PilotShelf(db: db).require(pilot)
            guard !launched.learnings.contains(learning) else { return }
            try Self.add(learning, to: pilot, by: actor, in: db)
        }
    }

    private static func add(
        _ learning: Learning, to pilot: String, by actor: Actor, in db: Database
    ) throws {
        try PilotShelf(db: db).add(learning, to: pilot)
        let names = learning.about.joined(separator: ", ")
        let about = names.isEmpty ? "" : ", about \(names)"
        try EventLog(db: db).append(
            "learn", "pilot/\(pilot)", "\(learning.basis.rawValue)\(about): \(learning.text)",
            by: actor)
    }

    private static func detail(of decision: RecordedDecision) -> String {
        let recommended = decision.recommended.map { "recommended \($0.rawValue)" }
        let parts = [decision.actual.rawValue, recommended ?? "nothing recommended"]
        return parts.joined(separator: ", ") + (decision.reason.map { ": \($0)" } ?? "")
    }
}
