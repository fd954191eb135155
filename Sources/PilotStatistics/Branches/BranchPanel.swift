/// One arm whose same branches were asked before and after, and how sure its change is.
///
/// Its variance is that of the change by leaving out one branch at a time, (C − 1)/C · Σ(change
/// without branch j − change)² (Tukey 1958; for clusters Bell & McCaffrey 2002). That only branches
/// asked in both periods count, and that it is never below the variance of independent customers,
/// is ours.
public struct BranchPanel: Sendable, Equatable {
    /// Branches with answers in both periods; only these count.
    public let branches: Int
    /// The mean after minus the mean before; nil without branches.
    public let change: Double?
    /// Variance of the change as if customers were independent, in squared units.
    public let independentVariance: Double?
    /// Variance of the change by leaving out one branch at a time; nil below two branches.
    public let jackknifeVariance: Double?
    /// Why the numbers cannot be used, so that the arm counts as empty; nil as a rule.
    public let unusable: UnusableNumbers?
    private let pooledBefore: ScaleCell
    private let pooledAfter: ScaleCell

    /// An arm from its branches in both periods.
    ///
    /// - Parameters:
    ///   - values: of the scale, as for `ScaleCell`.
    ///   - before: the counts of each branch in the period before.
    ///   - after: the counts of the same branches, in the same order, in the period after.
    public init(values: [Double], before: [[Double]], after: [[Double]]) {
        let everything = zip(before, after).map {
            (ScaleCell(values: values, counts: $0), ScaleCell(values: values, counts: $1))
        }
        let unusable =
            before.count == after.count
            ? everything.lazy.compactMap { $0.unusable ?? $1.unusable }.first : .shape
        let pairs =
            unusable == nil ? everything.filter { $0.0.answers > 0 && $0.1.answers > 0 } : []
        self.unusable = unusable
        let (earlier, later) = (
            ScaleCell.pooled(values: values, pairs.map(\.0)),
            ScaleCell.pooled(values: values, pairs.map(\.1))
        )
        let change = Self.change(earlier, later)
        branches = pairs.count
        (pooledBefore, pooledAfter, self.change) = (earlier, later, change)
        independentVariance = Self.sum(
            earlier.variance.map { $0 / earlier.answers },
            later.variance.map { $0 / later.answers })
        jackknifeVariance = Jackknife.variance(
            ofDeviations: pairs.compactMap { before, after in
                guard
                    let without = Self.change(earlier.without(before), later.without(after)),
                    let change
                else { return nil }
                return without - change
            })
    }

    /// How many answers of this arm are worth one independent answer; never below 1.
    public var designEffect: Double {
        Jackknife.designEffect(jackknifeVariance, over: independentVariance)
    }

    /// The answers before as counts of independent ones.
    public var effectiveBefore: ScaleCell { pooledBefore.scaled(by: 1 / designEffect) }

    /// The answers after as counts of independent ones.
    public var effectiveAfter: ScaleCell { pooledAfter.scaled(by: 1 / designEffect) }

    /// The variance of the change, the larger of the two; nil without branches.
    public var variance: Double? {
        independentVariance.map { max($0, jackknifeVariance ?? 0) }
    }

    /// Branches less one; nil below two branches.
    public var degreesOfFreedom: Double? { branches >= 2 ? Double(branches - 1) : nil }

    private static func change(_ before: ScaleCell, _ after: ScaleCell) -> Double? {
        sum(before.estimate.map { -$0 }, after.estimate)
    }

    private static func sum(_ first: Double?, _ second: Double?) -> Double? {
        guard let first, let second else { return nil }
        return first + second
    }
}

extension ScaleCell {
    /// The answers that remain without those of a part.
    fileprivate func without(_ part: ScaleCell) -> ScaleCell {
        ScaleCell(values: values, counts: zip(counts, part.counts).map { max(0, $0 - $1) })
    }
}
