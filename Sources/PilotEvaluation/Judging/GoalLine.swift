import ExperienceModel

/// A goal as a line on the axis of its contrast, in the measure of the metric.
struct GoalLine {
    /// The line itself.
    let value: Double
    /// What must be sure, where the value is only a target; nil for an ordinary goal.
    let floor: Double?
    /// Below it (above it, where less is better) the pilot does harm; nil without such a line.
    let harm: Double?
    /// Whether less is better.
    let lowerIsBetter: Bool
    /// Whether two groups or two periods are compared.
    let isDifference: Bool

    /// The line of that goal; nil when it needs a control that the pilot has not, or a baseline
    /// that the plan does not name.
    ///
    /// - Parameter isAgainstBefore: whether a goal against the baseline is held against the answers
    ///   from before the start, instead of a number.
    init?(_ goal: Goal, hasControl: Bool, isAgainstBefore: Bool = false) {
        guard hasControl || !goal.isDifference else { return nil }
        lowerIsBetter = !goal.isAboveGood
        isDifference = goal.isDifference || isAgainstBefore
        if isAgainstBefore {
            let isMargin = goal.comparison == .notWorseThanBaselineBy
            let sign: Double = goal.isAboveGood == isMargin ? -1 : 1
            value = sign * goal.value
            floor = goal.floor.map { sign * $0 }
        } else {
            guard let line = goal.line else { return nil }
            value = line
            floor = goal.floorLine
        }
        let start = isDifference ? 0 : goal.baselineValue
        harm =
            goal.role == .guardrail
            ? value : Self.worse(start, value, lowerIsBetter: !goal.isAboveGood)
    }

    /// No line at all: for an arm on its own.
    static let neutral = GoalLine()

    private init() {
        (value, floor, harm, lowerIsBetter, isDifference) = (0, nil, nil, false, false)
    }

    /// Where harm begins: where we started, or at the line when that is worse still.
    private static func worse(_ start: Double?, _ line: Double, lowerIsBetter: Bool) -> Double? {
        start.map { lowerIsBetter ? max($0, line) : min($0, line) }
    }
}
