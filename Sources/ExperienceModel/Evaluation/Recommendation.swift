/// What to do, with the rule that says so.
public struct Recommendation: Equatable, Sendable {
    /// What to do; nil when the data are not in order or the design is not supported.
    public var decision: Decision?
    /// The number of the decision rule, from 1; 0 where no rule could be applied.
    public var rule: Int
    /// Why.
    public var reason: Reason

    /// Makes one from its parts.
    public init(decision: Decision? = nil, rule: Int, reason: Reason) {
        self.decision = decision
        self.rule = rule
        self.reason = reason
    }

    /// Whether it is only advice: little chance is left, but nothing is decided (rule 8).
    public var isAdvice: Bool { rule == 8 }

    /// Why something is recommended, or why nothing is.
    public enum Reason: Equatable, Sendable {
        /// A check of the data failed.
        case dataNotInOrder
        /// There is no primary goal.
        case noPrimaryGoal
        /// The plan has fewer branches in an arm than any verdict needs.
        case tooFewBranches(least: Int)
        /// The metric got provably worse.
        case harmed(metric: String)
        /// A guardrail is broken without harm.
        case guardrailBroken(metric: String)
        /// The primary goal is met and all guardrails hold.
        case met
        /// The primary goal is met, a guardrail cannot be said yet.
        case guardrailUndecided(metric: String)
        /// The primary goal is not met; whether it is better than nothing at all is proven or not.
        case notMet(improvementProven: Bool)
        /// The plan has run out without a verdict.
        case undecidedAtEnd
        /// There is little chance left.
        case outOfReach(chance: Double)
        /// The day of the read-out has not come.
        case beforeReadout(Day)
    }
}
