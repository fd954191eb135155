/// The degrees of freedom of a sum of independent estimates (Satterthwaite 1946).
public enum DegreesOfFreedom {
    /// (ΣV)²/Σ(V²/f) over the parts.
    ///
    /// - Parameters:
    ///   - variances: of each part's estimate, coefficients included.
    ///   - degreesOfFreedom: of each variance; infinite for a part whose variance is as good as
    ///     known, such as an arm without branches.
    /// - Returns: nil where nothing limits the variance: a normal distribution. Also nil where a
    ///   number is missing or negative.
    public static func combined(
        variances: [Double], degreesOfFreedom: [Double]
    ) -> Double? {
        guard variances.count == degreesOfFreedom.count else { return nil }
        let total = variances.reduce(0, +)
        let uncertain = zip(variances, degreesOfFreedom).reduce(0) { $0 + $1.0 * $1.0 / $1.1 }
        let combined = total * total / uncertain
        return combined.isFinite && combined > 0 ? combined : nil
    }
}
