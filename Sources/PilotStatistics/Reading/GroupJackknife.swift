/// The uncertainty of any number from leaving out one group of answers at a time: the
/// delete-a-group jackknife (Tukey 1958; Kott 2001).
public struct GroupJackknife: Sendable, Equatable {
    /// The standard error, in the unit of the number.
    public let standardError: Double
    /// Groups less one.
    public let degreesOfFreedom: Double

    /// The error of a number from its values without one group each.
    ///
    /// - Parameter leavingOutOne: one value for each group (twenty days or hash buckets, say).
    ///   √((G − 1)/G · Σ(value − mean)²).
    /// - Returns: nil below two groups, or where a value is no number.
    public init?(leavingOutOne values: [Double]) {
        let mean = values.reduce(0, +) / Double(values.count)
        guard let variance = Jackknife.variance(ofDeviations: values.map { $0 - mean }) else {
            return nil
        }
        guard variance.isFinite else { return nil }
        standardError = variance.squareRoot()
        degreesOfFreedom = Double(values.count - 1)
    }

    /// The t limits around an estimate, with the same tail on each side (Student 1908; Tukey 1958).
    public func limits(around estimate: Double, tail: Double = 0.025) -> Limits {
        let t = StudentDistribution.quantile(upperTail: tail, degreesOfFreedom: degreesOfFreedom)
        return Limits(lower: estimate - t * standardError, upper: estimate + t * standardError)
    }
}
