/// The critical value of one look at the answers so far, for a one-sided error of α over all looks.
///
/// Before the plan is reached the interval is stretched: c/√t, the continuous O'Brien–Fleming
/// boundary. By reflection its error over every possible look is exactly α, so that looking often
/// costs nothing (O'Brien & Fleming 1979; Betensky 1998).
public struct CriticalValue: Sendable, Equatable {
    /// The critical value on the normal scale; infinite before the first answer.
    public let z: Double

    /// A look before the planned answers and before the end date.
    ///
    /// - Parameters:
    ///   - fraction: the share of the planned information, from 0; from 1 on the plan is reached.
    ///   - alpha: the one-sided error, between 0 and 1.
    public static func interim(fraction: Double, alpha: Double = 0.05) -> CriticalValue {
        let share = fraction > 0 ? min(1, fraction) : 0
        return CriticalValue(z: share > 0 ? planned(alpha) / share.squareRoot() : .infinity)
    }

    /// The look at which the planned answers are reached: the ordinary two-sided interval at α.
    public static func planReached(alpha: Double = 0.05) -> CriticalValue {
        CriticalValue(z: planned(alpha))
    }

    /// The last look, on the end date, with whatever share of the plan has come in.
    ///
    /// It spends the error that the looks before could not have used: the z between Φ⁻¹(1 − α) and
    /// c at which SF(z) + SF(2c/√t − z) = α, by reflection (Betensky 1998); for a small t, where
    /// the second term vanishes, the z of one fixed look.
    public static func endDate(fraction: Double, alpha: Double = 0.05) -> CriticalValue {
        let c = planned(alpha)
        if fraction >= 1 || c == .infinity { return CriticalValue(z: c) }
        let fixed = NormalDistribution.quantile(upperTail: min(1, alpha))
        guard fraction > 0 else { return CriticalValue(z: fixed) }
        let mirror = 2 * c / fraction.squareRoot()
        let error = { (z: Double) in
            NormalDistribution.upperTail(z) + NormalDistribution.upperTail(mirror - z) - alpha
        }
        // Early, the looks before were so strict that they used nothing of the error.
        guard error(fixed) > 0 else { return CriticalValue(z: fixed) }
        return CriticalValue(z: RootFinder.root(from: fixed, to: c, tolerance: 1e-14, of: error))
    }

    /// Any look of a pilot without a planned number: a normal mixture (Robbins 1970; Howard,
    /// Ramdas, McAuliffe & Sekhon 2021).
    ///
    /// z² = (r + 1)/r · 2·ln(1 + √(r + 1)/(2α)), where r is the information over its tuned value
    /// times the r at which that is lowest; infinite before the first answer.
    /// - Parameters:
    ///   - information: 1/Σ(a²/n) of the contrast: for one arm its answers.
    ///   - tuning: the information at which the interval is narrowest, in the same unit.
    ///   - alpha: the one-sided error, between 0 and 1.
    public static func openEnded(
        information: Double, tunedTo tuning: Double = 300, alpha: Double = 0.05
    ) -> CriticalValue {
        guard information > 0, tuning > 0, alpha > 0, alpha < 1 else {
            return CriticalValue(z: .infinity)
        }
        let r = bestMixture(alpha) * information / tuning
        return CriticalValue(z: mixtureBoundary(r, alpha).squareRoot())
    }

    /// The critical value for a t distribution: the same upper tail (Student's instead of normal).
    ///
    /// - Parameter degreesOfFreedom: nil for the normal distribution.
    /// - Returns: infinite where the tail is below 10⁻³⁰⁰.
    public func quantile(degreesOfFreedom: Double?) -> Double {
        guard let degreesOfFreedom, degreesOfFreedom > 0 else { return z }
        let tail = NormalDistribution.upperTail(z)
        if tail < 1e-300 { return .infinity }
        return StudentDistribution.quantile(upperTail: tail, degreesOfFreedom: degreesOfFreedom)
    }

    /// c, which one-sided α takes from a walk that is watched all the time.
    ///
    /// Φ⁻¹(1 − α/2); infinite for an error of nothing: then nothing is ever decided.
    static func planned(_ alpha: Double) -> Double {
        alpha > 0 ? NormalDistribution.quantile(upperTail: min(1, alpha) / 2) : .infinity
    }
}
