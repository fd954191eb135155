/// Spearman's rank correlation of two indicators over the same units (Spearman 1904).
public enum RankCorrelation {
    /// The fewest units with which the correlation is worth showing.
    public static let fewestUnits = 8

    /// The correlation of the ranks, ties sharing their mean rank.
    ///
    /// - Returns: from −1 to 1; nil below eight units, where one indicator is the same everywhere,
    ///   or where a unit lacks one.
    public static func spearman(_ first: [Double], _ second: [Double]) -> Double? {
        guard first.count == second.count, first.count >= fewestUnits,
            (first + second).allSatisfy({ !$0.isNaN })
        else { return nil }
        let (a, b) = (ranks(first), ranks(second))
        let middle = Double(first.count + 1) / 2
        let product = { (x: [Double], y: [Double]) in
            zip(x, y).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) }
        }
        let scale = (product(a, a) * product(b, b)).squareRoot()
        return scale > 0 ? product(a, b) / scale : nil
    }

    private static func ranks(_ values: [Double]) -> [Double] {
        let sorted = values.indices.sorted { values[$0] < values[$1] }
        var ranks = values
        var start = 0
        while start < sorted.count {
            var end = start
            while end + 1 < sorted.count, values[sorted[end + 1]] == values[sorted[start]] {
                end += 1
            }
            for place in start...end { ranks[sorted[place]] = Double(start + end) / 2 + 1 }
            start = end + 1
        }
        return ranks
    }
}
