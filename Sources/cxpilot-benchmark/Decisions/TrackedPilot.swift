import ExperienceModel
import PilotEvaluation

/// A made-up pilot as the product gets it: a frozen plan and tallies per day.
struct TrackedPilot {
    /// What the product said in the end.
    struct Outcome {
        /// The day, from 1, on which it first said to roll out; nil where it never did.
        let day: Int?
        /// The verdict that stands after the last day.
        let verdict: Verdict
    }

    private static let start = Day(number: 20_000)
    private static let arms = ["control", "pilot"]
    private static let metric = Metric(
        id: "nps", kind: .nps, scale: Metric.Scale(lowest: 0, highest: 10))

    let launched: LaunchedPilot
    let tallies: PilotTallies

    /// The day of the last look.
    var readout: Day { launched.plan.pilot.readout }

    /// - Parameter floor: the floor of a target with floor; nil for an ordinary goal.
    init(_ pilot: SyntheticPilot, floor: Double? = nil) {
        let goal = Goal(
            metric: "nps", role: .primary, comparison: .aboveControl, value: SyntheticPilot.goal,
            expect: SyntheticPilot.goal + pilot.planned, floor: floor)
        let plan = Pilot(
            id: "p", title: "P", journey: "j", design: .randomised, arms: Self.arms,
            start: Self.start, readout: Self.start + (SyntheticPilot.days - 1),
            invitedPerArm: Self.planned(pilot), responseRate: 1, goals: [goal])
        launched = LaunchedPilot(
            plan: FrozenPlan(
                blueprint: "b", revision: 1, pilot: plan, metrics: [Self.metric],
                frozenOn: Self.start),
            sha256: String(repeating: "0", count: 64))
        tallies = PilotTallies(
            cells: pilot.answers.enumerated().flatMap { day, answers in
                zip(Self.arms, [answers.control, answers.pilot]).map { arm, scores in
                    PilotTallies.Cell(
                        arm: arm, metric: "nps", day: Self.start + day,
                        answers: .tally(Self.tally(scores)))
                }
            })
    }

    /// A plan names one number for every arm: of unequal ones the number that brings the same
    /// information, so that the share of the plan is the same on every day.
    private static func planned(_ pilot: SyntheticPilot) -> Int {
        let (one, other) = (Double(pilot.sample.pilot), Double(pilot.sample.control))
        return Int((2 / (1 / one + 1 / other)).rounded())
    }

    private static func tally(_ scores: [Int]) -> Tally {
        var tally = Tally()
        for (score, count) in scores.enumerated() where count > 0 {
            tally.add(count, of: Double(score))
        }
        return tally
    }

    /// What the product says day by day: the first evening on which its rules say to roll out.
    func outcome() -> Outcome {
        let path = PilotEvaluator.path(of: launched, tallies: tallies, asOf: readout)
        let rolledOut = path.first { Self.rule(on: $0.lines.first, asOf: $0.day, readout) == 4 }
        let decided = rolledOut?.lines.first?.decidedOn ?? rolledOut?.day
        return Outcome(
            day: decided.map { $0.number - Self.start.number + 1 },
            verdict: path.last?.lines.first?.verdict ?? .undecided)
    }

    /// The number of the decision rule that applies to a pilot with one goal and no guardrail.
    private static func rule(on line: DayVerdict.Line?, asOf day: Day, _ readout: Day) -> Int {
        guard let line else { return 0 }
        return DecisionTable.decision(
            in: DecisionTable.Situation(
                primary: line.verdict, guardrails: [],
                isFinal: day >= readout || (line.fraction ?? 0) >= 1, isGuardrailFinal: false,
                isImprovementProven: nil)
        ).rule
    }
}
