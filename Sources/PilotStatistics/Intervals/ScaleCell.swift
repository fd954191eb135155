/// One group of answers on a bounded scale: how many answers each value received.
///
/// NPS, shares, top boxes and the means of five- or seven-point scales are all such cells. Counts
/// may be effective ones, after branches or weights, and then need not be whole.
public struct ScaleCell: Sendable, Equatable {
    /// The values of the scale, ascending, both ends included, in the unit of the metric.
    public let values: [Double]
    /// How many answers each value received; all zero where they cannot be used.
    public let counts: [Double]
    /// All answers together.
    public let answers: Double
    /// Why the numbers cannot be used, so that the cell counts as empty; nil as a rule.
    public let unusable: UnusableNumbers?

    /// A cell from the values of its scale and their counts.
    ///
    /// - Parameters:
    ///   - values: at least two, ascending and finite, with both ends of the scale.
    ///   - counts: one for each value, finite and not negative. Others make the cell empty, and
    ///     `unusable` says why.
    public init(values: [Double], counts: [Double]) {
        let unusable = UnusableNumbers.inAnswers(values: values, counts: counts)
        self.init(values: values, counts: counts, unusable: unusable)
    }

    /// A cell whose counts are known to fit; with a reason it is empty.
    private init(values: [Double], counts: [Double], unusable: UnusableNumbers?) {
        self.values = values
        self.unusable = unusable
        self.counts = unusable == nil ? counts : values.map { _ in 0 }
        answers = unusable == nil ? counts.reduce(0, +) : 0
    }

    /// An empty cell that says why it is empty.
    static func empty(values: [Double], because unusable: UnusableNumbers?) -> ScaleCell {
        let zero = values.map { _ in 0.0 }
        let own = UnusableNumbers.inAnswers(values: values, counts: zero)
        return ScaleCell(values: values, counts: zero, unusable: own ?? unusable)
    }

    /// A Net Promoter Score in points from −100 to 100.
    public static func nps(detractors: Double, passives: Double, promoters: Double) -> ScaleCell {
        ScaleCell(values: [-100, 0, 100], counts: [detractors, passives, promoters])
    }

    /// A share of yes answers in percent.
    public static func share(no: Double, yes: Double) -> ScaleCell {
        ScaleCell(values: [0, 100], counts: [no, yes])
    }

    /// The mean Σcx/n, in the unit of the metric; nil without answers.
    public var estimate: Double? {
        guard answers > 0 else { return nil }
        var (sum, answered, last) = (0.0, 0, 0)
        for index in values.indices where counts[index] > 0 {
            sum += values[index] * counts[index]
            answered += 1
            last = index
        }
        // With all answers on one value the mean is that value, to the last digit.
        if answered == 1 { return values[last] }
        return min(ends.upper, max(ends.lower, sum / answers))
    }

    /// The variance of one answer, Σc(x − mean)²/n in squared units; nil without answers.
    public var variance: Double? {
        guard let mean = estimate else { return nil }
        return zip(values, counts).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }
            / answers
    }

    /// The score limits: the means at which the score statistic is `q` and −`q`.
    ///
    /// For two values they are Wilson's in closed form (Wilson 1927), for NPS they rest on Tango's
    /// variance (Tango 1998), for longer scales on the most likely distribution with the
    /// hypothesised mean. They never leave the scale, also where all answers are equal.
    /// - Parameter q: the critical value on each side; one that is no number counts as infinite.
    /// - Returns: in the unit of the metric; without answers the ends of the scale, and infinite
    ///   ones for a scale that cannot be used.
    public func limits(at q: Double) -> Limits {
        guard let estimate, let test = ScoreTest(self) else { return ends }
        let limits = test.limits(at: q.isNaN ? .infinity : max(0, q))
        // The last digit may stray over the end of the scale, or over the estimate itself.
        return Limits(
            lower: max(ends.lower, min(limits.lower, estimate)),
            upper: min(ends.upper, max(limits.upper, estimate)))
    }

    /// The score statistic for the hypothesis that the true mean is `mean`.
    ///
    /// - Returns: z = (estimate − mean)·√(n/v₀) and v₀, the variance of one answer under the most
    ///   likely distribution with that mean; infinite z where the scale cannot have that mean;
    ///   nil without answers.
    public func statistic(for mean: Double) -> (z: Double, nullVariance: Double)? {
        mean.isNaN ? nil : ScoreTest(self)?.statistic(for: mean)
    }

    /// The same answers counted `factor` times: effective counts.
    public func scaled(by factor: Double) -> ScaleCell {
        let scaled = counts.map { $0 * factor }
        return ScaleCell(
            values: values, counts: scaled, unusable: unusable ?? UnusableNumbers.inCounts(scaled))
    }

    /// The lowest and the highest value.
    var ends: Limits {
        unusable == .scale
            ? .unknown : Limits(lower: values[0], upper: values[values.count - 1])
    }
}
