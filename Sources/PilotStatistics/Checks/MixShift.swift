/// Whether the arms consist of the same kinds of people (χ² of arms against groups; Pearson
/// 1900, Cramér 1946).
public struct MixShift: Sendable, Equatable {
    /// χ² of the table.
    public let chiSquared: Double
    /// Degrees of freedom: (arms − 1)·(groups − 1), empty ones left out.
    public let degreesOfFreedom: Double
    /// The p value.
    public let p: Double
    /// Cramér's V, from 0 (the same mix) to 1: how large the shift is, however many answers.
    public let cramersV: Double

    /// The check on a table of counts: one row for each arm, one column for each group.
    ///
    /// - Returns: nil where fewer than two rows or columns have answers, which leaves nothing to
    ///   compare, and where the table cannot be used.
    public init?(table: [[Double]]) {
        let width = table.first?.count ?? 0
        guard table.allSatisfy({ $0.count == width }),
            UnusableNumbers.inCounts(Array(table.joined())) == nil
        else { return nil }
        let rows = table.map { $0.reduce(0, +) }
        let columns = (0..<width).map { column in table.reduce(0) { $0 + $1[column] } }
        let total = rows.reduce(0, +)
        let (filledRows, filledColumns) = (
            rows.indices.filter { rows[$0] > 0 }, columns.indices.filter { columns[$0] > 0 }
        )
        guard filledRows.count >= 2, filledColumns.count >= 2, (total * total).isFinite else {
            return nil
        }
        var sum = 0.0
        for row in filledRows {
            for column in filledColumns {
                let expected = rows[row] * columns[column] / total
                let excess = table[row][column] - expected
                sum += excess * excess / expected
            }
        }
        chiSquared = sum
        degreesOfFreedom = Double((filledRows.count - 1) * (filledColumns.count - 1))
        p = ChiSquaredDistribution.upperTail(sum, degreesOfFreedom: degreesOfFreedom)
        let narrow = Double(min(filledRows.count, filledColumns.count) - 1)
        cramersV = (sum / (total * narrow)).squareRoot()
    }

    /// Whether to warn: neither chance (p below 0.001) nor small (V at least 0.1).
    public var warns: Bool { p < 0.001 && cramersV >= 0.1 }
}
