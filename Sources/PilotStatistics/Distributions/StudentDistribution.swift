import RealModule

/// Student's t distribution.
public enum StudentDistribution {
    /// The probability of a value at or below `t`.
    public static func cdf(_ t: Double, degreesOfFreedom: Double) -> Double {
        upperTail(-t, degreesOfFreedom: degreesOfFreedom)
    }

    /// The probability of a value above `t`, with full relative accuracy far into the tail.
    ///
    /// Half the incomplete beta function of f/(f + t²) with weights f/2 and ½ (Student 1908); not
    /// a number where the degrees of freedom are not above 0.
    public static func upperTail(_ t: Double, degreesOfFreedom f: Double) -> Double {
        guard f > 0, !t.isNaN else { return .nan }
        if f == .infinity { return NormalDistribution.upperTail(t) }
        if t < 0 { return 1 - upperTail(-t, degreesOfFreedom: f) }
        let ratio = t / f.squareRoot()
        if ratio > 1e8 { return farTail(ratio, f) }
        return 0.5 * bothTails(t, f).lower
    }

    /// The probabilities of a value farther from zero than `t`, and nearer.
    private static func bothTails(_ t: Double, _ f: Double) -> IncompleteBeta {
        let ratio = t / f.squareRoot()
        let square = ratio * ratio
        return IncompleteBeta(
            share: 1 / (1 + square), rest: square / (1 + square), a: f / 2, b: 0.5)
    }

    /// The value that is exceeded with probability `tail`.
    ///
    /// - Parameter tail: between 0 and 1; 0 and 1 give +∞ and −∞, and so does what lies beyond.
    public static func quantile(upperTail tail: Double, degreesOfFreedom f: Double) -> Double {
        guard f > 0, !tail.isNaN else { return .nan }
        if f == .infinity { return NormalDistribution.quantile(upperTail: tail) }
        if tail <= 0 { return .infinity }
        if tail > 0.5 {
            return tail >= 1 ? -.infinity : -quantile(upperTail: 1 - tail, degreesOfFreedom: f)
        }
        return tail > 0.2 ? centralQuantile(tail, f) : outerQuantile(tail, f)
    }

    /// Newton from zero: the tail is convex there, so every step stays on the near side, and after
    /// a step below 10⁻¹⁰ of the root the next one would be below the last digit.
    private static func centralQuantile(_ tail: Double, _ f: Double) -> Double {
        var t = 0.0
        for _ in 0..<50 {
            // Near the middle the distance from one half has more digits than the tail.
            let difference = (0.5 - tail) - 0.5 * bothTails(t, f).upper
            let step = difference / Double.exp(logDensity(t, f))
            t += step
            if step.magnitude <= 1e-10 * t { break }
        }
        return t
    }

    /// Newton on the logarithms of value and tail, whose curve is concave and nearly straight:
    /// from the second step on it comes down from above, however far out the root lies.
    private static func outerQuantile(_ tail: Double, _ f: Double) -> Double {
        var logarithm = Double.log(NormalDistribution.quantile(upperTail: tail))
        let target = Double.log(tail)
        for _ in 0..<100 {
            let t = Double.exp(logarithm)
            guard t < 1e300 else { return .infinity }
            let present = Double.log(upperTail(t, degreesOfFreedom: f))
            let slope = Double.exp(logarithm + logDensity(t, f) - present)
            let step = (present - target) / slope
            logarithm += step
            if step.magnitude <= 1e-10 { break }
        }
        return Double.exp(logarithm)
    }

    private static func logDensity(_ t: Double, _ f: Double) -> Double {
        let ratio = t / f.squareRoot()
        let logPower =
            ratio > 1e8 ? 2 * Double.log(ratio) : Double.log(onePlus: ratio * ratio)
        return logScale(f) - (f + 1) / 2 * logPower
    }

    /// Beyond t/√f = 10⁸ the tail is its leading power to all digits.
    private static func farTail(_ ratio: Double, _ f: Double) -> Double {
        Double.exp(logScale(f) - 0.5 * Double.log(f) - f * Double.log(ratio))
    }

    /// ln[Γ((f+1)/2) / (√(πf) Γ(f/2))].
    private static func logScale(_ f: Double) -> Double {
        let half = f / 2
        return half * Double.log(onePlus: 1 / f) - 0.5
            + StirlingRemainder.of(half + 0.5) - StirlingRemainder.of(half)
            - 0.5 * Double.log(2 * Double.pi)
    }
}
