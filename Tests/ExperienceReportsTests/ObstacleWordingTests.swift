import ExperienceModel
import Testing

@testable import ExperienceReports

/// What cannot be is said, and why.
@Suite struct ObstacleWordingTests {
    private static func plan(_ obstacle: SampleObstacle) -> SamplePlan {
        var plan = JSONFixtures.samplePlan
        for index in plan.lines.indices where plan.lines[index].goal.role == .primary {
            plan.lines[index].obstacle = obstacle
            plan.lines[index].isEnough = false
            plan.lines[index].advice = nil
        }
        return plan
    }

    private static func text(_ obstacle: SampleObstacle, _ language: Language) -> String {
        SamplePlanTests.flat(
            SamplePlanText(language: language, style: TerminalStyle()).render(plan(obstacle)))
    }

    @Test(arguments: SampleObstacle.allCases)
    func noSampleIsEnough(obstacle: SampleObstacle) {
        #expect(Self.text(obstacle, .english).hasPrefix("CANNOT SUCCEED"))
        #expect(Self.text(obstacle, .dutch).hasPrefix("KAN NIET SLAGEN"))
        #expect(!Self.text(obstacle, .english).contains("TOO SMALL"))
        let document = SamplePlanJSON.document(Self.plan(obstacle), language: .english).text
        #expect(document.contains("\"enough\": false"))
    }

    @Test func aHopeAtTheGoalIsSaidToHaveNoChance() {
        #expect(
            Self.text(.hopeAtLine, .english).contains(
                """
                What is hoped for is exactly what must be sure: the chance that it is met is at \
                most 5%, however many answer. Lower the goal to the least that is worth having, or \
                write 'floor' beside it.
                """))
        #expect(
            Self.text(.hopeShortOfLine, .dutch).contains(
                """
                Waarop het team hoopt is minder dan waarvan het zeker moet zijn: de kans dat het \
                gehaald wordt is hoogstens 5%, hoeveel klanten er ook antwoorden.
                """))
    }

    @Test func aHopeThatFallsShortHasItsSign() {
        var plan = Self.plan(.hopeShortOfLine)
        plan.lines[0].hoped = -10
        let style = TerminalStyle()
        #expect(SamplePlanText(language: .english, style: style).render(plan).contains(" −10.0 "))
        #expect(SampleTableText(language: .dutch, style: style).render([plan]).contains(" −10,0 "))
    }

    @Test func branchesAstrayAreNamed() {
        let check = HealthCheck(
            severity: .failed,
            subject: .branchesAstray(
                inOtherArm: ["control": ["utrecht", "zeist"]], unplanned: ["welkom": ["utrecth"]]))
        #expect(
            Wording(.english).sentence(for: check, of: WelcomeCall.readOut())
                == "In arm control there are answers of branches that the plan has in another: "
                + "utrecht and zeist. In arm welkom there are answers of branches that the plan "
                + "does not have: utrecth.")
    }

    @Test func aSecondChangeKeepsWhatTheFirstDid() {
        let plan = WelcomeCall.readOut().plan
        var launched = LaunchedPilot(plan: plan, sha256: "")
        let amendment = PlanAmendment(
            on: WelcomeCall.day("2026-09-02"), by: "x", reason: "r", basis: .otherReasons,
            invitedPerArm: (plan.pilot.invitedPerArm ?? 0) * 2)
        launched.amendments = [amendment]
        let text = Wording(.english).certainty(
            amendment, PlanSteps(launched), plan, [plan.pilot.goals[0].key: 1.12])
        #expect(!text.contains("ordinary interval"))
        #expect(text.contains("12% longer than usual"))
    }
}
