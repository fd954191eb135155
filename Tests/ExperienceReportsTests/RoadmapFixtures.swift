import ExperienceModel

@testable import ExperienceReports

/// The design's roadmap, and smaller and larger ones.
enum RoadmapFixtures {
    static func day(_ text: String) -> Day { WelcomeCall.day(text) }
    static let start = day("2026-11-02")

    /// Week number from the start of the roadmap.
    static func week(_ number: Int) -> Day { start + number * 7 }

    struct Spec {
        var id: String
        var title: String
        var discipline: String
        var commitment: Commitment
        /// Weeks from and to, and the share; nil for preparation.
        var waves: [(from: Int, to: Int, share: Double?)]
        var after: [String] = []
        var change: Interval?
        var perWeek: Interval?
        var pilot: RunningPilot?
        var promised: Day?
        var isNewPilot = false
    }

    private static func interval(_ estimate: Double, _ within: Double) -> Interval {
        Interval(estimate: estimate, lower: estimate - within, upper: estimate + within)
    }

    /// The rollouts of the design: letter and call decided, three that depend on a pilot.
    static var design: [Spec] {
        let decided = Commitment.decided(on: day("2026-11-13"))
        return [
            Spec(
                id: "wording-kit", title: "Wording kit for calls", discipline: "marketing",
                commitment: .initiative, waves: [(1, 4, nil)]),
            Spec(
                id: "call-slots", title: "Call planning slots", discipline: "channels",
                commitment: .initiative, waves: [(2, 4, nil)]),
            Spec(
                id: "agent-training", title: "Train 14 agents", discipline: "operations",
                commitment: .initiative, waves: [(10, 18, nil)]),
            Spec(
                id: "address-feed", title: "Address-change feed", discipline: "crm",
                commitment: .initiative, waves: [(1, 8, nil)]),
            Spec(
                id: "tips-redesign", title: "Redesign the tips", discipline: "products",
                commitment: .initiative, waves: [(4, 12, nil)]),
            Spec(
                id: "welcome-letter", title: "Welcome letter", discipline: "marketing",
                commitment: decided, waves: [(0, 0, 0.05), (1, 7, 0.25), (9, 14, 1)],
                change: interval(9.3, 5.2), perWeek: interval(6_000, 4_000)),
            Spec(
                id: "welcome-call", title: "Welcome call", discipline: "channels",
                commitment: decided, waves: [(5, 10, 0.05), (11, 20, 0.25), (21, 29, 1)],
                after: ["wording-kit", "call-slots"], change: interval(10.1, 5.8),
                perWeek: interval(12_000, 7_000), promised: day("2027-05-16")),
            Spec(
                id: "check-in", title: "30-day check-in", discipline: "crm",
                commitment: .ifPilotSucceeds(chance: 0.65, readout: day("2027-01-15")),
                waves: [(13, 16, 0.05), (17, 24, 0.25), (25, 31, 1)],
                perWeek: interval(3_000, 3_500),
                pilot: RunningPilot(
                    start: day("2026-10-05"), readout: day("2027-01-15"),
                    expected: day("2026-12-25"), answers: 1395, answersNeeded: 1660)),
            Spec(
                id: "saving-tips", title: "Energy-saving tips", discipline: "products",
                commitment: .ifNewPilotSucceeds(decided: day("2026-11-10")),
                waves: [(13, 26, nil), (31, 34, 0.05), (35, 42, 0.25), (43, 50, 1)],
                after: ["tips-redesign"], isNewPilot: true),
        ]
    }

    static func roadmap(_ specs: [Spec], weeks: Int = 52) -> Roadmap {
        let waves = specs.flatMap(waves)
        let quarters = [(2026, 4, 60_000.0), (2027, 1, 140_000), (2027, 2, 120_000)]
        return Roadmap(
            start: start, weeks: weeks, objective: .benefit, isProven: false, value: 210_000,
            bound: 214_000, waves: waves, items: specs.map(item),
            leftOut: [LeftOut(item: "moving-help", reason: .notLaunched)],
            load: loads(weeks),
            money: quarters.map {
                QuarterMoney(
                    quarter: Quarter(year: $0.0, quarter: $0.1), budget: $0.2, planned: $0.2 * 0.7)
            }, courses: courses(specs, weeks: weeks),
            closeCalls: [
                CloseCall(
                    first: "welcome-letter", second: "welcome-call", discipline: "marketing",
                    difference: Interval(estimate: 900, lower: -2_000, upper: 3_800))
            ])
    }

    private static func waves(_ spec: Spec) -> [RoadmapWave] {
        spec.waves.enumerated().map { index, wave in
            let isNew = spec.isNewPilot && index == 0
            let before = index == 0 ? spec.after.last : nil
            return RoadmapWave(
                item: spec.id, title: spec.title, commitment: spec.commitment,
                kind: isNew ? .newPilot : nil, number: index + (spec.isNewPilot ? 0 : 1),
                share: wave.share, start: week(wave.from), end: week(wave.to) + 6,
                effort: [spec.discipline: 2], cost: 5_000,
                because: before.map { [.after(item: $0, ready: week(wave.from) - 1)] }
                    ?? [index == 0 ? .roadmapStart : .gate(guardrails: ["repeats"])],
                gate: ["repeats"], isCritical: spec.id == "welcome-call")
        }
    }

    private static func item(_ spec: Spec) -> RoadmapItem {
        let isInitiative = spec.commitment == .initiative
        let known = spec.waves.compactMap { wave in wave.share.map { (wave.from, $0) } }
        var inUse = 0.0
        var reached = 0.0
        for (from, share) in known {
            inUse += (share - reached) * Double(52 - from)
            reached = share
        }
        return RoadmapItem(
            id: spec.id, title: spec.title, discipline: spec.discipline,
            commitment: spec.commitment, ready: spec.waves.last.map { week($0.to) + 6 },
            promised: spec.promised, after: spec.after, pilot: spec.pilot,
            score: RoadmapScore(
                worth: RolloutWorth(
                    chance: isInitiative ? 1 : spec.commitment.isTentative ? 0.65 : 1,
                    effectPerWeek: spec.perWeek, isCausal: true, change: spec.change,
                    metric: spec.change == nil ? nil : "nps",
                    withoutChange: spec.change == nil ? nil : -6.1),
                unknown: isInitiative ? .preparation : spec.perWeek == nil ? .noMoney : nil,
                weeksInUse: inUse, weeks: known.first.map { 52 - $0.0 } ?? 0, cost: 15_000))
    }

    private static func loads(_ weeks: Int) -> [DisciplineLoad] {
        let shares: [(String, Double)] = [
            ("marketing", 0.71), ("channels", 0.72), ("operations", 0.53), ("crm", 0.9),
            ("products", 0.33),
        ]
        return shares.map { name, share in
            DisciplineLoad(
                discipline: name, capacity: 1.5,
                planned: (0..<weeks).map { week in
                    let extra = name == "crm" && (5...8).contains(week) ? 0.3 : 0
                    return 1.5 * (share * (week < 26 ? 1 : 0.6) + extra)
                })
        }
    }

    private static func courses(_ specs: [Spec], weeks: Int) -> [RoadmapCourse] {
        RoadmapCourse.Part.allCases.map { part in
            var (cost, sum, spread) = (0.0, 0.0, 0.0)
            var costs: [Double] = []
            var benefits: [Interval] = []
            for week in 0..<weeks {
                for spec in specs where part == .all || !spec.commitment.isTentative {
                    let begun = spec.waves.filter { $0.from <= week }
                    if begun.contains(where: { $0.to >= week }) { cost += 2_200 }
                    guard let effect = spec.perWeek else { continue }
                    let share = begun.compactMap(\.share).max() ?? 0
                    sum += effect.estimate * share
                    spread += (effect.upper - effect.estimate) * share * 0.7
                }
                costs.append(cost)
                benefits.append(
                    Interval(estimate: sum, lower: sum - spread, upper: sum + spread))
            }
            return RoadmapCourse(part: part, cost: costs, benefit: benefits)
        }
    }

    /// The blueprint around the design, with a pilot that is planned before what it waits for.
    static var blueprint: Blueprint {
        var blueprint = WelcomeCall.blueprint
        var moving = WelcomeCall.pilot()
        moving.id = "moving-help"
        moving.title = "Moving-house help"
        moving.start = day("2026-12-01")
        moving.readout = day("2027-04-01")
        moving.rollout = RolloutPlan(
            after: [], waves: [0.05, 0.25, 1], weeksPerWave: 4, effort: ["operations": 6])
        blueprint.pilots = [moving]
        blueprint.metrics = [WelcomeCall.nps, WelcomeCall.repeats]
        blueprint.value = CustomerValue(promoter: 300, passive: 150, detractor: 0)
        blueprint.roadmap = RoadmapFrame(
            start: start,
            initiatives: [
                Initiative(
                    id: "address-feed", title: "Address-change feed", effort: ["crm": 8],
                    weeks: 8, before: ["moving-help"])
            ])
        return blueprint
    }

    static func page(
        _ specs: [Spec] = design, weeks: Int = 52, change: (inout Roadmap) -> Void = { _ in }
    ) -> RoadmapPage {
        var roadmap = roadmap(specs, weeks: weeks)
        change(&roadmap)
        return RoadmapPage(
            blueprint: blueprint, revision: 14, roadmap: roadmap, asOf: day("2026-11-13"))
    }

    /// Forty items in sixty waves and more, with names that are far too long.
    static func many(weeks: Int) -> [Spec] {
        let names = ["marketing", "channels", "klantenservice-binnendienst", "crm", "products"]
        return (0..<40).map { number in
            let isPreparation = number % 4 == 0
            let first = number % max(1, weeks - 12)
            return Spec(
                id: "item-\(number)",
                title: number % 3 == 0
                    ? "Verhuizingsaankondigingsherinneringsbericht \(number)"
                    : "Een tamelijk lange naam voor onderdeel \(number)",
                discipline: names[number % names.count],
                commitment: isPreparation
                    ? .initiative
                    : number % 4 == 1
                        ? .ifPilotSucceeds(chance: 0.4, readout: week(first)) : .decided(on: start),
                waves: isPreparation
                    ? [(first, first + 3, nil)]
                    : [(first, first + 3, 0.1), (first + 4, first + 7, 1)],
                after: number % 4 == 2 ? ["item-\(number - 2)"] : [],
                change: number % 5 == 2 ? interval(2, 1) : nil, perWeek: interval(1_000, 500))
        }
    }
}
