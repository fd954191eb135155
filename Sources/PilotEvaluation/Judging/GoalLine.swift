import ExperienceModel

/// A goal as a line on the axis of its contrast, in the measure of the metric.
struct GoalLine {
    /// The line itself.
    let value: Double
    /// What must be sure, where the value is only a target; nil for an ordinary goal.
    let floor: Double?
    /// Below it (above it, where less is better) the pilot does harm; nil when there is no such line.
    let harm: Double?
    /// Whether less is better.
    let lowerIsBetter: Bool
    /// Whether pilot and control are compared.
    let isDifference: Bool

    /// The line of that goal; nil when it needs a control that the pilot has not, or a baseline
    /// that the plan does not name.
    init?(_ goal: Goal, hasControl: Bool) {
        guard let line = goal.line, hasControl || !goal.isDifference else { return nil }
        value = line
        floor = goal.floorLine
        lowerIsBetter = !goal.isAboveGood
        isDifference = goal.isDifference
        let start = goal.isDifference ? 0 : goal.baselineValue
        harm =
            goal.role == .guardrail
            ? line : Self.worse(start, line, lowerIsBetter: !goal.isAboveGood)
    }

    /// Where harm begins: where we started, or at the line when that is worse still.
    private static func worse(_ start: Double?, _ line: Double, lowerIsBetter: Bool) -> Double? {
        start.map { lowerIsBetter ? max($0, line) : min($0, line) }
    }

    /// The verdict that an interval gives (the order of STATISTICS: harm, met, not met).
    func verdict(_ interval: Interval, isGuardrail: Bool) -> Verdict {
        let seen = lowerIsBetter ? interval.negated : interval
        let sign: Double = lowerIsBetter ? -1 : 1
        if let harm, seen.upper < sign * harm { return isGuardrail ? .broken : .harmed }
        if seen.lower >= sign * value { return isGuardrail ? .holds : .met }
        if let floor, seen.lower >= sign * floor, seen.estimate >= sign * value { return .met }
        if seen.upper < sign * value { return isGuardrail ? .broken : .notMet }
        return .undecided
    }
}
