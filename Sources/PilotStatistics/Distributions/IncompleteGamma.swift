import RealModule

/// The regularised incomplete gamma functions P(a, x) and Q(a, x).
///
/// A series left of the shape and a continued fraction right of it, times a kernel taken apart by
/// Stirling's formula (Loader 2000); not numbers where the shape is not above 0 and finite.
struct IncompleteGamma: Sendable, Equatable {
    /// P(a, x): the probability of a value at or below `x`.
    let lower: Double
    /// Q(a, x): the probability of a value above `x`, exact also where it is tiny.
    let upper: Double

    init(at x: Double, shape a: Double) {
        guard a > 0, a < .infinity, !x.isNaN else {
            (lower, upper) = (.nan, .nan)
            return
        }
        if x <= 0 {
            (lower, upper) = (0, 1)
        } else if x == .infinity {
            (lower, upper) = (1, 0)
        } else if x < a + 1 {
            lower = min(1, Self.kernel(x, a) / a * Self.series(x, a))
            upper = 1 - lower
        } else {
            upper = min(1, Self.kernel(x, a) / Self.fraction(x, a))
            lower = 1 - upper
        }
    }

    /// x^a · e^−x / Γ(a), from the deviance and Stirling's remainder.
    private static func kernel(_ x: Double, _ a: Double) -> Double {
        let u = (x - a) / a
        let deviance = u > -0.5 ? StirlingRemainder.logMinusLinear(u) : Double.log(x / a) - u
        return (a / (2 * Double.pi)).squareRoot()
            * Double.exp(a * deviance - StirlingRemainder.of(a))
    }

    /// The series over the kernel for the lower tail: 1 + x/(a+1) + x²/((a+1)(a+2)) and so on.
    private static func series(_ x: Double, _ a: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var denominator = a + 1
        while term > sum * 1e-17 {
            term *= x / denominator
            sum += term
            denominator += 1
        }
        return sum
    }

    /// The continued fraction under the kernel for the upper tail (Lentz's evaluation).
    private static func fraction(_ x: Double, _ a: Double) -> Double {
        var value = x + 1 - a
        var numerator = value
        var denominator = 0.0
        for step in 1..<1_000_000 {
            let m = Double(step)
            let alpha = m * (a - m)
            let beta = x + 1 - a + 2 * m
            numerator = beta + alpha / numerator
            denominator = 1 / (beta + alpha * denominator)
            let change = numerator * denominator
            value *= change
            if (change - 1).magnitude < 4e-16 || alpha == 0 { break }
        }
        return value
    }
}
