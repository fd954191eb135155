import ExperienceModel

@testable import ExperienceReports

/// A read-out with the figures of the design, and what else documents are made of.
enum JSONFixtures {
    static let nps = Metric(id: "nps", kind: .nps, scale: .init(lowest: 0, highest: 10))
    static let recommend = Metric(id: "recommend", kind: .recommend, from: "nps", top: [9, 10])
    static let cost = Metric(id: "cost", kind: .mean, unit: "EUR")

    static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    static let pilot = Pilot(
        id: "welcome-call", title: "Welcome call", subject: "The welcome call",
        journey: "new-customer", design: .randomised, arms: ["control", "call"],
        start: day("2026-07-13"), readout: day("2026-12-18"), invitedPerArm: 6000,
        responseRate: 0.3,
        goals: [
            Goal(
                metric: "nps", role: .primary, at: "tp-call", comparison: .aboveControl, value: 5,
                expect: 15)
        ],
        guardrails: [Goal(metric: "cost", role: .guardrail, comparison: .atMost, value: 6.5)])

    static let plan = FrozenPlan(
        blueprint: "energy-welcome", revision: 14, pilot: pilot, metrics: [nps, recommend, cost],
        frozenOn: day("2026-07-06"))

    static let npsGoal = GoalReadOut(
        goal: pilot.goals[0], metric: nps,
        arms: [
            ArmReadOut(
                arm: "control", answers: 1262, promoters: 315, passives: 555, detractors: 392,
                interval: Interval(estimate: -6.1014263, lower: -10.2, upper: -2.0)),
            ArmReadOut(
                arm: "call", answers: 1258, promoters: 402, passives: 573, detractors: 283,
                interval: Interval(estimate: 9.4594594594, lower: 5.3, upper: 13.5)),
        ], effect: Interval(estimate: 15.5608857, lower: 6.61, upper: 24.51), level: 0.95,
        method: "score, one look", verdict: .met, fraction: 0.63)

    static let shareGoal = GoalReadOut(
        goal: Goal(metric: "recommend", role: .secondary, comparison: .aboveControl, value: 0.02),
        metric: recommend,
        arms: [
            ArmReadOut(
                arm: "control", answers: 1262, positive: 315,
                interval: Interval(estimate: 0.2496, lower: 0.226, upper: 0.274))
        ], effect: nil, level: 0.95, method: "score, one look", verdict: .undecided,
        unsaid: .beforeReadout(day("2026-12-18")), chance: 0.65,
        needed: NeededAnswers(toPlan: 1080, ifTrendHolds: nil, newPlan: 1660))

    static let costGoal = GoalReadOut(
        goal: pilot.guardrails[0], metric: cost,
        arms: [
            ArmReadOut(
                arm: "call", answers: 2,
                interval: Interval(estimate: 5.84, lower: -.infinity, upper: .infinity))
        ], effect: Interval(estimate: 5.84, lower: -.infinity, upper: .infinity), level: 0.95,
        method: "Hall, one look", verdict: .undecided, unsaid: .tooFewForMean(least: 30))

    static let groups = [
        GroupReadOut(
            metric: nps, dimension: .persona, group: "mover", answers: 787,
            arms: npsGoal.arms, effect: Interval(estimate: 18.1, lower: 4.4, upper: 31.7),
            isSuppressed: false),
        GroupReadOut(
            metric: nps, dimension: .month, group: "2026-08", answers: 447,
            arms: [npsGoal.arms[1]], isSuppressed: false),
        GroupReadOut(
            metric: nps, dimension: .channel, group: "shop \u{1B}[31m", arms: [],
            isSuppressed: true),
    ]

    static func readOut(
        _ decision: Decision? = .rollOut, reason: Recommendation.Reason = .met,
        taken: RecordedDecision? = nil
    ) -> ReadOut {
        ReadOut(
            plan: plan, planSHA256: String(repeating: "9f2c71ab", count: 8),
            asOf: day("2026-11-13"), lastAnswer: day("2026-11-12"), state: .launched,
            isFinal: false,
            recommendation: Recommendation(decision: decision, rule: 4, reason: reason),
            decision: taken,
            health: [
                HealthCheck(
                    severity: .ok, subject: .sampleRatio(customers: ["call": 4214], p: 0.9))
            ], goals: [npsGoal, shareGoal], guardrails: [costGoal], groups: groups,
            evidence: [
                EvidencePoint(day: day("2026-08-07"), answers: 9),
                EvidencePoint(day: day("2026-11-13"), answers: 2520, effect: npsGoal.effect),
            ],
            money: MoneyReadOut(
                value: CustomerValue(promoter: 300, passive: 150, detractor: 0),
                benefit: Interval(estimate: 23_300, lower: 9_900, upper: 36_800), cost: 5_840,
                isCausal: true), customers: ["control": 4226, "call": 4214])
    }

    static let receipt = ImportReceipt(
        file: "responses-2026-w46.csv", profile: "plain", separator: ";", headerRows: 1,
        columns: [
            ColumnUse(role: "score", column: "NPS1"), ColumnUse(role: "day", column: "submitdate"),
        ], rows: 171, counted: 150, updated: 4, unchanged: 8, rejected: 9,
        reasons: [
            Rejection(
                code: "offScale", reason: "'11' and 'tien' are not 0 to 10", rows: 6,
                lines: [17, 42, 118, 119]),
            Rejection(code: "noAnswer", reason: "no answer", rows: 3, lines: [63, 97, 131]),
        ], answersPerArm: ["control": 1262, "call": 1258],
        unknownLabels: ["persona": ["p-new"]])

    static let samplePlan = SamplePlan(
        pilot: pilot,
        lines: [
            .init(
                goal: pilot.goals[0], metric: nps, planned: 1800, detectable: 7.34, hoped: 10,
                needed: 970, isEnough: true),
            .init(goal: pilot.guardrails[0], metric: cost, planned: 6000, unsaid: .noSpread),
        ], weeks: 23, power: 0.8, looks: 30, cost: 35_040)

    static let roadmap = Roadmap(
        start: day("2026-11-16"), weeks: 52, objective: .benefit, isProven: false,
        waves: [
            RoadmapWave(
                item: "welcome-call", title: "Welcome call",
                commitment: .decided(on: day("2026-11-20")), number: 1, share: 0.05,
                start: day("2026-11-23"), end: day("2026-12-20"), effort: ["crm": 1.5], cost: 1200,
                because: [.earliest(day("2026-11-23")), .previousWave]),
            RoadmapWave(
                item: "address-feed", title: "Address feed", commitment: .initiative, number: 1,
                start: day("2026-11-16"), end: day("2027-01-03"), effort: [:], cost: 0,
                because: [.roadmapStart]),
        ], leftOut: [LeftOut(item: "saving-tips", reason: .notLaunched)],
        load: [DisciplineLoad(discipline: "crm", capacity: 2, planned: [0.375, 0])],
        money: [QuarterMoney(quarter: Quarter(year: 2026, quarter: 4), planned: 1200)])

    static let log = [
        LogEntry(
            number: 1, on: day("2026-07-06"), at: "2026-07-06T09:30:00Z", by: "Sanne de Vries",
            action: "launch", subject: "pilot/welcome-call", detail: "revision 14",
            hash: String(repeating: "0a", count: 32))
    ]
}
