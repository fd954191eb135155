import PilotStatistics

/// How much of an arm's uncertainty lies between its branches: the delete-one-branch jackknife,
/// over the sums of its branches (the same numbers as `BranchedArm` and `BranchPanel`).
struct BranchSpread {
    /// One branch: its answers and the sum of their values, after and, in a panel, before.
    struct Branch {
        var answers: Double
        var sum: Double
        var answersBefore = 0.0
        var sumBefore = 0.0
    }

    /// Branches with answers; in a panel with answers in both periods.
    let branches: Int
    /// Variance by leaving out one branch at a time, in squared units; nil below two branches.
    let variance: Double?

    /// Of an arm's mean.
    init(_ branches: [Branch]) {
        let used = branches.filter { $0.answers > 0 }
        let answers = used.reduce(0) { $0 + $1.answers }
        let mean = used.reduce(0) { $0 + $1.sum } / answers
        self.branches = used.count
        variance = Self.variance(
            used.count,
            used.reduce(0) {
                let deviation = ($1.sum - mean * $1.answers) / (answers - $1.answers)
                return $0 + deviation * deviation
            })
    }

    /// Of an arm's change over its panel of branches.
    init(panel branches: [Branch]) {
        let used = branches.filter { $0.answers > 0 && $0.answersBefore > 0 }
        let (after, before) = (
            used.reduce(0) { $0 + $1.answers }, used.reduce(0) { $0 + $1.answersBefore }
        )
        let (sumAfter, sumBefore) = (
            used.reduce(0) { $0 + $1.sum }, used.reduce(0) { $0 + $1.sumBefore }
        )
        let change = sumAfter / after - sumBefore / before
        self.branches = used.count
        variance = Self.variance(
            used.count,
            used.reduce(0) {
                let without =
                    (sumAfter - $1.sum) / (after - $1.answers)
                    - (sumBefore - $1.sumBefore) / (before - $1.answersBefore)
                return $0 + (without - change) * (without - change)
            })
    }

    /// Of a mean weighted to a mix, from each branch's answers and sums in each group.
    init(weights: [Double], branches: [[(answers: Double, sum: Double)]]) {
        let used = branches.filter { $0.contains { $0.answers > 0 } }
        let total = weights.indices.map { group in
            used.reduce((answers: 0.0, sum: 0.0)) {
                ($0.answers + $1[group].answers, $0.sum + $1[group].sum)
            }
        }
        let mean = { (left: [(answers: Double, sum: Double)]?) -> Double in
            var (sum, weight) = (0.0, 0.0)
            for group in weights.indices {
                let answers = total[group].answers - (left?[group].answers ?? 0)
                guard answers > 0 else { continue }
                sum += weights[group] * (total[group].sum - (left?[group].sum ?? 0)) / answers
                weight += weights[group]
            }
            return weight > 0 ? sum / weight : 0
        }
        let whole = mean(nil)
        self.branches = used.count
        variance = Self.variance(
            used.count,
            used.reduce(0) {
                let deviation = mean($1) - whole
                return $0 + deviation * deviation
            })
    }

    private static func variance(_ count: Int, _ squares: Double) -> Double? {
        guard count >= 2, squares.isFinite else { return nil }
        return Double(count - 1) / Double(count) * squares
    }

    /// How many answers are worth one independent answer; never below 1.
    func designEffect(over independent: Double) -> Double {
        guard let variance, independent > 0 else { return 1 }
        return max(1, variance / independent)
    }
}
