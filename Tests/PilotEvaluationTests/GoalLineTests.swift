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

    @Test(arguments: [
        (2.0, 5.0, 8.0, Verdict.met), (1.9, 5, 8, .undecided), (2, 2, 2, .met),
        (-3, 0, 1.9, .notMet), (-3, 0, 2, .undecided), (-9, -5, -0.1, .harmed),
        (-9, -5, 0, .notMet),
    ])
    func verdictFollowsFromTheInterval(
        lower: Double, estimate: Double, upper: Double, verdict: Verdict
    ) throws {
        let line = try #require(GoalLine(Self.goal(.aboveControl, 2), hasControl: true))
        let interval = Interval(estimate: estimate, lower: lower, upper: upper)
        #expect(line.verdict(interval, isGuardrail: false) == verdict)
        let mirrored = try #require(
            GoalLine(Self.goal(.aboveControl, 2, lowerIsBetter: true), hasControl: true))
        #expect(mirrored.verdict(interval.negated, isGuardrail: false) == verdict)
    }

    /// Sure of the floor, and the estimate at the target.
    @Test(arguments: [
        (2.0, 10.0, 18.0, Verdict.met), (1.9, 10, 18, .undecided), (2, 9.9, 18, .undecided),
        (10, 12, 14, .met), (3, 5, 9.9, .notMet),
    ])
    func aTargetWithFloorNeedsBoth(
        lower: Double, estimate: Double, upper: Double, verdict: Verdict
    ) throws {
        var goal = Self.goal(.aboveControl, 10)
        goal.floor = 2
        let line = try #require(GoalLine(goal, hasControl: true))
        let interval = Interval(estimate: estimate, lower: lower, upper: upper)
        #expect(line.verdict(interval, isGuardrail: false) == verdict)
        #expect(goal.floorLine == 2)
        goal.lowerIsBetter = true
        #expect(goal.line == -10 && goal.floorLine == -2)
        let mirrored = try #require(GoalLine(goal, hasControl: true))
        #expect(mirrored.verdict(interval.negated, isGuardrail: false) == verdict)
    }

    @Test(arguments: [
        (0.0, 0.01, 0.02, Verdict.holds), (0.0, 0.01, 0.021, .undecided),
        (0.021, 0.03, 0.04, .broken),
    ])
    func guardrailHoldsUpToItsMargin(
        lower: Double, estimate: Double, upper: Double, verdict: Verdict
    ) throws {
        let goal = Self.goal(.notWorseThanControlBy, 0.02, role: .guardrail, lowerIsBetter: true)
        let line = try #require(GoalLine(goal, hasControl: true))
        let interval = Interval(estimate: estimate, lower: lower, upper: upper)
        #expect(line.verdict(interval, isGuardrail: true) == verdict)
    }
}
