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
    /// Waves that began by that day in the plan as agreed: by item and number, their first day.
    let begun: [String: [Int: Day]]
    /// Share of the customers whom each rollout has reached in the plan as agreed, by pilot.
    let reached: [String: Double]
    /// The roadmap as other commands show it: searched for shortly, and only where it is shown.
    private let brief: MadeOnce<Roadmap?>

    /// Seconds to search for a roadmap that another command shows.
    private static let briefly = 0.15

    init(of revision: BlueprintRevision, in store: ExperienceStore, on day: Day) throws {
        self.revision = revision
        self.day = day
        let counted = try store.pilots().filter { $0.plan.blueprint == revision.blueprint.id }
            .map { pilot in
                let id = pilot.plan.pilot.id
                return (
                    pilot: pilot, tallies: try store.tallies(of: id, through: day),
                    recorded: try store.recordedVerdicts(of: id)
                )
            }
        let told = counted.mappedAtOnce {
            PilotEvaluator.readOut(
                of: $0.pilot, tallies: $0.tallies, asOf: day, recorded: $0.recorded)
        }
        let ids = counted.map(\.pilot.plan.pilot.id)
        let launched = Dictionary(
            zip(ids, counted.map { $0.pilot.asOf(day) }), uniquingKeysWith: { $1 })
        let readOuts = Dictionary(zip(ids, told), uniquingKeysWith: { $1 })
        self.launched = launched
        self.readOuts = readOuts
        // The plan as agreed before today: what it let begin by now stays where it is.
        let agreed = try store.frozenRoadmap(of: revision.blueprint.id, through: day)?.roadmap
        let begun = agreed?.begun(by: day) ?? [:]
        self.begun = begun
        self.reached = agreed?.reached(by: day) ?? [:]
        self.brief = MadeOnce {
            Self.roadmap(
                of: revision.blueprint, launched, readOuts,
                Self.dated(RoadmapQuestion(seconds: Self.briefly), day, begun))
        }
    }

    /// The roadmap as it is, after a short search; nil where the blueprint has none.
    var roadmap: Roadmap? { brief.value }

    /// The roadmap that answers a question; nil where the blueprint has none.
    ///
    /// What is known already can still be carried out with more people or money, so that a what-if
    /// starts from it.
    func roadmap(_ question: RoadmapQuestion, startingFrom known: Roadmap? = nil) -> Roadmap? {
        Self.roadmap(
            of: revision.blueprint, launched, readOuts, Self.dated(question, day, begun),
            startingFrom: known)
    }

    /// The question as asked today, with what has begun.
    private static func dated(
        _ question: RoadmapQuestion, _ day: Day, _ begun: [String: [Int: Day]]
    ) -> RoadmapQuestion {
        var dated = question
        dated.today = day
        dated.begun = begun
        return dated
    }

    /// What there is to place on the roadmap, and what has no place from the beginning.
    var rolloutItems: RolloutItems { Self.items(of: revision.blueprint, launched, readOuts) }

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
        _ readOuts: [String: ReadOut], _ question: RoadmapQuestion,
        startingFrom known: Roadmap? = nil
    ) -> Roadmap? {
        guard let frame = blueprint.roadmap else { return nil }
        return RolloutPlanner.roadmap(
            of: items(of: blueprint, launched, readOuts), frame: frame,
            disciplines: blueprint.team.map(\.discipline), question: question,
            startingFrom: known)
    }

    private static func items(
        of blueprint: Blueprint, _ launched: [String: LaunchedPilot],
        _ readOuts: [String: ReadOut]
    ) -> RolloutItems {
        let standings = launched.mapValues { pilot -> PilotStanding in
            if let decision = pilot.decision {
                return .decided(decision.actual, on: decision.on)
            }
            return .launched(chance: readOuts[pilot.plan.pilot.id]?.primary?.chance)
        }
        return RolloutItems(
            of: blueprint, pilots: pilots(of: blueprint, launched), standings: standings,
            readOuts: readOuts)
    }
}
