import ExperienceModel

@testable import ExperienceReports

/// A rollout of every kind of item, with all that can be said about it.
enum RolloutFixtures {
    static func day(_ text: String) -> Day { JSONFixtures.day(text) }

    /// A roadmap with little to say.
    static let plain = PlannedRollout(
        blueprint: blueprint(), roadmap: JSONFixtures.roadmap, asOf: day("2026-11-13"))

    static func blueprint(_ hostile: String = "") -> Blueprint {
        Blueprint(
            id: "energy-welcome", title: "Energy welcome" + hostile, language: .english,
            customers: 52_000,
            metrics: [
                JSONFixtures.nps,
                Metric(id: "cost", kind: .mean, name: "cost per customer" + hostile, unit: "EUR"),
            ])
    }

    /// Decided, waiting, iterated, prepared, blocked and stopped.
    static func rollout(_ hostile: String = "", weeks: Int = 52) -> PlannedRollout {
        var roadmap = Roadmap(
            start: day("2026-11-16"), weeks: weeks, objective: .benefit, isProven: false,
            value: 412_000, bound: 425_000, waves: waves(hostile), items: items(hostile),
            leftOut: [
                LeftOut(item: "moving-help", reason: .waitsFor(item: "address-feed")),
                LeftOut(
                    item: "welcome-call", fromWave: 3,
                    reason: .gate(wave: 2, guardrails: ["cost"])),
                LeftOut(item: "bill-preview", reason: .decided(.stop)),
                LeftOut(item: "letter", reason: .notLaunched),
            ],
            load: [
                DisciplineLoad(
                    discipline: "channels", capacity: 2, planned: (0..<52).map { $0 < 30 ? 1.3 : 0 }
                ),
                DisciplineLoad(
                    discipline: "crm" + hostile, capacity: 1,
                    planned: (0..<52).map { $0 < 5 ? 1.2 : $0 < 9 ? 0.97 : 0.3 }),
            ],
            money: [
                QuarterMoney(
                    quarter: Quarter(year: 2026, quarter: 4), budget: 20_000, planned: 19_500),
                QuarterMoney(
                    quarter: Quarter(year: 2027, quarter: 1), budget: 80_000, planned: 9_000),
            ])
        roadmap.courses = [course(.committed, 40_000, 61_000), course(.all, 66_300, 80_000)]
        roadmap.gains = [
            RoadmapGain(
                more: .people(discipline: "crm" + hostile, personWeeks: 1), waiting: 2,
                found: 4_000,
                least: 4_000, most: 4_000),
            RoadmapGain(
                more: .money(quarter: Quarter(year: 2027, quarter: 1), amount: 10_000), waiting: 1,
                found: 0, least: 0, most: 2_500),
        ]
        roadmap.closeCalls = [
            CloseCall(
                first: "welcome-call", second: "check-in", discipline: "crm",
                difference: Interval(estimate: 300, lower: -900, upper: 1_500)),
            CloseCall(
                first: "welcome-call", second: "saving-tips", discipline: nil,
                difference: Interval(estimate: 900, lower: 100, upper: 1_500)),
        ]
        return PlannedRollout(
            blueprint: blueprint(hostile), roadmap: roadmap,
            overrides: hostile.isEmpty ? [:] : ["welcome-call": "because" + hostile],
            asOf: day("2026-11-13"))
    }

    private static func waves(_ hostile: String) -> [RoadmapWave] {
        let call = Commitment.decided(on: day("2026-11-20"))
        let check = Commitment.ifPilotSucceeds(chance: 0.65, readout: day("2026-12-25"))
        let tips = Commitment.ifNewPilotSucceeds(decided: day("2026-11-13"))
        func wave(
            _ item: String, _ commitment: Commitment, _ number: Int, _ share: Double?,
            _ start: String, _ end: String, _ because: PlacementReason,
            kind: RoadmapWave.Kind? = nil, isCritical: Bool = false
        ) -> RoadmapWave {
            RoadmapWave(
                item: item, title: item.replacing("-", with: " ") + hostile,
                commitment: commitment, kind: kind, number: number, share: share,
                start: day(start), end: day(end), effort: ["crm": 1.5, "channels": 0.25],
                cost: 1200, because: [because],
                gate: number == 1 && share != nil ? ["cost"] : [], isCritical: isCritical)
        }
        return [
            wave("address-feed", .initiative, 1, nil, "2026-11-16", "2027-01-03", .roadmapStart),
            wave(
                "welcome-call", call, 1, 0.05, "2026-11-23", "2027-01-03",
                .decision(day("2026-11-20")), isCritical: true),
            wave(
                "welcome-call", call, 2, 0.25, "2027-01-04", "2027-03-14",
                .gate(guardrails: ["cost"]), isCritical: true),
            wave(
                "check-in", check, 1, 0.05, "2027-01-18", "2027-02-14",
                .capacity(discipline: "crm", week: day("2027-01-11"))),
            wave("check-in", check, 2, 1, "2027-02-15", "2027-05-30", .previousWave),
            wave(
                "saving-tips", tips, 0, nil, "2027-02-01", "2027-04-30", .roadmapStart,
                kind: .newPilot),
            wave("saving-tips", tips, 1, 1, "2027-05-03", "2027-06-27", .newPilot),
        ]
    }

    private static func items(_ hostile: String) -> [RoadmapItem] {
        func score(_ chance: Double?, _ effect: Double?) -> RoadmapScore {
            RoadmapScore(
                worth: RolloutWorth(
                    chance: chance,
                    effectPerWeek: effect.map {
                        Interval(estimate: $0, lower: $0 - 800, upper: $0 + 900)
                    }, isCausal: effect == 2_000),
                unknown: effect == nil ? .noMoney : nil, weeksInUse: 12.2, weeks: 44, cost: 9_000)
        }
        let waves = waves(hostile)
        func item(
            _ id: String, _ discipline: String?, _ score: RoadmapScore, promised: Day? = nil,
            pilot: RunningPilot? = nil
        ) -> RoadmapItem {
            let own = waves.filter { $0.item == id }
            return RoadmapItem(
                id: id, title: id.replacing("-", with: " ") + hostile, discipline: discipline,
                commitment: own.first?.commitment ?? .initiative, ready: own.map(\.end).max(),
                promised: promised, pilot: pilot, score: score)
        }
        var feed = score(1, nil)
        feed.unknown = .preparation
        return [
            item("address-feed", nil, feed),
            item("welcome-call", "channels", score(1, 2_000), promised: day("2027-02-28")),
            item(
                "check-in", "crm" + hostile, score(0.65, 1_500),
                pilot: RunningPilot(
                    start: day("2026-09-01"), readout: day("2026-12-25"),
                    expected: day("2026-12-20"), answers: 1_395, answersNeeded: 1_660)),
            item("saving-tips", "crm" + hostile, score(nil, nil)),
        ]
    }

    private static func course(
        _ part: RoadmapCourse.Part, _ cost: Double, _ benefit: Double
    ) -> RoadmapCourse {
        RoadmapCourse(
            part: part, cost: (1...52).map { cost * Double($0) / 52 },
            benefit: (1...52).map { week in
                let estimate = benefit * Double(max(0, week - 20)) / 32
                return Interval(
                    estimate: estimate, lower: estimate * 0.4, upper: estimate * 1.6)
            })
    }

    /// The plan as it would be with more people.
    static var whatIf: PlannedRollout {
        var rollout = rollout()
        rollout.asItIs = rollout.roadmap
        rollout.question.capacity = ["crm": 3]
        rollout.question.budget = [Quarter(year: 2027, quarter: 1): 80_000]
        rollout.roadmap.value = 424_000
        rollout.roadmap.waves[3].start = day("2027-01-11")
        rollout.roadmap.waves[6].start = day("2027-05-24")
        return rollout
    }

    /// The plan with another that was frozen before it.
    static var sinceFrozen: PlannedRollout {
        var rollout = rollout()
        var before = rollout.roadmap
        before.waves[3].start = day("2026-12-28")
        before.waves.append(before.waves[2])
        before.waves[7].number = 3
        rollout.frozen = FrozenRoadmap(
            blueprint: "energy-welcome", revision: 3, on: day("2026-10-01"), by: "Sanne de Vries",
            roadmap: before)
        return rollout
    }
}
