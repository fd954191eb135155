import ExperienceModel

/// From verdicts to what to do with the pilot: the first rule that applies.
enum DecisionRules {
    /// Rule 8 advises to give up below this chance, once half of the answers are in.
    private static let leastChance = 0.05

    /// What to do, with the number of the rule and its reason.
    static func recommendation(
        for pilot: Pilot, goals: [GoalReadOut], guardrails: [GoalReadOut], health: [HealthCheck],
        isFinal: Bool
    ) -> Recommendation {
        guard let primary = goals.first(where: { $0.goal.role == .primary }) else {
            return Recommendation(decision: nil, rule: 0, reason: .noPrimaryGoal)
        }
        if case .designNotSupported = primary.unsaid {
            return Recommendation(decision: nil, rule: 0, reason: .designNotSupported)
        }
        if health.contains(where: { $0.severity == .failed }) {
            return Recommendation(decision: nil, rule: 1, reason: .dataNotInOrder)
        }
        if let stop = harm(primary, guardrails) { return stop }
        guard isFinal else { return running(primary, readout: pilot.readout) }
        return final(primary, guardrails)
    }

    private static func harm(
        _ primary: GoalReadOut, _ guardrails: [GoalReadOut]
    ) -> Recommendation? {
        if primary.verdict == .harmed {
            return Recommendation(
                decision: .stop, rule: 2, reason: .harmed(metric: primary.metric.id))
        }
        return guardrails.first { $0.verdict == .broken }.map {
            Recommendation(
                decision: .stop, rule: 2, reason: .guardrailBroken(metric: $0.metric.id))
        }
    }

    private static func final(
        _ primary: GoalReadOut, _ guardrails: [GoalReadOut]
    ) -> Recommendation {
        switch primary.verdict {
        case .met:
            if let open = guardrails.first(where: { $0.verdict != .holds }) {
                return Recommendation(
                    decision: .iterate, rule: 5, reason: .guardrailUndecided(metric: open.metric.id)
                )
            }
            return Recommendation(decision: .rollOut, rule: 4, reason: .met)
        case .notMet:
            let proven = isImprovementProven(primary)
            return Recommendation(
                decision: proven ?? true ? .iterate : .stop, rule: 6,
                reason: .notMet(improvementProven: proven ?? false))
        default:
            return Recommendation(decision: .iterate, rule: 7, reason: .undecidedAtEnd)
        }
    }

    /// Whether the whole interval lies on the good side of the harm line; nil without such a line.
    private static func isImprovementProven(_ primary: GoalReadOut) -> Bool? {
        guard let line = GoalLine(primary.goal, hasControl: primary.controlArm != nil),
            let harm = line.harm, let effect = primary.effect
        else { return nil }
        return line.lowerIsBetter ? effect.upper <= harm : effect.lower >= harm
    }

    private static func running(_ primary: GoalReadOut, readout: Day) -> Recommendation {
        if let chance = primary.chance, chance < leastChance, primary.fraction ?? 0 >= 0.5 {
            return Recommendation(
                decision: .keepCollecting, rule: 9, reason: .outOfReach(chance: chance))
        }
        return Recommendation(decision: .keepCollecting, rule: 9, reason: .beforeReadout(readout))
    }
}
