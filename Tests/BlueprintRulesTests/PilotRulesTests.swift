import BlueprintRules
import ExperienceModel
import PilotEvaluation
import Testing

@Suite struct PilotRulesTests {
    static let nps = Metric(id: "nps", kind: .nps, scale: .init(lowest: 0, highest: 10))

    static let primary = Goal(
        metric: "nps", role: .primary, at: "tp-a", comparison: .aboveControl, value: 2,
        expect: 12, baseline: .promoters(0.19, detractors: 0.37))

    /// A pilot in which nothing is wrong but its sample.
    static func pilot(
        _ id: String = "p", start: String = "2026-03-02", readout: String = "2026-07-13",
        change: (inout Pilot) -> Void = { _ in }
    ) -> Pilot {
        var pilot = Pilot(
            id: id, title: "P", journey: "j",
            hypothesis: Hypothesis(because: ["ins-a"], change: ["tp-a"]), design: .randomised,
            arms: ["control", "welkom"], start: Day(iso: start) ?? Day(number: 0),
            readout: Day(iso: readout) ?? Day(number: 0), invitedPerArm: 2400, responseRate: 0.25,
            basics: Basics(metric: "start", minimum: 0.97, actual: 0.98),
            startSmall: StartSmall(maxShare: 0.12, maxBudget: 15_000, exitPlan: "stop"),
            goals: [primary], rollout: RolloutPlan(costPerCustomer: 3.6))
        change(&pilot)
        return pilot
    }

    static func blueprint(
        _ pilots: [Pilot], change: (inout Blueprint) -> Void = { _ in }
    ) -> Blueprint {
        .trial([.trial("tp-a")]) {
            $0.customers = 48_000
            $0.metrics = [
                nps, Metric(id: "score", kind: .mean, scale: .init(lowest: 1, highest: 10)),
            ]
            $0.pilots = pilots
            change(&$0)
        }
    }

    /// One rule on one pilot, with its sample plan.
    static func trial(
        _ code: String, language: Language = .english, history: BlueprintHistory? = nil,
        today: String = "2026-03-01", blueprint change: (inout Blueprint) -> Void = { _ in },
        _ pilotChange: (inout Pilot) -> Void
    ) -> Trial {
        let blueprint = blueprint([pilot(change: pilotChange)], change: change)
        return Trial(
            code, blueprint, language: language, on: Day(iso: today) ?? Day(number: 0),
            samplePlans: blueprint.pilots.map {
                SamplePlanner.plan($0, metrics: blueprint.metrics)
            }, history: history)
    }

    /// The same on a pilot in which nothing is wrong but its sample.
    static func trial(
        _ code: String, language: Language = .english, history: BlueprintHistory? = nil,
        today: String = "2026-03-01", blueprint change: (inout Blueprint) -> Void
    ) -> Trial {
        trial(code, language: language, history: history, today: today, blueprint: change) {
            (_: inout Pilot) in
        }
    }

    /// The same on a blueprint of its own.
    static func trial(_ code: String, language: Language = .english) -> Trial {
        trial(code, language: language) { (_: inout Pilot) in }
    }

    @Test func aPilotNeedsAGoalThatDecides() {
        let none = Self.trial("CX601") { $0.goals = [] }
        #expect(none.found.map(\.message) == ["pilot 'p' has no goal"])
        #expect(none.found.map(\.path) == ["pilots/p/id"])
        let secondary = Self.trial("CX601", language: .dutch) { $0.goals[0].role = .secondary }
        #expect(
            secondary.found.map(\.message) == ["pilot 'p' heeft 1 doel, maar geen primair doel"])
        #expect(Self.trial("CX601").observations.isEmpty)
        let two = Self.trial("CX601") { $0.goals.append(Self.primary) }
        #expect(
            two.found.map(\.message) == [
                "pilot 'p' has 2 primary goals, and only the first, on 'nps', decides"
            ])
        #expect(two.found.map(\.severity) == [.warning])
        #expect(two.found.map(\.path) == ["pilots/p/goals/1/role"])
        let twee = Self.trial("CX601", language: .dutch) { $0.goals.append(Self.primary) }
        #expect(
            twee.found.map(\.message) == [
                "pilot 'p' heeft 2 primaire doelen, en alleen het eerste, op 'nps', beslist"
            ])
    }

    @Test func aGoalNeedsItsBaseline() {
        let goal = Self.trial("CX602") { $0.goals[0].baseline = nil }
        #expect(
            goal.found.map(\.message) == [
                "goal 'nps' has no baseline, so what its sample can show is not known"
            ])
        #expect(goal.found.map(\.path) == ["pilots/p/goals/0/metric"])
        let line = Self.trial("CX602", language: .dutch) {
            $0.goals[0].baseline = nil
            $0.goals[0].comparison = .aboveBaseline
        }
        #expect(
            line.found.map(\.message) == [
                "doel 'nps' telt vanaf een nulmeting die het plan niet noemt"
            ])
        #expect(line.found.map(\.severity) == [.error])
        let spread = Self.trial("CX602") { $0.goals[0].metric = "score" }
        #expect(
            spread.found.map(\.hint) == ["write the standard deviation of one answer: 'sd: 1.9'"])
        let alone = Self.trial("CX602") { $0.arms = ["welkom"] }
        #expect(
            alone.found.map(\.message) == [
                "goal 'nps' compares with a control, and pilot 'p' has one arm"
            ])
        let guardrail = Self.trial("CX602") {
            $0.guardrails = [
                Goal(
                    metric: "nps", role: .guardrail, comparison: .notWorseThanControlBy, value: 3)
            ]
        }
        #expect(guardrail.found.map(\.severity) == [.info])
        #expect(guardrail.found.map(\.path) == ["pilots/p/guardrails/0/metric"])
        #expect(Self.trial("CX602").observations.isEmpty)
    }

    @Test func aPilotNeedsAPlannedSample() {
        let invited = Self.trial("CX603") { $0.invitedPerArm = nil }
        #expect(
            invited.found.map(\.message) == [
                "pilot 'p' does not say how many customers are invited"
            ])
        let rate = Self.trial("CX603", language: .dutch) { $0.responseRate = nil }
        #expect(
            rate.found.map(\.message) == [
                "pilot 'p' zegt niet welk deel van de uitgenodigden antwoordt"
            ])
        let nobody = Self.trial("CX603") { $0.responseRate = 0 }
        #expect(nobody.found.map(\.path) == ["pilots/p/response_rate"])
        #expect(
            nobody.found.map(\.hint) == [
                "write the share that you expect to answer as 'response_rate', above 0%"
            ])
        let uninvited = Self.trial("CX603") { $0.invitedPerArm = 0 }
        #expect(uninvited.found.map(\.path) == ["pilots/p/invited_per_arm"])
        #expect(
            Self.trial("CX603").passing.map(\.message) == [
                "pilot 'p' plans 600 answers per arm, of 2,400 invited"
            ])
    }

    @Test func aPilotThatIsTooEarly() {
        let belteam = Initiative(id: "belteam", title: "B", weeks: 4, before: ["p"])
        let frame = RoadmapFrame(
            start: Day(iso: "2026-09-01") ?? Day(number: 0), initiatives: [belteam])
        let early = Self.trial("CX604", blueprint: { $0.roadmap = frame })
        #expect(
            early.found.map(\.message) == [
                "pilot 'p' starts on 2 Mar 2026, and 'belteam', which its rollout waits for, can be "
                    + "ready on 28 Sep 2026"
            ])
        #expect(early.found.map(\.path) == ["pilots/p/start"])
        let late = Self.trial("CX604", blueprint: { $0.roadmap = frame }) {
            $0.start = Day(iso: "2026-09-29") ?? Day(number: 0)
        }
        #expect(late.observations.isEmpty)
        let other = Self.trial(
            "CX604", language: .dutch, blueprint: { $0.pilots.append(Self.pilot("q")) }
        ) { $0.rollout?.after = ["q", "p", "q"] }
        #expect(
            other.found.map(\.message) == [
                "pilot 'p' begint op 2 mrt. 2026, en 'q', waarop de uitrol wacht, heeft zijn "
                    + "uitkomst op 13 juli 2026"
            ])
    }

    @Test func aSampleThatIsTooSmall() {
        let small = Self.trial("CX605")
        #expect(
            small.found.map(\.message) == [
                "goal 'nps' of pilot 'p': 600 answers per arm can show 11.3 NPS points beyond the "
                    + "goal, and hope minus goal is 10 NPS points (12 minus 2); "
                    + "it needs 769 per arm"
            ])
        #expect(small.found.map(\.path) == ["pilots/p/goals/0/expect"])
        #expect(
            small.found[0].notes.map(\.text) == [
                "variance at the goal, power 80%, looking on 30 days"
            ])
        #expect(
            Self.trial("CX605", language: .dutch).found.map(\.message) == [
                "doel 'nps' van pilot 'p': 600 antwoorden per groep kunnen 11,3 NPS-punten "
                    + "voorbij het doel tonen, en verwachting min doel is 10 NPS-punten (12 min "
                    + "2); nodig zijn er 769 per groep"
            ])
    }

    @Test func aSampleThatIsLargeEnoughPasses() {
        let large = Self.trial(
            "CX605",
            blueprint: { $0.metrics.append(Metric(id: "recommend", kind: .recommend, from: "nps")) }
        ) {
            $0.goals = [
                Goal(
                    metric: "recommend", role: .primary, at: "tp-a", comparison: .aboveControl,
                    value: 0.01, expect: 0.08, baseline: .value(0.19)),
                Goal(
                    metric: "score", role: .secondary, at: "tp-a", comparison: .aboveControl,
                    value: 0.1, expect: 0.4, baseline: .value(6.7), standardDeviation: 1.9),
            ]
        }
        #expect(large.found.isEmpty)
        #expect(
            large.passing.map(\.message) == [
                "goal 'recommend' of pilot 'p': 600 answers per arm can show 6.2 percentage points "
                    + "beyond the goal, and hope minus goal is 7 percentage points (8 minus 1); it "
                    + "needs 464 per arm",
                "goal 'score' of pilot 'p': 600 answers per arm can show 0.295 beyond the goal, "
                    + "and hope minus goal is 0.3 (0.4 minus 0.1); it needs 581 per arm",
            ])
    }

    @Test func aHopeThatIsNotBeyondTheGoal() {
        let equal = Self.trial("CX605") { $0.goals[0].expect = 2 }
        #expect(
            equal.found.map(\.message) == [
                "goal 'nps' of pilot 'p' hopes for 2 and must be sure of 2: 'goal met' then has a "
                    + "chance of at most 5%"
            ])
        let none = Self.trial("CX605") { $0.goals[0].expect = nil }
        #expect(none.found.map(\.severity) == [.info])
        #expect(none.found.map(\.path) == ["pilots/p/goals/0/metric"])
    }
}
