import RealModule

// The inverse of the incomplete beta function, from either tail: a bracketed root of its logarithm
// (Chandrupatla 1997). The axis, the logarithm of the odds, is ours.
extension IncompleteBeta {
    /// The share below which a Beta(a, b) lies with probability `tail`, exact also for tiny tails
    /// (root by Chandrupatla 1997).
    ///
    /// - Parameters:
    ///   - tail: between 0 and 1; 0 and 1 give 0 and 1, and so does what lies beyond.
    ///   - a: weight of the ones, above 0; a weight that is not gives no number.
    ///   - b: weight of the zeros, above 0.
    public static func quantile(lowerTail tail: Double, a: Double, b: Double) -> Double {
        quantile(tail, a, b, zeroGives: 0) { $0.lower }
    }

    /// The share that a Beta(a, b) exceeds with probability `tail`, exact also for tiny tails (root
    /// by Chandrupatla 1997).
    ///
    /// - Parameters:
    ///   - tail: between 0 and 1; 0 and 1 give 1 and 0, and so does what lies beyond.
    ///   - a: weight of the ones, above 0; a weight that is not gives no number.
    ///   - b: weight of the zeros, above 0.
    public static func quantile(upperTail tail: Double, a: Double, b: Double) -> Double {
        quantile(tail, a, b, zeroGives: 1) { $0.upper }
    }

    /// The root over the logarithm of the odds, so that shares near 0 and near 1 keep their digits.
    private static func quantile(
        _ tail: Double, _ a: Double, _ b: Double, zeroGives atZero: Double,
        _ side: (IncompleteBeta) -> Double
    ) -> Double {
        guard a > 0, b > 0, a < .infinity, b < .infinity, !tail.isNaN else { return .nan }
        if tail <= 0 { return atZero }
        if tail >= 1 { return 1 - atZero }
        let place = TailQuantile.place(from: -744, to: 744, probability: tail) { logOdds in
            side(IncompleteBeta(logOdds: logOdds, a: a, b: b))
        }
        return share(place)
    }

    private init(logOdds: Double, a: Double, b: Double) {
        self.init(share: Self.share(logOdds), rest: Self.share(-logOdds), a: a, b: b)
    }

    /// 1/(1 + e^−u).
    private static func share(_ logOdds: Double) -> Double { 1 / (1 + Double.exp(-logOdds)) }
}
