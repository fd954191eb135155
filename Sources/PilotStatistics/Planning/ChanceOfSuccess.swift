/// The chance that a running pilot ends as "goal met": predictive power (Spiegelhalter, Freedman &
/// Blackburn 1986).
public enum ChanceOfSuccess {
    /// The probability of crossing the line by the planned number, if the truth is as likely to be
    /// above the estimate as below it (flat prior on the drift; slightly low).
    ///
    /// - Parameters:
    ///   - statistic: z at the goal, positive in the direction of the goal.
    ///   - fraction: the share of the planned information.
    /// Φ((z√t − c·t)/√(t(1 − t))), without another look in between.
    /// - Returns: nil before the first answer and from the plan on.
    public static func byThePlan(
        statistic: Double, fraction: Double, alpha: Double = 0.05
    ) -> Double? {
        guard fraction > 0, fraction < 1, !statistic.isNaN, alpha > 0 else { return nil }
        let ahead = statistic * fraction.squareRoot() - CriticalValue.planned(alpha) * fraction
        return NormalDistribution.cdf(ahead / (fraction * (1 - fraction)).squareRoot())
    }
}
