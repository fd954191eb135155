/// One group of answers on a bounded scale: how many answers each value received.
///
/// NPS, shares, top boxes and the means of five- or seven-point scales are all such cells. Counts
/// may be effective ones, after branches or weights, and then need not be whole.
public struct ScaleCell: Sendable, Equatable {
    /// The values of the scale, ascending, both ends included, in the unit of the metric.
    public let values: [Double]
    /// How many answers each value received.
    public let counts: [Double]
    /// All answers together.
    public let answers: Double

    /// A cell from the values of its scale and their counts.
    ///
    /// - Parameters:
    ///   - values: at least two, ascending, with both ends of the scale.
    ///   - counts: one for each value, finite and not negative.
    public init(values: [Double], counts: [Double]) {
        precondition(values.count >= 2, "a scale has at least its two ends")
        precondition(values.count == counts.count, "every value of a scale has its count")
        precondition(zip(values, values.dropFirst()).allSatisfy { $0 < $1 }, "values ascend")
        precondition(values.allSatisfy(\.isFinite), "the values of a scale are finite")
        precondition(counts.allSatisfy { $0.isFinite && $0 >= 0 }, "counts are 0 or more")
        self.values = values
        self.counts = counts
        answers = counts.reduce(0, +)
    }

    /// A Net Promoter Score in points from −100 to 100.
    public static func nps(detractors: Double, passives: Double, promoters: Double) -> ScaleCell {
        ScaleCell(values: [-100, 0, 100], counts: [detractors, passives, promoters])
    }

    /// A share of yes answers in percent.
    public static func share(no: Double, yes: Double) -> ScaleCell {
        ScaleCell(values: [0, 100], counts: [no, yes])
    }

    /// The mean value; nil without answers.
    public var estimate: Double? {
        guard answers > 0 else { return nil }
        // With all answers on one value the mean is that value, to the last digit.
        if let only = onlyValue { return only }
        let mean = zip(values, counts).reduce(0) { $0 + $1.0 * $1.1 } / answers
        return min(ends.upper, max(ends.lower, mean))
    }

    /// The variance of one answer, in squared units, with divisor n; nil without answers.
    public var variance: Double? {
        guard let mean = estimate else { return nil }
        return zip(values, counts).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }
            / answers
    }

    /// The score limits at critical value `q` on each side (Wilson 1927; Tango 1998).
    ///
    /// They never leave the scale. Without answers they are its ends.
    public func limits(at q: Double) -> Limits {
        precondition(q >= 0, "a critical value is 0 or more")
        return ScoreTest(self)?.limits(at: q) ?? ends
    }

    /// The score statistic for the hypothesis that the true mean is `mean`.
    ///
    /// - Returns: z = (estimate − mean)·√(n/v₀) and v₀, the variance of one answer under the most
    ///   likely distribution with that mean; infinite z where the scale cannot have that mean;
    ///   nil without answers.
    public func statistic(for mean: Double) -> (z: Double, nullVariance: Double)? {
        ScoreTest(self)?.statistic(for: mean)
    }

    /// The same answers counted `factor` times: effective counts.
    public func scaled(by factor: Double) -> ScaleCell {
        ScaleCell(values: values, counts: counts.map { $0 * factor })
    }

    /// The lowest and the highest value.
    var ends: Limits { Limits(lower: values[0], upper: values[values.count - 1]) }

    private var onlyValue: Double? {
        let answered = counts.indices.filter { counts[$0] > 0 }
        return answered.count == 1 ? values[answered[0]] : nil
    }
}
