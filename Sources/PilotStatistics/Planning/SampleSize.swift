import RealModule

/// How many answers a pilot needs, with an interval that may be looked at every day.
///
/// Variances are those *at the goal*, in squared units of the metric; differences are between the
/// expected value and the goal, in the unit of the metric.
public enum SampleSize {
    /// θ, the distance from the goal in standard errors that reaches the power at the plan.
    ///
    /// The root of SF(c − θ) + e^(2cθ)·Φ(−c − θ) = power: the crossing probability of a drifting
    /// walk by reflection, where c is raised by 0.5826/√looks for a limited number of looks
    /// (Siegmund 1985).
    /// - Parameters:
    ///   - alpha: the one-sided error.
    ///   - power: the wanted probability of "goal met" if the expectation is true.
    ///   - looks: the planned number of looks; nil for looking all the time.
    /// - Returns: infinite where no drift gives it: a power of 1 or more, an error or a number of
    ///   looks of 0 or less, a power that does not exceed the error.
    public static func drift(
        alpha: Double = 0.05, power: Double = 0.80, looks: Int? = 30
    ) -> Double {
        guard alpha > 0, power > alpha, power < 1, looks ?? 1 > 0 else { return .infinity }
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
        let drift = drift(alpha: alpha, power: power, looks: looks)
        guard drift.isFinite else { return .infinity }
        let fixed =
            NormalDistribution.quantile(upperTail: alpha) + NormalDistribution.quantile(power)
        return drift * drift / (fixed * fixed)
    }

    /// The answers of a pilot alone.
    ///
    /// θ²σ²/Δ², rounded up.
    /// - Returns: nil where expectation and goal are the same, for no number is enough, and where
    ///   the goal is an end of the scale, where answers have no variance.
    public static func answersOneArm(
        variance: Double, difference: Double, drift: Double = drift()
    ) -> Int? {
        guard variance > 0 else { return nil }
        return whole(drift * drift * variance / (difference * difference))
    }

    /// The answers of a pilot and of its control: θ²(σ²ₚ + σ²꜀/k)/Δ² and k times as many.
    ///
    /// - Parameters:
    ///   - pilotVariance: of one answer, at the control's value plus the goal.
    ///   - controlVariance: of one answer, at the control's value.
    ///   - difference: between the expected effect and the goal.
    ///   - controlPerPilot: answers in the control for each one in the pilot.
    /// - Returns: nil where expectation and goal are the same, where no answer varies, or where the
    ///   control is to have none.
    public static func answersTwoArms(
        pilotVariance: Double, controlVariance: Double, difference: Double,
        controlPerPilot: Double = 1, drift: Double = drift()
    ) -> (pilot: Int, control: Int)? {
        let variance = pilotVariance + controlVariance / controlPerPilot
        guard controlPerPilot > 0, variance > 0 else { return nil }
        let exact = drift * drift * variance / (difference * difference)
        guard let pilot = whole(exact), let control = whole(controlPerPilot * exact) else {
            return nil
        }
        return (pilot, control)
    }

    /// The answers after, where the answers before are fixed: σ²/(Δ²/θ² − σ²ᵦ/nᵦ).
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
    /// - Returns: in the unit of the metric; infinite where a cell has no answers or a number is
    ///   missing.
    public static func detectableDifference(
        coefficients: [Double], variances: [Double], answers: [Double], drift: Double = drift()
    ) -> Double {
        guard coefficients.count == variances.count, coefficients.count == answers.count,
            answers.allSatisfy({ $0 > 0 })
        else { return .infinity }
        let variance = coefficients.indices.reduce(0) {
            $0 + coefficients[$1] * coefficients[$1] * variances[$1] / answers[$1]
        }
        let difference = drift * variance.squareRoot()
        return difference.isNaN ? .infinity : difference
    }

    /// A number from 0 on rounded up; nil where it is not finite or beyond all counting.
    static func whole(_ exact: Double) -> Int? {
        exact >= 0 && exact < 1e15 ? Int(exact.rounded(.up)) : nil
    }
}
