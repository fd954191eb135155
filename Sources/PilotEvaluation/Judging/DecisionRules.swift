import ExperienceModel

/// From verdicts to what to do with the pilot, with the reason.
enum DecisionRules {
    /// Rule 8 advises to give up below this chance, once half of the answers are in.
    private static let leastChance = 0.05

    /// What to do, with the number of the rule and its reason.
    ///
    /// - Parameter advisesGivingUp: whether rule 8 applies; it is advice and may be switched off.
    static func recommendation(
        for pilot: Pilot, goals: [GoalReadOut], guardrails: [GoalReadOut], health: [HealthCheck],
        advisesGivingUp: Bool = true
    ) -> Recommendation {
        guard let primary = goals.first(where: { $0.goal.role == .primary }) else {
            return Recommendation(decision: nil, rule: 0, reason: .noPrimaryGoal)
        }
        let open = guardrails.filter { $0.verdict.isUndecided }
        let isHopeless =
            (primary.chance ?? 1) < leastChance && (primary.fraction ?? 0) >= 0.5
        let (rule, decision) = DecisionTable.decision(
            in: DecisionTable.Situation(
                primary: primary.verdict, guardrails: guardrails.map(\.verdict),
                isFinal: primary.isFinal, isGuardrailFinal: open.contains(where: \.isFinal),
                isImprovementProven: isImprovementProven(primary),
                isInOrder: !health.contains { $0.severity == .failed },
                isOutOfReach: isHopeless && advisesGivingUp))
        // No number of answers makes up for branches that the plan has not.
        if decision == .keepCollecting, case .tooFewBranches(let least)? = primary.unsaid,
            pilot.arms.contains(where: { (1..<least).contains(pilot.branches[$0]?.count ?? 0) })
        {
            return Recommendation(decision: nil, rule: 0, reason: .tooFewBranches(least: least))
        }
        return Recommendation(
            decision: decision, rule: rule,
            reason: reason(rule, primary, guardrails, readout: pilot.readout))
    }

    private static func reason(
        _ rule: Int, _ primary: GoalReadOut, _ guardrails: [GoalReadOut], readout: Day
    ) -> Recommendation.Reason {
        switch rule {
        case 1: return .dataNotInOrder
        case 2:
            if primary.verdict == .harmed { return .harmed(metric: primary.metric.id) }
            return .guardrailBroken(metric: first(guardrails) { $0 == .broken || $0 == .harmed })
        case 3: return .guardrailBroken(metric: first(guardrails) { $0 == .notMet })
        case 4: return .met
        case 5: return .guardrailUndecided(metric: first(guardrails) { $0 == .undecided })
        case 6: return .notMet(improvementProven: isImprovementProven(primary) ?? false)
        case 7: return .undecidedAtEnd
        case 8: return .outOfReach(chance: primary.chance ?? 0)
        default: return .beforeReadout(readout)
        }
    }

    private static func first(
        _ guardrails: [GoalReadOut], where matches: (Verdict) -> Bool
    ) -> String {
        guardrails.first { matches($0.verdict) }?.metric.id ?? ""
    }

    /// Whether the whole interval lies on the good side of the harm line; nil without such a line.
    private static func isImprovementProven(_ primary: GoalReadOut) -> Bool? {
        let line = GoalLine(
            primary.goal, hasControl: primary.controlArm != nil,
            isAgainstBefore: primary.isDifference && !primary.goal.isDifference)
        guard let line, let harm = line.harm, let effect = primary.decisive else { return nil }
        return line.lowerIsBetter ? effect.upper <= harm : effect.lower >= harm
    }
}
