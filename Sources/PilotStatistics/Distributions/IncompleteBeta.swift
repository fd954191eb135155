import RealModule

/// The regularised incomplete beta function: the distribution function of a Beta(a, b) share.
///
/// The smaller tail comes from its continued fraction (Didonato & Morris 1992) times a kernel taken
/// apart by Stirling's formula (Loader 2000): good to 10⁻¹² relative for weights up to 10⁴ and to
/// 10⁻⁹ up to 10⁷, down to tails of 10⁻³⁰⁰.
public struct IncompleteBeta: Sendable, Equatable {
    /// I_x(a, b): the probability of a share at or below `x`.
    public let lower: Double
    /// 1 − I_x(a, b): the probability of a share above `x`, exact also where it is tiny.
    public let upper: Double

    /// Both tails at `x`; not numbers where a weight is not above 0 and finite.
    ///
    /// - Parameters:
    ///   - x: a share; below 0 counts as 0 and above 1 as 1.
    ///   - a: weight of the ones, above 0.
    ///   - b: weight of the zeros, above 0.
    public init(at x: Double, a: Double, b: Double) {
        let share = min(1, max(0, x))
        self.init(share: share, rest: 1 - share, a: a, b: b)
    }

    /// Both tails where the share and what remains of one are both known to full accuracy.
    init(share x: Double, rest y: Double, a: Double, b: Double) {
        guard a > 0, b > 0, a < .infinity, b < .infinity, !x.isNaN else {
            (lower, upper) = (.nan, .nan)
            return
        }
        if x <= 0 || y <= 0 {
            lower = x <= 0 ? 0 : 1
            upper = 1 - lower
        } else if b * x <= a * y {
            // Left of the mean the lower tail is the smaller one.
            lower = min(1, Self.tail(x: x, y: y, a: a, b: b))
            upper = 1 - lower
        } else {
            upper = min(1, Self.tail(x: y, y: x, a: b, b: a))
            lower = 1 - upper
        }
    }

    /// The lower tail by its continued fraction (Didonato & Morris 1992), left of the mean.
    private static func tail(x: Double, y: Double, a: Double, b: Double) -> Double {
        let lead = a * y - b * x + 1
        var ratio = a / (a + 1) * lead
        var numerator = ratio
        var denominator = 0.0
        for step in 1..<1_000_000 {
            let m = Double(step)
            let above = (a + m - 1) / (a + 2 * m - 1) * ((a + b + m - 1) / (a + 2 * m - 1))
            let alpha = above * m * (b - m) * x * x
            let beta =
                m + m * (b - m) * x / (a + 2 * m - 1)
                + (a + m) / (a + 2 * m + 1) * (lead + m * (1 + y))
            numerator = nonzero(beta + alpha / numerator)
            denominator = 1 / nonzero(beta + alpha * denominator)
            let change = numerator * denominator
            ratio *= change
            if (change - 1).magnitude < 4e-16 || alpha == 0 { break }
        }
        return kernel(x: x, y: y, a: a, b: b) / ratio
    }

    /// x^a · y^b / B(a, b), from the deviance and Stirling's remainders.
    private static func kernel(x: Double, y: Double, a: Double, b: Double) -> Double {
        let n = a + b
        let excess = excessOverMean(x: x, y: y, a: a, b: b)
        let deviance =
            a * logRatio(n * x / a, excess / a) + b * logRatio(n * y / b, -excess / b)
        let remainder =
            StirlingRemainder.of(n) - StirlingRemainder.of(a) - StirlingRemainder.of(b)
        return (a / n * b / (2 * Double.pi)).squareRoot() * Double.exp(deviance + remainder)
    }

    /// n·x − a, rounded once, from whichever of the two shares is the smaller.
    private static func excessOverMean(x: Double, y: Double, a: Double, b: Double) -> Double {
        let n = a + b
        let lost = a >= b ? b - (n - a) : a - (n - b)
        return x <= y
            ? (-a).addingProduct(n, x) + lost * x : -((-b).addingProduct(n, y) + lost * y)
    }

    /// ln(1 + u) − u, where 1 + u is also known as a quotient.
    private static func logRatio(_ quotient: Double, _ u: Double) -> Double {
        u > -0.5 ? StirlingRemainder.logMinusLinear(u) : Double.log(quotient) - u
    }

    private static func nonzero(_ value: Double) -> Double {
        value.magnitude < 1e-300 ? 1e-300 : value
    }
}
