import ExperienceModel
import PilotEvaluation

/// A pilot larger than any team will run: 4 arms, two years of days, 6 metrics, 200 branches.
struct LargePilot {
    static let arms = ["control", "kaart", "belletje", "welkom"]
    static let days = 730
    static let branches = 200

    private static let start = Day(number: 20_000)
    private static let metrics: [Metric] =
        ["nps", "nps-bezoek", "nps-service"].map {
            Metric(id: $0, kind: .nps, scale: Metric.Scale(lowest: 0, highest: 10))
        } + [
            Metric(id: "tevreden", kind: .mean, scale: Metric.Scale(lowest: 1, highest: 5)),
            Metric(id: "opgezegd", kind: .rate), Metric(id: "kosten", kind: .mean, unit: "EUR"),
        ]

    let launched: LaunchedPilot
    let tallies: PilotTallies
    /// How many cells of an arm, a metric, a day and a branch the tallies hold.
    let cells: Int

    /// The day of the read-out.
    var readout: Day { launched.plan.pilot.readout }

    /// - Parameter pause: a branch has answers once in so many days.
    init(pause: Int) {
        let byArm = Dictionary(
            uniqueKeysWithValues: Self.arms.enumerated().map { place, arm in
                (arm, (0..<Self.branches).filter { $0 % Self.arms.count == place }.map(Self.branch))
            })
        let pilot = Pilot(
            id: "groot", title: "Groot", journey: "j", design: .byBranch, unit: .branch,
            arms: Self.arms, branches: byArm, branchesDrawn: true, start: Self.start,
            readout: Self.start + (Self.days - 1), invitedPerArm: 800_000, responseRate: 0.25,
            goals: Self.goals, guardrails: Self.guardrails)
        launched = LaunchedPilot(
            plan: FrozenPlan(
                blueprint: "b", revision: 1, pilot: pilot, metrics: Self.metrics,
                frozenOn: Self.start),
            sha256: String(repeating: "0", count: 64))
        let cells = Self.cells(pause: pause)
        self.cells = cells.count
        tallies = PilotTallies(cells: cells)
    }

    private static func branch(_ number: Int) -> String { "vestiging-\(number)" }

    private static let goals = [
        Goal(metric: "nps", role: .primary, at: "t", comparison: .aboveControl, value: 5),
        Goal(metric: "nps-bezoek", role: .secondary, at: "t", comparison: .aboveControl, value: 3),
        Goal(metric: "nps-service", role: .secondary, at: "t", comparison: .aboveControl, value: 3),
    ]

    private static let guardrails = [
        Goal(
            metric: "tevreden", role: .guardrail, at: "t", comparison: .notWorseThanControlBy,
            value: 0.1),
        Goal(
            metric: "opgezegd", role: .guardrail, comparison: .notWorseThanControlBy, value: 0.01,
            lowerIsBetter: true),
        Goal(
            metric: "kosten", role: .guardrail, at: "t", comparison: .notWorseThanControlBy,
            value: 0.5, lowerIsBetter: true),
    ]

    /// In the order in which the store hands them out: by arm, metric, day and branch.
    private static func cells(pause: Int) -> [PilotTallies.Cell] {
        var numbers = SeededNumbers(seed: 4, pilot: 0)
        var cells: [PilotTallies.Cell] = []
        for (place, arm) in arms.enumerated() {
            let own = (0..<branches).filter { $0 % arms.count == place }
            let names = own.map(branch)
            for metric in metrics {
                for day in 0..<days {
                    for (number, name) in zip(own, names) where (day + number) % pause == 0 {
                        cells.append(
                            PilotTallies.Cell(
                                arm: arm, metric: metric.id, day: start + day, branch: name,
                                answers: answers(to: metric, &numbers)))
                    }
                }
            }
        }
        return cells
    }

    private static func answers(to metric: Metric, _ numbers: inout SeededNumbers) -> Answers {
        switch metric.kind {
        case .nps:
            return .tally(Tally(counts: [3: 1 + numbers.poisson(mean: 0.5), 8: 1, 10: 2]))
        case .rate: return .tally(Tally(counts: [0: 9, 1: numbers.poisson(mean: 0.2)]))
        default: break
        }
        guard metric.scale == nil else {
            return .tally(Tally(counts: [2: 1, 4: 2, 5: numbers.poisson(mean: 1)]))
        }
        let cost = numbers.uniform(2, 6)
        return .moments(
            Moments(
                answers: 4, sum: 4 * cost, sumOfSquares: 4 * cost * cost + 3,
                sumOfCubes: 4 * cost * cost * cost + 9 * cost))
    }
}
