import ExperienceModel

/// What the rules about insights share.
extension RuleContext {
    /// Whether customers gave it: what we think ourselves is no evidence, and neither is what has a
    /// day that is yet to come.
    func isHeard(_ insight: Insight) -> Bool {
        insight.origin == .outsideIn && !isYetToCome(insight)
    }

    /// Whether it is dated after the day of the check.
    func isYetToCome(_ insight: Insight) -> Bool { insight.date.map { $0 > today } ?? false }
}
