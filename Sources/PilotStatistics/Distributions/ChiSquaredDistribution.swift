import RealModule

/// The χ² distribution.
public enum ChiSquaredDistribution {
    /// The probability of a value at or below `x` with the given degrees of freedom.
    public static func cdf(_ x: Double, degreesOfFreedom: Double) -> Double {
        IncompleteGamma(at: x / 2, shape: degreesOfFreedom / 2).lower
    }

    /// The probability of a value above `x`: the p value of a χ² statistic.
    public static func upperTail(_ x: Double, degreesOfFreedom: Double) -> Double {
        IncompleteGamma(at: x / 2, shape: degreesOfFreedom / 2).upper
    }
}
