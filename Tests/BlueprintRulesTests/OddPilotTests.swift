import BlueprintRules
import ExperienceModel
import PilotEvaluation
import Testing

/// Rules of pilots, roadmap and loyalty on blueprints that nobody would write.
@Suite struct OddPilotTests {
    static let codes =
        (601...616).map { "CX\($0)" } + (701...706).map { "CX\($0)" } + ["CX801", "CX802", "CX803"]

    /// Every rule of the three families on that blueprint, in both languages.
    static func run(_ blueprint: Blueprint, history: BlueprintHistory? = nil) -> [Observation] {
        let plans = blueprint.pilots.map { SamplePlanner.plan($0, metrics: blueprint.metrics) }
        return codes.flatMap { code in
            [Language.english, .dutch].flatMap { language in
                Trial(
                    code, blueprint, language: language, samplePlans: plans, history: history
                ).observations
            }
        }
    }

    @Test func eachRuleExplainsItselfInBothLanguages() {
        for code in Self.codes {
            for language in [Language.english, .dutch] {
                let trial = Trial(code, .trial(), language: language)
                let text = trial.rule.explanation(Wording(language))
                for part in [
                    text.why, text.idea, text.bad, text.good, trial.rule.title(Wording(language)),
                    trial.rule.remedy(Wording(language)),
                ] { #expect(!part.isEmpty, "\(code)") }
                #expect(!trial.rule.title(Wording(language)).hasSuffix("."), "\(code)")
                #expect(!trial.rule.remedy(Wording(language)).hasSuffix("."), "\(code)")
            }
        }
    }

    @Test func anEmptyBlueprintHasLittleToSay() {
        var empty = Blueprint(id: "e", title: "E", language: .english, customers: 0)
        #expect(Self.run(empty).map(\.path).allSatisfy { $0 == "team/key" })
        empty.roadmap = RoadmapFrame(start: Day(number: 0), horizonWeeks: 0)
        empty.journeys = [Journey(id: "j", title: "J", state: .future, stages: [])]
        _ = Self.run(empty, history: BlueprintHistory())
    }

    @Test func hugeAndTinyNumbersPass() {
        for (number, size) in [(1, 0.0), (1_000_000_000_000, 1e12), (1, 1e-300)] {
            var pilot = PilotRulesTests.pilot(
                start: "0001-01-01", readout: "9999-12-31"
            ) {
                $0.design = .byBranch
                $0.branches = ["control": ["a"], "welkom": []]
                $0.invitedPerArm = number
                $0.responseRate = size > 1 ? 1 : size
                $0.startSmall = StartSmall(maxShare: size, maxBudget: size, exitPlan: "")
                $0.basics = Basics(metric: "", minimum: size)
                $0.goals[0].value = size
                $0.goals[0].expect = -size
                $0.rollout = RolloutPlan(
                    after: ["p", "p", "gone"], waves: Array(repeating: 1, count: 600),
                    weeksPerWave: 520, effort: ["crm": size, "gone": size], oneOffCost: size,
                    costPerCustomer: size, earliest: Day(iso: "9999-12-31"),
                    promised: Day(iso: "0001-01-01"))
            }
            pilot.guardrails = [
                Goal(
                    metric: "score", role: .guardrail, comparison: .atMost, value: size,
                    standardDeviation: size + 1e-9)
            ]
            let blueprint = PilotRulesTests.blueprint([pilot, pilot]) {
                $0.customers = number
                $0.journeys[0].touchpoints = [
                    .trial("tp-a", day: 100_000) { $0.ladder = .advocate },
                    .trial("tp-a", day: 0) { $0.lever = .engage },
                ]
                $0.roadmap = RoadmapFrame(
                    start: Day(number: -700_000), horizonWeeks: 1,
                    capacity: ["crm": 0], budget: [Quarter(year: 1, quarter: 1): 0])
            }
            #expect(!Self.run(blueprint).isEmpty)
        }
    }

    @Test func manyItemsInCirclesEnd() {
        let count = 300
        let works = (0..<count).map { index in
            Initiative(
                id: "i\(index)", title: "", weeks: 1,
                before: (0..<20).map { "i\((index * 7 + $0) % count)" },
                after: (0..<20).map { "i\((index * 13 + $0) % count)" })
        }
        let blueprint = PilotRulesTests.blueprint([]) {
            $0.roadmap = RoadmapFrame(start: Day(number: 20_000), initiatives: works)
        }
        let circles = Trial("CX704", blueprint).found
        #expect(circles.count >= 1)
        _ = Self.run(blueprint)
    }

    @Test func journeysThatReplaceEachOtherEnd() {
        let blueprint = PilotRulesTests.blueprint([PilotRulesTests.pilot()]) {
            $0.journeys[0].replaces = "k"
            $0.journeys.append(
                Journey(id: "k", title: "K", state: .future, replaces: "j", stages: []))
            $0.journeys.append(
                Journey(id: "l", title: "L", state: .future, replaces: "l", stages: []))
        }
        _ = Self.run(blueprint)
    }
}
