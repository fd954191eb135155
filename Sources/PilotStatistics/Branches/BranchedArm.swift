/// One arm whose customers come in branches, and what that does to its precision.
///
/// Customers of one branch resemble each other. The delete-one-branch jackknife measures how much
/// of the arm's uncertainty lies between branches; effective counts carry it into every interval.
/// Without branches, with one, or with all answers equal the design effect is 1; counts that cannot
/// be used leave an empty arm, and `pooled.unusable` says why.
public struct BranchedArm: Sendable, Equatable {
    /// Branches with answers.
    public let branches: Int
    /// All answers of the arm, as they came.
    public let pooled: ScaleCell
    /// Variance of the mean as if customers were independent, squared units; nil without answers.
    public let independentVariance: Double?
    /// Variance of the mean by leaving out one branch at a time; nil below two branches.
    public let jackknifeVariance: Double?

    /// An arm from its branches.
    ///
    /// - Parameters:
    ///   - values: of the scale, as for `ScaleCell`.
    ///   - branches: the counts of each branch, one for each value.
    public init(values: [Double], branches: [[Double]]) {
        let everything = branches.map { ScaleCell(values: values, counts: $0) }
        let pooled = ScaleCell.pooled(values: values, everything)
        let cells = pooled.answers > 0 ? everything.filter { $0.answers > 0 } : []
        self.branches = cells.count
        self.pooled = pooled
        independentVariance = pooled.variance.map { $0 / pooled.answers }
        jackknifeVariance = pooled.estimate.flatMap { mean in
            Jackknife.variance(
                ofDeviations: cells.map { branch in
                    let excess = zip(values, branch.counts).reduce(0) {
                        $0 + $1.1 * ($1.0 - mean)
                    }
                    return excess / (pooled.answers - branch.answers)
                })
        }
    }

    /// How many answers of this arm are worth one independent answer: the jackknife variance
    /// (C − 1)/C · Σ(excess/(n − nⱼ))² over the independent one; never below 1 (Kish 1965).
    public var designEffect: Double {
        Jackknife.designEffect(jackknifeVariance, over: independentVariance)
    }

    /// The answers as counts of independent ones.
    public var effective: ScaleCell { pooled.scaled(by: 1 / designEffect) }

    /// The variance of the mean, the larger of the two; nil without answers.
    public var variance: Double? {
        independentVariance.map { max($0, jackknifeVariance ?? 0) }
    }

    /// Branches less one; nil below two branches.
    public var degreesOfFreedom: Double? { branches >= 2 ? Double(branches - 1) : nil }
}

extension ScaleCell {
    /// The answers of several cells of one scale together; empty if one of them cannot be used.
    static func pooled(values: [Double], _ cells: [ScaleCell]) -> ScaleCell {
        if let unusable = cells.lazy.compactMap(\.unusable).first {
            return .empty(values: values, because: unusable)
        }
        var counts = values.map { _ in 0.0 }
        for cell in cells {
            for index in counts.indices { counts[index] += cell.counts[index] }
        }
        return ScaleCell(values: values, counts: counts)
    }
}
