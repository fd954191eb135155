import RealModule

/// The χ² distribution (Pearson 1900): the gamma distribution with half its degrees of freedom.
///
/// Tails and quantiles are good to 10⁻¹² relative for degrees of freedom up to 10⁴ and to 10⁻⁹ up
/// to 10⁷, down to tails of 10⁻³⁰⁰; they are not numbers where the degrees of freedom are not above
/// 0 and finite.
public enum ChiSquaredDistribution {
    /// The probability of a value at or below `x` with the given degrees of freedom.
    public static func cdf(_ x: Double, degreesOfFreedom: Double) -> Double {
        IncompleteGamma(at: x / 2, shape: degreesOfFreedom / 2).lower
    }

    /// The probability of a value above `x`: the p value of a χ² statistic.
    public static func upperTail(_ x: Double, degreesOfFreedom: Double) -> Double {
        IncompleteGamma(at: x / 2, shape: degreesOfFreedom / 2).upper
    }

    /// The value that is exceeded with probability `tail`, exact also for tiny tails.
    ///
    /// - Parameter tail: between 0 and 1; 0 and 1 give +∞ and 0, and so does what lies beyond.
    public static func quantile(upperTail tail: Double, degreesOfFreedom f: Double) -> Double {
        quantile(tail, f, zeroGives: .infinity, oneGives: 0) { $0.upper }
    }

    /// The value below which lies probability `tail`, exact also for tiny tails.
    ///
    /// - Parameter tail: between 0 and 1; 0 and 1 give 0 and +∞, and so does what lies beyond.
    public static func quantile(lowerTail tail: Double, degreesOfFreedom f: Double) -> Double {
        quantile(tail, f, zeroGives: 0, oneGives: .infinity) { $0.lower }
    }

    /// The root over the logarithm of the value, where every tail is smooth.
    private static func quantile(
        _ tail: Double, _ f: Double, zeroGives atZero: Double, oneGives atOne: Double,
        _ side: (IncompleteGamma) -> Double
    ) -> Double {
        guard f > 0, f < .infinity, !tail.isNaN else { return .nan }
        if tail <= 0 { return atZero }
        if tail >= 1 { return atOne }
        let ends = bracket(f)
        let place = TailQuantile.place(from: ends.lower, to: ends.upper, probability: tail) {
            side(IncompleteGamma(at: Double.exp($0), shape: f / 2))
        }
        return place <= ends.lower ? 0 : 2 * Double.exp(place)
    }

    /// Logarithms of half-values between which every tail of a double lies.
    private static func bracket(_ f: Double) -> Limits {
        let shape = f / 2
        // Seven hundred powers of e take forty deviations, or a straight fall where there are few.
        let upper = shape + 40 * shape.squareRoot() + 800
        let spread = 45 / shape.squareRoot() + 760 / shape
        return Limits(lower: max(-744, Double.log(shape) - spread), upper: Double.log(upper))
    }
}
