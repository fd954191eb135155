/// What an interval says about a goal: the first of the statements that it proves.
///
/// A statement is proved where the interval lies wholly on its side (interval inclusion; Westlake
/// 1972); the order of the statements is ours.
public enum LineVerdict: String, Sendable, Equatable, CaseIterable {
    /// The whole interval lies beyond the harm line, on its bad side.
    case harm
    /// The whole interval lies on the good side of the goal, or on it.
    case goalMet
    /// The whole interval lies on the bad side of the goal.
    case goalNotMet
    /// The interval contains the goal.
    case undecided

    /// The verdict on one metric, each statement with the error of its own side of the interval.
    ///
    /// Higher is better: the upper limit below the harm line is harm; else the lower limit at or
    /// above the goal is met; else the upper limit below the goal is not met. A guardrail is judged
    /// likewise with goal and harm line at its margin (non-inferiority).
    /// - Parameters:
    ///   - limits: at the critical value of the look, in the unit of the contrast.
    ///   - goal: in the same unit.
    ///   - harm: the harm line; nil where there is none.
    ///   - higherIsBetter: false turns everything round.
    public init(
        limits: Limits, goal: Double, harm: Double? = nil, higherIsBetter: Bool = true
    ) {
        let sign: Double = higherIsBetter ? 1 : -1
        let seen = limits.scaled(by: sign)
        self.init(
            isHarm: harm.map { seen.upper < sign * $0 } ?? false,
            isMet: seen.lower >= sign * goal, isNotMet: seen.upper < sign * goal)
    }

    /// The first of the statements that is proven; later ones are not looked at then.
    ///
    /// - Parameters:
    ///   - isHarm: whether the upper limit lies below the harm line.
    ///   - isMet: whether the lower limit reaches the goal.
    ///   - isNotMet: whether the upper limit lies below the goal.
    public init(
        isHarm: @autoclosure () -> Bool, isMet: @autoclosure () -> Bool,
        isNotMet: @autoclosure () -> Bool
    ) {
        self =
            isHarm() ? .harm : isMet() ? .goalMet : isNotMet() ? .goalNotMet : .undecided
    }
}
