import RealModule

/// How many answers a pilot needs, with an interval that may be looked at every day.
///
/// Variances are those *at the goal*, in squared units of the metric; differences are between the
/// expected value and the goal, in the unit of the metric.
public enum SampleSize {
    /// θ, the distance from the goal in standard errors that reaches the power at the plan.
    ///
    /// The crossing probability of a drifting walk (reflection), with Siegmund's correction for a
    /// limited number of looks (Siegmund 1985).
    /// - Parameters:
    ///   - alpha: the one-sided error.
    ///   - power: the wanted probability of "goal met" if the expectation is true.
    ///   - looks: the planned number of looks; nil for looking all the time.
    public static func drift(
        alpha: Double = 0.05, power: Double = 0.80, looks: Int? = 30
    ) -> Double {
        precondition(power > alpha && power < 1, "power lies between the error and 1")
        precondition(looks ?? 1 > 0, "there is at least one look")
        let correction = looks.map { 0.5826 / Double($0).squareRoot() } ?? 0
        let c = CriticalValue.planned(alpha) + correction
        return RootFinder.root(from: 0, to: 2 * c + 40, tolerance: 1e-13) { drift in
            let reflected = 2 * c * drift + NormalDistribution.logUpperTail(c + drift)
            return NormalDistribution.upperTail(c - drift) + Double.exp(reflected) - power
        }
    }

    /// How many times the answers of one fixed look are needed for looking every day.
    public static func inflation(
        alpha: Double = 0.05, power: Double = 0.80, looks: Int? = 30
    )
        -> Double
    {
        let fixed =
            NormalDistribution.quantile(upperTail: alpha) + NormalDistribution.quantile(power)
        let drift = drift(alpha: alpha, power: power, looks: looks)
        return drift * drift / (fixed * fixed)
    }

    /// The answers of a pilot alone.
    ///
    /// - Returns: nil where expectation and goal are the same: no number is enough.
    public static func answersOneArm(
        variance: Double, difference: Double, drift: Double = drift()
    ) -> Int? {
        whole(drift * drift * variance / (difference * difference))
    }

    /// The answers of a pilot and of its control.
    ///
    /// - Parameters:
    ///   - pilotVariance: of one answer, at the control's value plus the goal.
    ///   - controlVariance: of one answer, at the control's value.
    ///   - difference: between the expected effect and the goal.
    ///   - controlPerPilot: answers in the control for each one in the pilot.
    /// - Returns: nil where expectation and goal are the same.
    public static func answersTwoArms(
        pilotVariance: Double, controlVariance: Double, difference: Double,
        controlPerPilot: Double = 1, drift: Double = drift()
    ) -> (pilot: Int, control: Int)? {
        precondition(controlPerPilot > 0, "a control has answers")
        let variance = pilotVariance + controlVariance / controlPerPilot
        let exact = drift * drift * variance / (difference * difference)
        guard let pilot = whole(exact), let control = whole(controlPerPilot * exact) else {
            return nil
        }
        return (pilot, control)
    }

    /// The answers after, where the answers before are fixed.
    ///
    /// - Returns: nil where no number is enough, because the before-measurement is too small.
    public static func answersAfter(
        variance: Double, difference: Double, varianceBefore: Double, answersBefore: Double,
        drift: Double = drift()
    ) -> Int? {
        let allowed = difference * difference / (drift * drift) - varianceBefore / answersBefore
        return allowed > 0 ? whole(variance / allowed) : nil
    }

    /// The smallest difference from the goal that a plan can show: θ√Σ(a²σ²/N).
    ///
    /// - Parameters:
    ///   - coefficients: of the cells.
    ///   - variances: of one answer in each cell.
    ///   - answers: planned in each cell.
    public static func detectableDifference(
        coefficients: [Double], variances: [Double], answers: [Double], drift: Double = drift()
    ) -> Double {
        precondition(coefficients.count == variances.count, "each cell has its variance")
        precondition(coefficients.count == answers.count, "each cell has its answers")
        let variance = coefficients.indices.reduce(0) {
            $0 + coefficients[$1] * coefficients[$1] * variances[$1] / answers[$1]
        }
        return drift * variance.squareRoot()
    }

    /// A positive number rounded up; nil where it is not finite or beyond all counting.
    static func whole(_ exact: Double) -> Int? {
        exact < 1e15 ? Int(exact.rounded(.up)) : nil
    }
}
