import ExperienceModel
import PilotEvaluation
import Testing

@Suite struct SampleAdviceTests {
    static let guardrail = Goal(
        metric: "cancelled", role: .guardrail, comparison: .notWorseThanControlBy, value: 0.02,
        baseline: .value(0.021), lowerIsBetter: true)

    static func lines(
        _ goals: [Goal], guardrails: [Goal] = [], invited: Int? = 2400
    ) -> [SamplePlan.Line] {
        SamplePlanner.plan(
            PilotFixture.pilot(goals: goals, guardrails: guardrails, invited: invited),
            metrics: PilotFixture.metrics
        ).lines
    }

    /// 600 answers where 769 are needed.
    @Test func threeWaysOut() throws {
        let line = try #require(Self.lines([PilotFixture.primary]).first)
        #expect(line.needed == 769)
        #expect(line.neededTogether == nil)
        let advice = try #require(line.advice)
        #expect(advice.answers == 769)
        #expect(advice.invited == 3076)
        #expect(advice.until == PilotFixture.day("2026-08-20"))
        #expect(advice.goal.map { abs($0 - 0.7) < 1e-9 } ?? false)
    }

    /// The planned sample carries the lower goal, and not a tenth of a point more.
    @Test func theLowerGoalCanBeShown() throws {
        var goal = PilotFixture.primary
        goal.value = try #require(Self.lines([goal]).first?.advice?.goal)
        #expect(Self.lines([goal]).first?.isEnough == true)
        #expect(Self.lines([goal]).first?.advice == nil)
        goal.value += 0.1
        #expect(Self.lines([goal]).first?.isEnough == false)
    }

    @Test func guardrailsAskForMoreTogether() {
        let plan = SamplePlanner.plan(
            PilotFixture.pilot(
                goals: [PilotFixture.primary], guardrails: [Self.guardrail, Self.guardrail]),
            metrics: PilotFixture.metrics)
        #expect(abs(plan.powerTogether - (1 - 0.2 / 3)) < 1e-12)
        #expect(plan.lines[0].needed == 769)
        #expect(plan.lines[0].neededTogether == 1202)
        #expect(plan.lines[0].advice?.invited == 4808)
        // 2,400 invited are enough for the guardrail alone and together.
        #expect(plan.lines[1].advice == nil)
        #expect(SamplePlanner.powerTogether(guardrails: 0) == 0.8)
    }

    @Test func aNarrowMarginIsWidened() throws {
        var narrow = Self.guardrail
        narrow.value = 0.005
        let advice = try #require(
            Self.lines([PilotFixture.primary], guardrails: [narrow]).last?.advice)
        let margin = try #require(advice.goal)
        #expect(margin > 0.005)
        narrow.value = margin
        #expect(Self.lines([PilotFixture.primary], guardrails: [narrow]).last?.advice == nil)
    }

    @Test func fewBranchesAskForMore() throws {
        let line = try BranchPlanTests.line(BranchPlanTests.pilot(3))
        let advice = try #require(line.advice)
        #expect(advice.branches == line.branches?.needed)
        #expect(advice.needsBranches)
        #expect(advice.invited == nil)
        #expect(advice.until == nil)
    }

    @Test func hopelessAndOddPlansHaveNoAdvice() {
        var worse = PilotFixture.primary
        worse.expect = 1
        #expect(Self.lines([worse]).first?.advice == nil)
        #expect(Self.lines([PilotFixture.primary], invited: nil).first?.advice == nil)
        #expect(Self.lines([PilotFixture.primary], invited: 0).first?.advice == nil)
        for invited in [1, 3, Int.max / 4] {
            for expect in [2 + 1e-9, 2.01, 1e9, -.infinity] {
                var goal = PilotFixture.primary
                goal.expect = expect
                for line in Self.lines([goal], invited: invited) {
                    #expect(line.advice?.answers ?? 1 > 0)
                }
            }
        }
    }
}
