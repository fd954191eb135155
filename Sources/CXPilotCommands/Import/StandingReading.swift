import ExperienceModel
import ExperienceReports
import ExperienceStore
import PilotEvaluation

/// What a pilot's answers say around an import: before it and after it.
struct StandingReading {
    let pilot: LaunchedPilot
    /// The day of the look.
    let day: Day

    private var id: String { pilot.plan.pilot.id }

    /// What is recommended now; nil where nobody has answered.
    func decision(in store: ExperienceStore) throws -> Decision? {
        guard try !store.imports(of: id).isEmpty else { return nil }
        return try readOut(in: store).recommendation.decision
    }

    /// Where it stands after what was recommended before.
    func standing(after before: Decision?, in store: ExperienceStore) throws -> ImportStanding {
        ImportStanding(now: try readOut(in: store), before: before)
    }

    private func readOut(in store: ExperienceStore) throws -> ReadOut {
        PilotEvaluator.readOut(
            of: pilot, tallies: try store.tallies(of: id, through: day), asOf: day,
            recorded: try store.recordedVerdicts(of: id))
    }
}
