import ExperienceModel

/// The design's pilot, as a read-out: a welcome call to new customers of an energy supplier.
enum WelcomeCall {
    static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    static let nps = Metric(
        id: "nps", kind: .nps, scale: .init(lowest: 0, highest: 10),
        question: "How likely are you to recommend us?")
    static let recommended = Metric(
        id: "recommended", kind: .rate, name: "Recommended us",
        question: "Have you recommended us to anyone?")
    static let cost = Metric(id: "cost", kind: .mean, name: "Cost per customer called", unit: "EUR")
    static let repeats = Metric(id: "repeats", kind: .rate, name: "Repeat calls within 14 days")

    static let primaryGoal = Goal(
        metric: "nps", role: .primary, at: "call", comparison: .aboveControl, value: 5, expect: 12)
    static let secondGoal = Goal(
        metric: "recommended", role: .secondary, at: "call", comparison: .aboveControl, value: 0.01)
    static let costRail = Goal(
        metric: "cost", role: .guardrail, comparison: .atMost, value: 6.5, lowerIsBetter: true)
    static let repeatRail = Goal(
        metric: "repeats", role: .guardrail, comparison: .notWorseThanControlBy, value: 0.02,
        lowerIsBetter: true)

    static func pilot(
        design: Pilot.Design = .randomised, subject: String? = "The welcome call"
    ) -> Pilot {
        Pilot(
            id: "welcome-call", title: "Welcome call", subject: subject, journey: "first-year",
            hypothesis: Hypothesis(
                expect: "New customers get a call between day 5 and day 10: is everything clear?"),
            design: design, arms: ["not called", "called"], start: day("2026-07-13"),
            readout: day("2026-11-13"), invitedPerArm: 5700, responseRate: 0.298,
            goals: [primaryGoal, secondGoal], guardrails: [costRail, repeatRail])
    }

    static let controlScores = [32, 10, 22, 29, 41, 127, 131, 271, 284, 168, 147]
    static let pilotScores = [17, 2, 8, 19, 37, 86, 114, 273, 300, 215, 187]

    static func arm(_ name: String, _ scores: [Int], _ interval: Interval) -> ArmReadOut {
        ArmReadOut(
            arm: name, answers: scores.reduce(0, +), promoters: scores[9] + scores[10],
            passives: scores[7] + scores[8], detractors: scores[0...6].reduce(0, +),
            interval: interval,
            counts: scores.enumerated().map {
                ScoreCount(value: Double($0.offset), count: $0.element)
            })
    }

    static var npsGoal: GoalReadOut {
        GoalReadOut(
            goal: primaryGoal, metric: nps,
            arms: [
                arm(
                    "not called", controlScores, Interval(estimate: -6.1, lower: -10.3, upper: -1.9)
                ),
                arm("called", pilotScores, Interval(estimate: 9.5, lower: 5.4, upper: 13.6)),
            ],
            effect: Interval(estimate: 15.56, lower: 6.61, upper: 24.51),
            decided: DecidedLook(
                day: day("2026-11-06"), effect: Interval(estimate: 15.1, lower: 5.8, upper: 24.3),
                fraction: 0.69, answers: 2362, isFinal: false),
            level: 0.95, method: "score, planned looks", verdict: .met, fraction: 0.74)
    }

    static func share(
        _ goal: Goal, _ metric: Metric, _ shares: (Double, Double), _ effect: Interval,
        _ verdict: Verdict
    ) -> GoalReadOut {
        GoalReadOut(
            goal: goal, metric: metric,
            arms: [
                ArmReadOut(
                    arm: "not called", answers: 1262, positive: 106,
                    interval: Interval(
                        estimate: shares.0, lower: shares.0 - 0.02, upper: shares.0 + 0.02)),
                ArmReadOut(
                    arm: "called", answers: 1258, positive: 176,
                    interval: Interval(
                        estimate: shares.1, lower: shares.1 - 0.02, upper: shares.1 + 0.02)),
            ], effect: effect, level: 0.95, method: "score, planned looks", verdict: verdict)
    }

    static var costRailRead: GoalReadOut {
        GoalReadOut(
            goal: costRail, metric: cost, arms: [ArmReadOut(arm: "called", answers: 4214)],
            effect: Interval(estimate: 5.84, lower: 5.70, upper: 5.98), level: 0.95,
            method: "Hall, planned looks", verdict: .holds)
    }

    static func repeatRailRead(
        _ effect: Interval = Interval(estimate: -0.008, lower: -0.030, upper: 0.013),
        _ verdict: Verdict = .holds
    ) -> GoalReadOut {
        share(repeatRail, repeats, (0.119, 0.111), effect, verdict)
    }

    static func readOut(language: Language = .english) -> ReadOut {
        let subject = language == .dutch ? "Het welkomsttelefoontje" : "The welcome call"
        let goals = [
            npsGoal,
            share(
                secondGoal, recommended, (0.084, 0.140),
                Interval(estimate: 0.056, lower: 0.018, upper: 0.094), .met),
        ]
        return ReadOut(
            plan: FrozenPlan(
                blueprint: "energy-welcome", revision: 14, pilot: pilot(subject: subject),
                metrics: [nps, recommended, cost, repeats],
                value: CustomerValue(promoter: 300, passive: 150, detractor: 0),
                frozenOn: day("2026-07-06")),
            planSHA256: "9f2c71ab04d8e6c3" + String(repeating: "0", count: 48),
            asOf: day("2026-11-13"), lastAnswer: day("2026-11-13"), state: .launched, isFinal: true,
            recommendation: Recommendation(decision: .rollOut, rule: 4, reason: .met),
            health: health, goals: goals, guardrails: [costRailRead, repeatRailRead()],
            groups: groups, evidence: evidence,
            money: MoneyReadOut(
                value: CustomerValue(promoter: 300, passive: 150, detractor: 0),
                benefit: Interval(estimate: 23_300, lower: 9_910, upper: 36_800), cost: 5_840,
                isCausal: true),
            customers: ["not called": 4226, "called": 4214])
    }

    static var health: [HealthCheck] {
        [
            HealthCheck(
                severity: .ok,
                subject: .sampleRatio(customers: ["called": 4214, "not called": 4226], p: 0.9)),
            HealthCheck(
                severity: .ok,
                subject: .responseRates(
                    shares: ["called": 0.2985, "not called": 0.2986],
                    difference: Interval(estimate: 0, lower: -0.01, upper: 0.01))),
            HealthCheck(severity: .ok, subject: .mix(dimension: .persona, p: 0.4, cramersV: 0.01)),
        ]
    }

    static var evidence: [EvidencePoint] {
        let weeks: [(String, Int, Double, Double, Double)] = [
            ("2026-08-07", 117, 17.1, -50.1, 84.2), ("2026-08-14", 278, 6.5, -26.8, 39.8),
            ("2026-08-21", 447, 10.5, -13.5, 34.6), ("2026-08-28", 619, 9.4, -10.3, 29.1),
            ("2026-09-04", 787, 7.2, -9.5, 23.9), ("2026-09-11", 959, 6.9, -8.1, 21.9),
            ("2026-09-18", 1117, 8.3, -5.6, 22.2), ("2026-09-25", 1310, 10.0, -2.8, 22.7),
            ("2026-10-02", 1485, 13.3, 1.5, 25.2), ("2026-10-09", 1653, 14.1, 2.9, 25.3),
            ("2026-10-16", 1834, 14.5, 3.9, 25.1), ("2026-10-23", 2002, 14.9, 4.9, 25.0),
            ("2026-10-30", 2181, 14.5, 4.9, 24.1), ("2026-11-06", 2362, 15.1, 5.8, 24.3),
            ("2026-11-13", 2520, 15.6, 6.6, 24.5),
        ]
        return [EvidencePoint(day: day("2026-07-31"), answers: 9)]
            + weeks.map {
                EvidencePoint(
                    day: day($0.0), answers: $0.1,
                    effect: Interval(estimate: $0.2, lower: $0.3, upper: $0.4))
            }
    }

    static var groups: [GroupReadOut] {
        let shown: [(GroupReadOut.Dimension, String, Int, Int, Double, Double, Double)] = [
            (.persona, "p-mover", 411, 376, 18.1, 4.4, 31.7),
            (.persona, "p-careful", 331, 341, 15.6, -0.1, 31.4),
            (.persona, "p-busy", 281, 292, 8.7, -9.1, 26.6),
            (.channel, "phone", 210, 207, 16.8, -3.2, 36.8),
            (.channel, "shop", 71, 86, 24.1, -9.7, 57.8),
        ]
        let rows = shown.map { dimension, label, control, pilot, estimate, lower, upper in
            GroupReadOut(
                metric: nps, dimension: dimension, group: label, answers: control + pilot,
                arms: [
                    ArmReadOut(arm: "not called", answers: control),
                    ArmReadOut(arm: "called", answers: pilot),
                ],
                effect: Interval(estimate: estimate, lower: lower, upper: upper),
                isSuppressed: false)
        }
        let hidden = ["p-home", "p-none"].map {
            GroupReadOut(metric: nps, dimension: .persona, group: $0, arms: [], isSuppressed: true)
        }
        return rows + hidden
    }

    static var blueprint: Blueprint {
        Blueprint(
            id: "energy-welcome", title: "Energy welcome", organisation: "Veldlicht Energie",
            language: .english,
            vision: "The annual invoice used to be our only contact; now we come first.",
            customers: 48_000,
            insights: (1...14).map {
                Insight(
                    id: "ins-\($0)", origin: .outsideIn, source: .survey, n: $0 == 14 ? 18 : 40,
                    says: "…")
            },
            personas: [
                Persona(id: "p-mover", name: "Nadia, just moved", share: 0.3, evidence: ["ins-1"]),
                Persona(
                    id: "p-careful", name: "Kees, careful payer", share: 0.3, evidence: ["ins-2"]),
                Persona(
                    id: "p-busy", name: "The De Wits, busy household", share: 0.2,
                    evidence: ["ins-3"]),
                Persona(
                    id: "p-home", name: "Ruud, business at home", share: 0.2, evidence: ["ins-14"]),
            ],
            channels: [
                Channel(
                    id: "phone", name: "Phone", direction: .twoWay, personal: .high, speed: 0,
                    unitCost: 6.5, capacityPerWeek: 450, measurable: .medium),
                Channel(
                    id: "shop", name: "Shop", direction: .twoWay, personal: .high, speed: 0,
                    capacityPerWeek: 900, measurable: .low),
            ],
            brandValues: [BrandValue(id: "bv-clear", value: "Clear")], metrics: [nps],
            journeys: [
                Journey(
                    id: "first-year", title: "The first year", state: .future, stages: ["welcome"],
                    touchpoints: [
                        Touchpoint(
                            id: "tp-call", stage: "welcome", day: 7, channel: "phone", reach: 1,
                            side: .frontstage, proactive: true,
                            insights: (1...12).map { "ins-\($0)" }, brandValues: ["bv-clear"],
                            text: "Is everything clear?")
                    ])
            ], pilots: [pilot()])
    }

    static let learnings = [
        Learning(
            text: "Calls after 17:00 reached 74% of customers, calls before noon 48%.",
            basis: .measured, by: "Sanne", on: day("2026-11-10")),
        Learning(
            text: "Busy households gain least, but that may be chance.", basis: .open, by: "Sanne",
            on: day("2026-11-10")),
    ]
    static let quotes = [
        CustomerQuoteFixture.happy, CustomerQuoteFixture.sad,
    ]
}
