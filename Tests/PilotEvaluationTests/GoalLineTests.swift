import ExperienceModel
import Testing

@testable import PilotEvaluation

/// Where the line of a goal lies, and what an interval says of it.
@Suite struct GoalLineTests {
    struct Case: Sendable {
        let goal: Goal
        let value: Double
        let harm: Double?
        let isDifference: Bool
    }

    static func goal(
        _ comparison: Goal.Comparison, _ value: Double, role: Goal.Role = .primary,
        baseline: Double? = nil, lowerIsBetter: Bool = false
    ) -> Goal {
        Goal(
            metric: "m", role: role, comparison: comparison, value: value,
            baseline: baseline.map { .value($0) }, lowerIsBetter: lowerIsBetter)
    }

    static let cases: [Case] = [
        Case(goal: goal(.atLeast, 20), value: 20, harm: nil, isDifference: false),
        Case(goal: goal(.atLeast, 20, baseline: 15), value: 20, harm: 15, isDifference: false),
        Case(goal: goal(.atMost, 4), value: 4, harm: nil, isDifference: false),
        Case(
            goal: goal(.atMost, 4, role: .guardrail), value: 4, harm: 4, isDifference: false),
        Case(goal: goal(.aboveControl, 2), value: 2, harm: 0, isDifference: true),
        Case(goal: goal(.aboveControl, -3), value: -3, harm: -3, isDifference: true),
        Case(
            goal: goal(.aboveControl, 2, lowerIsBetter: true), value: -2, harm: 0,
            isDifference: true),
        Case(
            goal: goal(.notWorseThanControlBy, 0.02, role: .guardrail, lowerIsBetter: true),
            value: 0.02, harm: 0.02, isDifference: true),
        Case(
            goal: goal(.notWorseThanControlBy, 2, role: .guardrail), value: -2, harm: -2,
            isDifference: true),
        Case(
            goal: goal(.aboveBaseline, 5, baseline: 10), value: 15, harm: 10,
            isDifference: false),
        Case(
            goal: goal(.notWorseThanBaselineBy, 1, role: .guardrail, baseline: 10), value: 9,
            harm: 9, isDifference: false),
    ]

    @Test(arguments: cases)
    func liesWhereTheGoalSays(example: Case) throws {
        let line = try #require(GoalLine(example.goal, hasControl: true))
        #expect(line.value == example.value)
        #expect(line.harm == example.harm)
        #expect(line.isDifference == example.isDifference)
    }

    @Test func needsWhatItComparesWith() {
        #expect(GoalLine(Self.goal(.aboveControl, 2), hasControl: false) == nil)
        #expect(GoalLine(Self.goal(.aboveBaseline, 2), hasControl: true) == nil)
    }

    /// A floor counts from where the goal does, and turns with it.
    @Test func aFloorLiesOnTheSameAxis() {
        var goal = Self.goal(.aboveControl, 10)
        goal.floor = 2
        #expect(GoalLine(goal, hasControl: true)?.floor == 2)
        goal.lowerIsBetter = true
        #expect(goal.line == -10 && goal.floorLine == -2)
        #expect(GoalLine(goal, hasControl: true)?.floor == -2)
    }

    /// Held against answers from before the start, the line is a change.
    @Test func againstTheTimeBeforeTheLineIsAChange() throws {
        let better = Self.goal(.aboveBaseline, 5, baseline: 10)
        let line = try #require(GoalLine(better, hasControl: false, isAgainstBefore: true))
        #expect(line.value == 5 && line.harm == 0 && line.isDifference)
        let cheaper = Self.goal(.aboveBaseline, 5, lowerIsBetter: true)
        #expect(GoalLine(cheaper, hasControl: false, isAgainstBefore: true)?.value == -5)
        let rail = Self.goal(.notWorseThanBaselineBy, 1, role: .guardrail)
        let guarded = try #require(GoalLine(rail, hasControl: false, isAgainstBefore: true))
        #expect(guarded.value == -1 && guarded.harm == -1)
        let dear = Self.goal(.notWorseThanBaselineBy, 1, role: .guardrail, lowerIsBetter: true)
        #expect(GoalLine(dear, hasControl: false, isAgainstBefore: true)?.value == 1)
    }
}
