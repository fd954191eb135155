import BlueprintRules
import ExperienceModel
import PilotEvaluation
import Testing

/// Goals that are no goals, and arms without a verdict.
@Suite struct PilotLineRulesTests {
    @Test func anArmBetweenOthersGetsNoVerdict() {
        let three = PilotRulesTests.trial("CX615") { $0.arms = ["control", "kaart", "welkom"] }
        #expect(
            three.found.map(\.message) == [
                "pilot 'p' has 3 arms, and its verdict is about 'welkom' against 'control' only; "
                    + "shown without a verdict: 'kaart'"
            ])
        #expect(three.found.map(\.path) == ["pilots/p/arms"])
        let drie = PilotRulesTests.trial("CX615", language: .dutch) {
            $0.arms = ["control", "kaart", "bellen", "welkom"]
        }
        #expect(
            drie.found.map(\.message) == [
                "pilot 'p' heeft 4 groepen, en het oordeel gaat alleen over 'welkom' tegen "
                    + "'control'; zonder oordeel getoond: 'kaart', 'bellen'"
            ])
        #expect(PilotRulesTests.trial("CX615").observations.isEmpty)
    }

    @Test func theEndOfTheScaleIsNoGoal() {
        let never = PilotRulesTests.trial("CX616") {
            ($0.goals[0].comparison, $0.goals[0].value, $0.goals[0].expect) = (.atLeast, 100, 100)
        }
        #expect(
            never.found.map(\.message) == [
                "goal 'nps' of pilot 'p' is 100 NPS points, the end of the scale: it can never be "
                    + "met"
            ])
        #expect(never.found.map(\.path) == ["pilots/p/goals/0/at_least"])
        let always = PilotRulesTests.trial("CX616", language: .dutch) {
            $0.guardrails = [
                Goal(
                    metric: "nps", role: .guardrail, comparison: .notWorseThanControlBy, value: 200)
            ]
        }
        #expect(
            always.found.map(\.message) == [
                "grenswaarde 'nps' van pilot 'p' is 200 NPS-punten, het verkeerde einde van de "
                    + "schaal: elk antwoord haalt dat"
            ])
        #expect(PilotRulesTests.trial("CX616").observations.isEmpty)
    }

    /// One slip is one finding, and it stands in the way of a launch.
    @Test func theEndOfTheScaleStopsALaunch() {
        let blueprint = PilotRulesTests.blueprint([
            PilotRulesTests.pilot {
                ($0.goals[0].comparison, $0.goals[0].value, $0.goals[0].expect) = (
                    .atLeast, 100, 100
                )
            }
        ])
        let plans = blueprint.pilots.map { SamplePlanner.plan($0, metrics: blueprint.metrics) }
        let check = BlueprintChecker.check(
            blueprint, sources: SourceMap(), language: .english, on: Day(number: 20_513),
            samplePlans: plans)
        #expect(check.errorsOfPilots["p"]?.map(\.code).contains("CX616") == true)
        #expect(!check.findings.contains { $0.code == "CX605" })
    }

    @Test func aTargetWithAFloorIsNotSaidToHaveNoChance() {
        let floor = PilotRulesTests.trial("CX605") {
            ($0.goals[0].expect, $0.goals[0].floor) = (2, 0)
        }
        #expect(
            floor.found.map(\.message) == [
                "goal 'nps' of pilot 'p' hopes for 2 and has its target at 2: the estimate then "
                    + "reaches it half of the time at most"
            ])
        #expect(floor.found.map(\.hint) == ["lower the target, and keep the floor"])
    }
}
