/// Whether the period before a pilot was quiet enough to compare with (Cochran 1954).
///
/// Each sub-period weighs by its answers over their variance. Q = Σw(mean − common mean)² follows
/// χ²; the slope is that of weighted least squares, in units of the metric per sub-period. A quiet
/// result proves little: without a comparison group a slow trend passes unseen.
public struct DriftCheck: Sendable, Equatable {
    /// Cochran's Q: how much the sub-periods differ beyond chance.
    public let q: Double
    /// Degrees of freedom of Q.
    public let degreesOfFreedom: Double
    /// The p value of Q.
    public let pOfDifferences: Double
    /// The trend, in units of the metric per sub-period.
    public let slope: Double
    /// The standard error of the trend.
    public let standardErrorOfSlope: Double
    /// The two-sided p value of the trend.
    public let pOfSlope: Double

    /// The check over sub-periods (weeks) in their order.
    ///
    /// - Parameters:
    ///   - values: of the scale, as for `ScaleCell`.
    ///   - periods: the counts of each sub-period; those without answers do not count.
    /// - Returns: nil below four sub-periods with answers, or with counts that cannot be used.
    public init?(values: [Double], periods: [[Double]]) {
        let cells = periods.map { ScaleCell(values: values, counts: $0) }
        guard cells.allSatisfy({ $0.unusable == nil }) else { return nil }
        let points = cells.enumerated().compactMap { index, cell in
            WeightedMean(cell, at: Double(index))
        }
        guard points.count >= 4 else { return nil }
        let total = points.reduce(0) { $0 + $1.weight }
        let mean = points.reduce(0) { $0 + $1.weight * $1.mean } / total
        let middle = points.reduce(0) { $0 + $1.weight * $1.time } / total
        let spread = points.reduce(0) {
            $0 + $1.weight * ($1.time - middle) * ($1.time - middle)
        }
        q = points.reduce(0) { $0 + $1.weight * ($1.mean - mean) * ($1.mean - mean) }
        degreesOfFreedom = Double(points.count - 1)
        pOfDifferences = ChiSquaredDistribution.upperTail(q, degreesOfFreedom: degreesOfFreedom)
        slope =
            points.reduce(0) { $0 + $1.weight * ($1.time - middle) * ($1.mean - mean) } / spread
        standardErrorOfSlope = 1 / spread.squareRoot()
        pOfSlope = 2 * NormalDistribution.upperTail(slope.magnitude / standardErrorOfSlope)
    }

    /// Whether to warn: a p value below 0.05 on either count.
    public var warns: Bool { pOfDifferences < 0.05 || pOfSlope < 0.05 }

    private struct WeightedMean {
        let time: Double
        let mean: Double
        let weight: Double

        init?(_ cell: ScaleCell, at time: Double) {
            guard let mean = cell.estimate, let variance = cell.flooredVariance else { return nil }
            self.time = time
            self.mean = mean
            weight = cell.answers / variance
        }
    }
}

extension ScaleCell {
    /// The variance of one answer, but never so small that a group of equal answers outweighs all.
    var flooredVariance: Double? {
        let half = (ends.upper - ends.lower) / 2
        return variance.map { max($0, 1e-3 * half * half) }
    }
}
