import ExperienceModel

/// Pilots and tallies that nobody would think of, from a seed.
struct RandomPilot {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func whole(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    mutating func real(_ range: ClosedRange<Double>) -> Double {
        range.lowerBound + Double(next() >> 11) / 9_007_199_254_740_992
            * (range.upperBound - range.lowerBound)
    }

    mutating func chance(_ share: Double) -> Bool { real(0...1) < share }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[whole(0...(items.count - 1))] }

    static let start = PilotFixture.day("2026-03-02")
    static let personas = ["a", "b", "c"]
    private static let quick = PilotFixture.metrics.filter { $0.id != "satisfaction" }

    /// A launched pilot with any design, plan and goals.
    mutating func launched() -> LaunchedPilot {
        let design = pick(Pilot.Design.allCases)
        let least = design == .randomised || design == .byBranch ? 2 : 1
        let arms = Array(["control", "mid", "pilot", "more"].prefix(whole(least...4)))
        var pilot = Pilot(
            id: "p", title: "P", journey: "j", design: design, unit: pick([.customer, .branch]),
            arms: arms, branchesDrawn: pick([nil, true, false]), start: Self.start,
            readout: Self.start + whole(0...40),
            invitedPerArm: pick([nil, 0, 1, 40, 200, 100_000_000]),
            responseRate: pick([nil, 0, 0.01, 0.5, 1]))
        if chance(0.3) {
            pilot.branches = Dictionary(
                uniqueKeysWithValues: arms.map { arm in (arm, (0..<5).map { "\(arm)\($0)" }) })
        }
        if chance(0.2) {
            pilot.referenceMix = ReferenceMix(
                by: .persona,
                shares: ["a": real(0...1), "b": pick([0, 0.4]), "c": pick([0, 0.1])])
        }
        pilot.goals = [goal(.primary)] + (0..<(chance(0.2) ? 2 : 0)).map { _ in goal(.secondary) }
        pilot.guardrails = (0..<whole(0...1)).map { _ in goal(.guardrail) }
        var launched = LaunchedPilot(
            plan: FrozenPlan(
                blueprint: "b", revision: 1, pilot: pilot, metrics: PilotFixture.metrics,
                value: chance(0.5)
                    ? CustomerValue(promoter: real(-10...300), passive: 100, detractor: 0) : nil,
                frozenOn: Self.start + whole(-3...3)),
            sha256: "")
        if chance(0.2) {
            launched.amendments = [
                PlanAmendment(
                    on: Self.start + whole(-2...30), by: "x", reason: "y",
                    basis: pick(PlanAmendment.Basis.allCases),
                    invitedPerArm: pick([nil, 1, 60, 100_000]),
                    readout: pick([nil, Self.start + whole(0...60)]))
            ]
        }
        return launched
    }

    private mutating func goal(_ role: Goal.Role) -> Goal {
        // The wide scale is slow without optimisation, and no other path than the narrow ones.
        let metric = pick(chance(0.1) ? PilotFixture.metrics : Self.quick)
        let value =
            metric.measure == .points
            ? pick([0, 5, 20, 100, -100, 250, real(-40...60)])
            : pick([0, 0.1, 1, -1, 5, real(-1...6)])
        return Goal(
            metric: metric.id, role: role, at: pick([nil, "tp"]),
            comparison: pick(Goal.Comparison.allCases), value: value,
            floor: chance(0.2) ? value - real(0...3) : nil,
            baseline: pick([nil, .value(0.3), .promoters(0.3, detractors: 0.2)]),
            standardDeviation: 1, lowerIsBetter: chance(0.3))
    }

    /// Tallies of that pilot, and of things it never heard of.
    mutating func tallies(of pilot: Pilot) -> PilotTallies {
        let arms = pilot.arms + (chance(0.05) ? ["stranger"] : [])
        let size = pick([1, 8, 60, 1_000, 100_000_000])
        var tallies = PilotTallies()
        for metric in Set((pilot.goals + pilot.guardrails).map(\.metric)).sorted() {
            let asked = metric == "recommend" ? "nps" : metric
            for arm in arms where !chance(0.05) {
                for _ in 0..<whole(0...2) {
                    let day = Self.start + whole(-20...45)
                    for branch in chance(0.5) ? [nil] : (0..<whole(1...6)).map({ "\(arm)\($0)" }) {
                        tallies.add(
                            PilotTallies.Cell(
                                arm: arm, metric: asked, day: day, branch: branch,
                                answers: answers(asked, size)))
                    }
                    if pilot.referenceMix != nil || chance(0.1) {
                        for label in Self.personas {
                            tallies.add(
                                PilotTallies.GroupCell(
                                    arm: arm, metric: asked, day: day, dimension: .persona,
                                    group: label, answers: answers(asked, size)))
                        }
                    }
                }
            }
        }
        if chance(0.3) {
            for arm in arms { tallies.customers[arm] = whole(0...3_000) }
        }
        return tallies
    }

    private mutating func answers(_ metric: String, _ size: Int) -> Answers {
        if metric == "cost" {
            let n = Double(whole(0...size))
            let mean = pick([0, 3, real(-1e3...1e3), 1e40])
            let spread = pick([0.0, 1, 100])
            let sums = Moments(
                answers: Int(n), sum: n * mean,
                sumOfSquares: chance(0.02) ? .nan : n * (mean * mean + spread),
                sumOfCubes: chance(0.02) ? .infinity : n * mean * mean * mean)
            return .moments(sums)
        }
        var counts: [Double: Int] = [:]
        let values: [Double] = metric == "cancelled" ? [0, 1] : [1, 3, 7, 8, 9, 10]
        for value in values where !chance(0.3) { counts[value] = whole(0...size) }
        if chance(0.02) { counts[pick([11, 2.5, -3, .infinity])] = 4 }
        if chance(0.01) { counts[1] = -5 }
        return .tally(Tally(counts: counts))
    }
}
