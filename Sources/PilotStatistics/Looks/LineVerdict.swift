/// What an interval says about a goal: the first of the statements that it proves.
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
        if let harm, seen.upper < sign * harm {
            self = .harm
        } else if seen.lower >= sign * goal {
            self = .goalMet
        } else if seen.upper < sign * goal {
            self = .goalNotMet
        } else {
            self = .undecided
        }
    }
}
