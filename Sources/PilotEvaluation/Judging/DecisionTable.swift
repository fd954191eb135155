package import ExperienceModel

/// The decision over a pilot: the first rule that applies.
package enum DecisionTable {
    /// What the rules look at.
    package struct Situation: Equatable, Sendable {
        /// The verdict on the primary goal.
        package var primary: Verdict
        /// The verdicts on the guardrails.
        package var guardrails: [Verdict]
        /// Whether the primary goal's final look has been.
        package var isFinal: Bool
        /// Whether an undecided guardrail has had its final look.
        package var isGuardrailFinal: Bool
        /// Whether the whole interval is on the good side of the harm line; nil without one.
        package var isImprovementProven: Bool?
        /// Whether no check of the data failed.
        package var isInOrder: Bool
        /// Whether half of the plan is in and little chance is left.
        package var isOutOfReach: Bool

        /// A situation.
        package init(
            primary: Verdict, guardrails: [Verdict], isFinal: Bool, isGuardrailFinal: Bool,
            isImprovementProven: Bool?, isInOrder: Bool = true, isOutOfReach: Bool = false
        ) {
            self.primary = primary
            self.guardrails = guardrails
            self.isFinal = isFinal
            self.isGuardrailFinal = isGuardrailFinal
            self.isImprovementProven = isImprovementProven
            self.isInOrder = isInOrder
            self.isOutOfReach = isOutOfReach
        }
    }

    /// The number of the rule, from 1, and what it says; nil for no decision.
    package static func decision(in situation: Situation) -> (rule: Int, decision: Decision?) {
        let guardrails = situation.guardrails
        if !situation.isInOrder { return (1, nil) }
        if situation.primary == .harmed || guardrails.contains(where: \.isHarm) {
            return (2, .stop)
        }
        if guardrails.contains(.notMet) { return (3, .iterate) }
        switch situation.primary {
        case .met, .holds:
            if guardrails.allSatisfy({ $0 == .holds || $0 == .met }) { return (4, .rollOut) }
            return (5, situation.isGuardrailFinal ? .iterate : .keepCollecting)
        case .notMet, .broken:
            return (6, situation.isImprovementProven ?? true ? .iterate : .stop)
        case .harmed, .undecided:
            if situation.isFinal { return (7, .iterate) }
            return situation.isOutOfReach ? (8, .iterate) : (9, .keepCollecting)
        }
    }
}

extension Verdict {
    fileprivate var isHarm: Bool { self == .broken || self == .harmed }
}
