import ExperienceModel
import Testing

@testable import PilotEvaluation

/// The decision table of the statistics, and the reference cases of `pilot_decision`.
@Suite struct DecisionTests {
    struct Case: Sendable {
        let primary: Verdict
        let guardrails: [Verdict]
        let isFinal: Bool
        let effect: Interval?
        let decision: Decision
        let rule: Int
    }

    static let better = Interval(estimate: 1, lower: 0.5, upper: 1.5)
    static let unclear = Interval(estimate: -1, lower: -3, upper: 1)
    static let cases: [Case] = [
        Case(
            primary: .met, guardrails: [.holds, .holds], isFinal: true, effect: nil,
            decision: .rollOut, rule: 4),
        Case(
            primary: .met, guardrails: [.holds, .undecided], isFinal: true, effect: nil,
            decision: .iterate, rule: 5),
        Case(
            primary: .notMet, guardrails: [], isFinal: true, effect: better, decision: .iterate,
            rule: 6),
        Case(
            primary: .notMet, guardrails: [], isFinal: true, effect: unclear, decision: .stop,
            rule: 6),
        Case(
            primary: .undecided, guardrails: [.broken], isFinal: false, effect: nil,
            decision: .stop, rule: 2),
        Case(
            primary: .harmed, guardrails: [.holds], isFinal: true, effect: nil, decision: .stop,
            rule: 2),
        Case(
            primary: .met, guardrails: [.broken], isFinal: true, effect: nil, decision: .stop,
            rule: 2),
        Case(
            primary: .undecided, guardrails: [.holds], isFinal: true, effect: nil,
            decision: .iterate, rule: 7),
        Case(
            primary: .undecided, guardrails: [], isFinal: false, effect: nil,
            decision: .keepCollecting, rule: 9),
    ]

    @Test(arguments: cases)
    func firstRuleThatApplies(example: Case) {
        let recommendation = DecisionRules.recommendation(
            for: PilotFixture.pilot(goals: [PilotFixture.primary]),
            goals: [readOut(.primary, example.primary, example.effect, example.isFinal)],
            guardrails: example.guardrails.map {
                readOut(.guardrail, $0, nil, example.isFinal)
            }, health: [])
        #expect(recommendation.decision == example.decision)
        #expect(recommendation.rule == example.rule)
    }

    @Test func anOpenGuardrailIsWaitedFor() {
        let open = readOut(.guardrail, .undecided, nil, false)
        let waiting = DecisionRules.recommendation(
            for: PilotFixture.pilot(goals: [PilotFixture.primary]),
            goals: [readOut(.primary, .met, nil)], guardrails: [open], health: [])
        #expect(waiting.decision == .keepCollecting && waiting.rule == 5)
    }

    @Test func littleChanceIsAdvice() {
        var primary = readOut(.primary, .undecided, nil, false)
        (primary.chance, primary.fraction) = (0.04, 0.5)
        let pilot = PilotFixture.pilot(goals: [PilotFixture.primary])
        let advised = DecisionRules.recommendation(
            for: pilot, goals: [primary], guardrails: [], health: [])
        #expect(advised.decision == .iterate && advised.rule == 8 && advised.isAdvice)
        #expect(advised.reason == .outOfReach(chance: 0.04))
        let silent = DecisionRules.recommendation(
            for: pilot, goals: [primary], guardrails: [], health: [], advisesGivingUp: false)
        #expect(silent.decision == .keepCollecting && silent.rule == 9)
    }

    @Test func aGuardrailMissedWithoutHarmAsksForAnotherTry() {
        let situation = DecisionTable.Situation(
            primary: .met, guardrails: [.notMet], isFinal: true, isGuardrailFinal: true,
            isImprovementProven: true)
        #expect(DecisionTable.decision(in: situation) == (3, .iterate))
    }

    @Test func dataOutOfOrderComeFirst() {
        let failed = HealthCheck(
            severity: .failed, subject: .sampleRatio(customers: [:], p: 0.0001))
        let recommendation = DecisionRules.recommendation(
            for: PilotFixture.pilot(goals: [PilotFixture.primary]),
            goals: [readOut(.primary, .met, nil)], guardrails: [readOut(.guardrail, .broken, nil)],
            health: [failed])
        #expect(recommendation.decision == nil)
        #expect(recommendation.reason == .dataNotInOrder)
    }

    private func readOut(
        _ role: Goal.Role, _ verdict: Verdict, _ effect: Interval?, _ isFinal: Bool = true
    ) -> GoalReadOut {
        var goal = PilotFixture.primary
        goal.role = role
        let arms = [
            ArmReadOut(arm: "control", answers: 600), ArmReadOut(arm: "welkom", answers: 600),
        ]
        return GoalReadOut(
            goal: goal, metric: PilotFixture.metrics[0], arms: arms, effect: effect,
            isFinal: isFinal, level: 0.95, method: "score, planned looks", verdict: verdict)
    }
}
