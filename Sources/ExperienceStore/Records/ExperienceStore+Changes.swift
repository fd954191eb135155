public import ExperienceModel
import GRDB

extension ExperienceStore {
    /// Changes the plan of a launched pilot; the frozen plan itself stays as it is.
    ///
    /// The body says what changes, in view of the pilot and all its answers as they are at that
    /// moment: nothing can come in between. What it throws passes through, and nothing is kept.
    public func amending(
        _ pilot: String, by actor: Actor,
        _ body: (LaunchedPilot, PilotTallies) throws -> PlanAmendment
    ) throws -> LaunchedPilot {
        try writingAsIs { db in
            let shelf = PilotShelf(db: db)
            let launched = try shelf.require(pilot)
            let tallies = try TallyReader(db: db, pilot: pilot).tallies(
                through: nil, for: launched.plan)
            let amendment = try body(launched, tallies)
            try shelf.add(amendment, to: pilot, by: actor)
            try EventLog(db: db).append(
                "amend", "pilot/\(pilot)", Self.detail(of: amendment), by: actor)
            return try shelf.require(pilot)
        }
    }

    /// The verdicts that evaluations of a pilot told, each as it was told first.
    public func recordedVerdicts(
        of pilot: String
    ) throws(StoreError) -> [RecordedVerdict] {
        try reading { db in
            _ = try PilotShelf(db: db).number(of: pilot)
            return try PilotShelf(db: db).recordedVerdicts(of: pilot)
        }
    }

    /// Notes an evaluation with the tally it saw, and keeps the verdicts that it told first.
    public func note(
        evaluationOf pilot: String, detail: String, verdicts: [RecordedVerdict], by actor: Actor
    ) throws(StoreError) {
        try writing { db in
            let shelf = PilotShelf(db: db)
            _ = try shelf.number(of: pilot)
            let kept = try shelf.record(verdicts, of: pilot, by: actor).map {
                "\($0.goal.metric) \($0.verdict.rawValue) on \($0.day)"
            }
            let told = kept.isEmpty ? "" : "; recorded " + kept.joined(separator: ", ")
            try EventLog(db: db).append(
                "evaluate", "pilot/\(pilot)", detail + told, by: actor)
        }
    }

    private static func detail(of amendment: PlanAmendment) -> String {
        let changes = [
            amendment.invitedPerArm.map { "\($0) invited per arm" },
            amendment.responseRate.map { "response rate \($0)" },
            amendment.readout.map { "read-out on \($0)" },
        ].compactMap(\.self)
        let seen = amendment.answersSeen.sorted { $0.key < $1.key }
            .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        return "\(changes.joined(separator: ", ")); \(amendment.basis.rawValue)"
            + (seen.isEmpty ? "" : ", seen \(seen)") + ": \(amendment.reason)"
    }
}
