import PilotStatistics

/// The correlation of two columns over the rows that have both, and without each group of rows.
struct RatedPair {
    /// Rows that have both.
    let answers: Int
    /// Pearson's correlation; nil where one column is always the same.
    let correlation: Double?
    private let withoutGroup: [Double?]

    /// Rows are dealt to the groups in turn.
    init(_ first: RatedColumn, _ second: RatedColumn, groups: Int) {
        let (rows, columns) = (first.values.count, second.values.count)
        guard rows > 0, columns > 0 else {
            (answers, correlation, withoutGroup) = (0, nil, [])
            return
        }
        var tables = Array(
            repeating: [Double](repeating: 0, count: rows * columns), count: groups)
        for (place, step) in first.steps.enumerated() {
            guard let step, let other = second.steps[place] else { continue }
            tables[place % groups][step * columns + other] += 1
        }
        let whole = tables.reduce([Double](repeating: 0, count: rows * columns)) {
            zip($0, $1).map(+)
        }
        let counts = { (flat: [Double]) in
            JointCounts(
                rows: first.values, columns: second.values,
                table: (0..<rows).map { Array(flat[($0 * columns)..<(($0 + 1) * columns)]) })
        }
        let total = counts(whole)
        answers = Int(total.answers)
        correlation = total.answers > 0 ? total.correlation : nil
        withoutGroup = tables.map { table in
            let rest = counts(zip(whole, table).map(-))
            return rest.answers > 0 ? rest.correlation : nil
        }
    }

    /// The correlation without one group, or the whole one.
    func correlation(without group: Int?) -> Double? {
        group.map { withoutGroup.indices.contains($0) ? withoutGroup[$0] : nil } ?? correlation
    }
}
