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

    /// The line of that goal; nil when it needs a baseline that the plan does not name.
    init?(_ goal: Goal, hasControl: Bool) {
        let baseline = goal.baselineValue
        lowerIsBetter =
            switch goal.comparison {
            case .atLeast: false
            case .atMost: true
            default: goal.lowerIsBetter
            }
        let better = lowerIsBetter ? -goal.value : goal.value
        switch goal.comparison {
        case .atLeast, .atMost:
            isDifference = false
            value = goal.value
        case .aboveControl, .notWorseThanControlBy:
            guard hasControl else { return nil }
            isDifference = true
            value = goal.comparison == .aboveControl ? better : -better
        case .aboveBaseline, .notWorseThanBaselineBy:
            guard let baseline else { return nil }
            isDifference = false
            value = baseline + (goal.comparison == .aboveBaseline ? better : -better)
        }
        // The floor lies as far from the line as the plan says, on its worse side.
        let distance = goal.floor.map { abs(goal.value - $0) }
        let line = value
        let isLowerBetter = lowerIsBetter
        floor = distance.map { isLowerBetter ? line + $0 : line - $0 }
        let start = isDifference ? 0 : baseline
        harm =
            goal.role == .guardrail
            ? value : Self.worse(start, value, lowerIsBetter: lowerIsBetter)
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

extension Goal {
    /// The baseline in the measure of the metric: NPS in points, shares 0…1.
    var baselineValue: Double? {
        switch baseline {
        case .promoters(let promoters, let detractors): (promoters - detractors) * 100
        case .value(let value): value
        case nil: nil
        }
    }

    /// Answers planned in each arm: a goal without `at` is known of every invited customer.
    func plannedAnswers(in pilot: Pilot) -> Int? {
        at == nil ? pilot.invitedPerArm : pilot.plannedAnswersPerArm
    }
}
