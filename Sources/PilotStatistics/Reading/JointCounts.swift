/// How often each pair of answers to two questions came together.
public struct JointCounts: Sendable, Equatable {
    /// Answers to both questions.
    public let answers: Double
    /// The correlation (Pearson 1895), from −1 to 1; nil where one question was always answered alike.
    public let correlation: Double?

    /// A table of counts: one row for each value of the first question, one column for each of the
    /// second; one that cannot be used counts as empty.
    public init(rows: [Double], columns: [Double], table: [[Double]]) {
        guard table.count == rows.count, table.allSatisfy({ $0.count == columns.count }),
            UnusableNumbers.inCounts(Array(table.joined())) == nil,
            (rows + columns).allSatisfy(\.isFinite)
        else {
            (answers, correlation) = (0, nil)
            return
        }
        let first = Moments(rows, weights: table.map { $0.reduce(0, +) })
        let second = Moments(
            columns, weights: columns.indices.map { column in table.reduce(0) { $0 + $1[column] } })
        var covariance = 0.0
        for (x, counts) in zip(rows, table) {
            for (y, count) in zip(columns, counts) {
                covariance += count * (x - first.mean) * (y - second.mean)
            }
        }
        let scale = (first.squares * second.squares).squareRoot()
        answers = first.total
        correlation =
            scale > 0 && scale.isFinite && covariance.isFinite
            ? min(1, max(-1, covariance / scale)) : nil
    }

    private struct Moments {
        let total: Double
        let mean: Double
        let squares: Double

        init(_ values: [Double], weights: [Double]) {
            let total = weights.reduce(0, +)
            let mean = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
            self.total = total
            self.mean = mean
            squares = zip(values, weights).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }
        }
    }
}
