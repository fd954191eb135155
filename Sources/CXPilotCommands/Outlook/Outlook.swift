import ExperienceModel
import ExperienceReports
import ExperienceStore
import PilotEvaluation
import RolloutPlanning

/// All that a blueprint's pilots say on a day, and the roadmap that follows from it.
struct Outlook {
    let revision: BlueprintRevision
    let day: Day
    /// Launched pilots by id.
    let launched: [String: LaunchedPilot]
    /// Read-outs of the launched pilots by id.
    let readOuts: [String: ReadOut]
    /// The roadmap; nil where the blueprint has none.
    let roadmap: Roadmap?

    init(of revision: BlueprintRevision, in store: ExperienceStore, on day: Day) throws {
        self.revision = revision
        self.day = day
        var launched: [String: LaunchedPilot] = [:]
        var readOuts: [String: ReadOut] = [:]
        for pilot in try store.pilots() where pilot.plan.blueprint == revision.blueprint.id {
            let id = pilot.plan.pilot.id
            launched[id] = pilot.asOf(day)
            readOuts[id] = PilotEvaluator.readOut(
                of: pilot, tallies: try store.tallies(of: id, through: day), asOf: day,
                recorded: try store.recordedVerdicts(of: id))
        }
        self.launched = launched
        self.readOuts = readOuts
        self.roadmap = Self.roadmap(of: revision.blueprint, launched, readOuts)
    }

    /// Why pilots went on in spite of objections, by the pilot's id.
    var overrides: [String: String] { launched.compactMapValues(\.override) }

    /// The pilots in journey order: as frozen where they were launched, as planned elsewhere.
    var pilots: [Pilot] { Self.pilots(of: revision.blueprint, launched) }

    private static func pilots(
        of blueprint: Blueprint, _ launched: [String: LaunchedPilot]
    ) -> [Pilot] {
        let planned = blueprint.pilots.map { launched[$0.id]?.plan.pilot ?? $0 }
        let known = Set(planned.map(\.id))
        let dropped = launched.values.map(\.plan.pilot).filter { !known.contains($0.id) }
        return planned + dropped.sorted { $0.id < $1.id }
    }

    private static func roadmap(
        of blueprint: Blueprint, _ launched: [String: LaunchedPilot],
        _ readOuts: [String: ReadOut]
    ) -> Roadmap? {
        guard let frame = blueprint.roadmap else { return nil }
        let standings = launched.mapValues { pilot -> PilotStanding in
            if let decision = pilot.decision {
                return .decided(decision.actual, on: decision.on)
            }
            return .launched(chance: readOuts[pilot.plan.pilot.id]?.primary?.chance)
        }
        return RolloutPlanner.roadmap(
            of: RolloutItems(
                of: blueprint, pilots: pilots(of: blueprint, launched), standings: standings,
                readOuts: readOuts),
            frame: frame, disciplines: blueprint.team.map(\.discipline),
            question: RoadmapQuestion(objective: .finish))
    }
}
