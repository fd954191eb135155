/// How much branches chosen for their low scores rise by themselves (DerSimonian & Laird 1986).
///
/// Of each chosen branch's distance from the mean the part s²/(s² + τ²) is chance, and comes back:
/// s² the variance of its mean, τ² the true variance between branches; in the unit of the metric.
public struct RegressionToMean: Sendable, Equatable {
    /// The true variance between branches, in squared units of the metric.
    public let varianceBetween: Double
    /// The mean over branches to which the chosen ones fall back.
    public let mean: Double
    /// The rise of the chosen branches to expect without any action; subtract it from their change.
    public let expectedRise: Double

    /// The expectation for branches that were chosen by the same period that they are compared to.
    ///
    /// - Parameters:
    ///   - values: of the scale, as for `ScaleCell`.
    ///   - units: the counts of every branch in the period of the choice; empty ones do not count.
    ///   - selected: the indexes of the chosen ones.
    /// - Returns: nil below two branches with answers, where no chosen one has answers, or with
    ///   counts that cannot be used.
    public init?(values: [Double], units: [[Double]], selected: Set<Int>) {
        let cells = units.map { ScaleCell(values: values, counts: $0) }
        guard cells.allSatisfy({ $0.unusable == nil }) else { return nil }
        let branches = cells.enumerated().compactMap { index, cell in
            Branch(cell, isChosen: selected.contains(index))
        }
        let chosen = branches.filter(\.isChosen)
        guard branches.count >= 2, !chosen.isEmpty else { return nil }
        let between = Self.varianceBetween(branches)
        let centre =
            branches.reduce(0) { $0 + $1.mean / ($1.variance + between) }
            / branches.reduce(0) { $0 + 1 / ($1.variance + between) }
        (varianceBetween, mean) = (between, centre)
        expectedRise =
            chosen.reduce(0) { sum, branch in
                let chance = branch.variance / (branch.variance + between)
                return sum + branch.answers * chance * (centre - branch.mean)
            } / chosen.reduce(0) { $0 + $1.answers }
    }

    private static func varianceBetween(_ branches: [Branch]) -> Double {
        let weights = branches.map { 1 / $0.variance }
        let total = weights.reduce(0, +)
        let mean = zip(weights, branches).reduce(0) { $0 + $1.0 * $1.1.mean } / total
        let q = zip(weights, branches).reduce(0) {
            $0 + $1.0 * ($1.1.mean - mean) * ($1.1.mean - mean)
        }
        let scale = total - weights.reduce(0) { $0 + $1 * $1 } / total
        return max(0, (q - Double(branches.count - 1)) / scale)
    }

    private struct Branch {
        let answers: Double
        let mean: Double
        let variance: Double
        let isChosen: Bool

        init?(_ cell: ScaleCell, isChosen: Bool) {
            guard let mean = cell.estimate, let single = cell.flooredVariance else { return nil }
            answers = cell.answers
            self.mean = mean
            variance = single / cell.answers
            self.isChosen = isChosen
        }
    }
}
