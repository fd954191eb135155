import RealModule

/// The two small functions that keep factorial-like ratios exact for large parameters.
///
/// Powers and gamma functions of ten thousand are huge and nearly cancel; taken apart by
/// Stirling's formula (Loader 2000), only their small differences are ever computed.
enum StirlingRemainder {
    /// ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π], for z > 0.
    static func of(_ z: Double) -> Double {
        var shifted = z
        var sum = 0.0
        while shifted < 16 {
            sum += (shifted + 0.5) * Double.log(onePlus: 1 / shifted) - 1
            shifted += 1
        }
        return sum + series(shifted)
    }

    /// ln(1 + u) − u without the loss of digits near zero, for u > −1.
    static func logMinusLinear(_ u: Double) -> Double {
        guard u.magnitude <= 0.5 else { return Double.log(onePlus: u) - u }
        let r = u / (2 + u)
        let square = r * r
        var power = square
        var sum = square / 3
        var odd = 5.0
        while power > 1e-19 * sum, power > 0 {
            power *= square
            sum += power / odd
            odd += 2
        }
        return r * (2 * sum - u)
    }

    private static func series(_ z: Double) -> Double {
        let coefficients = [
            1.0 / 12, -1.0 / 360, 1.0 / 1_260, -1.0 / 1_680, 1.0 / 1_188, -691.0 / 360_360,
            1.0 / 156,
        ]
        let inverseSquare = 1 / (z * z)
        return coefficients.reversed().reduce(0) { $0 * inverseSquare + $1 } / z
    }
}
