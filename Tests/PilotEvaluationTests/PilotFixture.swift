import ExperienceModel

/// A welcome pilot with two arms and made-up answers.
enum PilotFixture {
    static let readout = day("2026-07-13")

    static func day(_ iso: String) -> Day {
        guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
        return day
    }

    static let metrics = [
        Metric(id: "nps", kind: .nps, scale: Metric.Scale(lowest: 0, highest: 10)),
        Metric(id: "recommend", kind: .recommend, from: "nps", top: [9, 10]),
        Metric(id: "satisfaction", kind: .mean, scale: Metric.Scale(lowest: 1, highest: 10)),
        Metric(id: "cancelled", kind: .rate),
        Metric(id: "cost", kind: .mean, unit: "EUR"),
    ]

    static func pilot(
        design: Pilot.Design = .randomised, arms: [String] = ["control", "welkom"],
        goals: [Goal], guardrails: [Goal] = [], branches: [String: [String]] = [:],
        drawn: Bool? = nil, mix: ReferenceMix? = nil, invited: Int? = 2400, rate: Double? = 0.25
    ) -> Pilot {
        Pilot(
            id: "p", title: "P", journey: "j", design: design,
            unit: design == .byBranch ? .branch : .customer, arms: arms, branches: branches,
            branchesDrawn: drawn, referenceMix: mix, start: day("2026-03-02"), readout: readout,
            invitedPerArm: invited,
            responseRate: rate, goals: goals, guardrails: guardrails,
            rollout: RolloutPlan(costPerCustomer: 3.6))
    }

    static func launched(_ pilot: Pilot) -> LaunchedPilot {
        LaunchedPilot(
            plan: FrozenPlan(
                blueprint: "b", revision: 1, pilot: pilot, metrics: metrics,
                value: CustomerValue(promoter: 148, passive: 121, detractor: 92),
                frozenOn: day("2026-03-02")),
            sha256: String(repeating: "0", count: 64))
    }

    static let primary = Goal(
        metric: "nps", role: .primary, at: "tp", comparison: .aboveControl, value: 2, expect: 12,
        baseline: .promoters(0.19, detractors: 0.37))

    /// Answers of an arm: detractors, passives and promoters, all on one day.
    static func nps(
        _ arm: String, _ kinds: [Int], on day: Day = day("2026-06-01"), branch: String? = nil
    ) -> PilotTallies.Cell {
        PilotTallies.Cell(
            arm: arm, metric: "nps", day: day, branch: branch,
            answers: .tally(Tally(counts: [3: kinds[0], 8: kinds[1], 10: kinds[2]])))
    }

    static func yes(_ arm: String, _ metric: String, _ yes: Int, of all: Int) -> PilotTallies.Cell {
        PilotTallies.Cell(
            arm: arm, metric: metric, day: day("2026-06-01"),
            answers: .tally(Tally(counts: [1: yes, 0: all - yes])))
    }
}
