import RealModule

/// The standard normal distribution, from the complementary error function.
///
/// Tails and quantiles are good to 10⁻¹² relative, down to tails of 10⁻³⁰⁰.
public enum NormalDistribution {
    /// The probability of a value at or below `z`.
    public static func cdf(_ z: Double) -> Double { upperTail(-z) }

    /// The probability of a value above `z`, with full relative accuracy far into the tail.
    public static func upperTail(_ z: Double) -> Double {
        0.5 * Double.erfc(z * 0.5.squareRoot())
    }

    /// The natural logarithm of the upper tail, also where the tail itself is too small to hold.
    public static func logUpperTail(_ z: Double) -> Double {
        guard z > 30 else { return Double.log(upperTail(z)) }
        // Mills' ratio as a continued fraction; twenty levels are more than enough beyond 30.
        let mills = stride(from: 20.0, through: 1, by: -1).reduce(z) { z + $1 / $0 }
        return logDensity(z) - Double.log(mills)
    }

    /// The density at `z`.
    public static func density(_ z: Double) -> Double { Double.exp(logDensity(z)) }

    /// The value that is exceeded with probability 1 − `probability`.
    ///
    /// - Parameter probability: between 0 and 1; 0 and 1 give −∞ and +∞.
    public static func quantile(_ probability: Double) -> Double {
        probability <= 0.5
            ? -quantile(upperTail: probability) : quantile(upperTail: 1 - probability)
    }

    /// The value that is exceeded with probability `tail`, exact also for tiny tails.
    ///
    /// Halley's steps from the leading terms of the tail's expansion.
    /// - Parameter tail: between 0 and 1; 0 and 1 give +∞ and −∞, and so does what lies beyond.
    public static func quantile(upperTail tail: Double) -> Double {
        if tail <= 0 { return .infinity }
        if tail.isNaN { return tail }
        if tail > 0.5 { return tail >= 1 ? -.infinity : -quantile(upperTail: 1 - tail) }
        return refined(from: start(tail), tail: tail)
    }

    /// Halley's steps on the tail relative to the density: scaled alike everywhere and cubic, so
    /// that after a step below 10⁻⁸ nothing is left to gain.
    private static func refined(from start: Double, tail: Double) -> Double {
        var z = start
        for _ in 0..<20 {
            // Near the middle the distance from one half has more digits than the tail.
            let difference =
                tail > 0.25
                ? (0.5 - tail) - 0.5 * Double.erf(z * 0.5.squareRoot()) : upperTail(z) - tail
            let excess = difference / density(z)
            let step = excess / (1 - z * excess / 2)
            z += step
            if step.magnitude <= 1e-8 { break }
        }
        return z
    }

    /// A first guess that is never far off: the leading terms of the tail's expansion.
    private static func start(_ tail: Double) -> Double {
        if tail > 0.1 { return (0.5 - tail) * 2.5 }
        let square = -2 * Double.log(tail)
        return (square - Double.log(6.283 * (square - 1))).squareRoot()
    }

    private static func logDensity(_ z: Double) -> Double {
        -0.5 * z * z - 0.5 * Double.log(2 * Double.pi)
    }
}
