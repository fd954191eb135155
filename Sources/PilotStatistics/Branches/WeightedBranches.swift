/// One arm with both branches and a reference mix of groups.
///
/// The jackknife leaves out one branch at a time and weights the others anew; the design effect is
/// its variance over that of the weighted answers alone, never below 1 (Kish 1965).
public struct WeightedBranches: Sendable, Equatable {
    /// The re-weighting over all branches together.
    public let weighted: PostStratification
    /// Branches with answers.
    public let branches: Int
    /// Variance of the weighted mean by leaving out one branch at a time; nil below two branches.
    public let jackknifeVariance: Double?
    /// Why the numbers cannot be used, so that the arm counts as empty; nil as a rule.
    public let unusable: UnusableNumbers?

    /// An arm from its branches, each divided into the same groups.
    ///
    /// - Parameters:
    ///   - values: of the scale, as for `ScaleCell`.
    ///   - references: the share of each group in the reference mix.
    ///   - branches: for each branch and group the counts, one for each value.
    public init(values: [Double], references: [Double], branches: [[[Double]]]) {
        let unusable = Self.unusable(values, references, branches)
        let answered =
            unusable == nil ? branches.filter { $0.joined().contains { $0 > 0 } } : []
        let weighting = { (parts: [[[Double]]]) in
            let strata = references.indices.map { group in
                let cells = parts.map { ScaleCell(values: values, counts: $0[group]) }
                return PostStratification.Stratum(
                    reference: references[group],
                    counts: ScaleCell.pooled(values: values, cells).counts)
            }
            return PostStratification(values: values, strata: strata)
        }
        let whole = weighting(answered)
        self.unusable = unusable
        weighted = whole
        self.branches = answered.count
        jackknifeVariance = whole.estimate.flatMap { mean in
            Jackknife.variance(
                ofDeviations: answered.indices.compactMap { left in
                    let others = answered.indices.filter { $0 != left }.map { answered[$0] }
                    return weighting(others).estimate.map { $0 - mean }
                })
        }
    }

    private static func unusable(
        _ values: [Double], _ references: [Double], _ branches: [[[Double]]]
    ) -> UnusableNumbers? {
        guard branches.allSatisfy({ $0.count == references.count }) else { return .shape }
        return UnusableNumbers.inCounts(references)
            ?? branches.joined().lazy.compactMap {
                UnusableNumbers.inAnswers(values: values, counts: $0)
            }.first
    }

    /// How many weighted answers are worth one independent answer; never below 1.
    public var designEffect: Double {
        let independent = weighted.effective.variance.map { $0 / weighted.effective.answers }
        return Jackknife.designEffect(jackknifeVariance, over: independent)
    }

    /// The weighted answers as counts of independent ones.
    public var effective: ScaleCell { weighted.effective.scaled(by: 1 / designEffect) }

    /// Branches less one; nil below two branches.
    public var degreesOfFreedom: Double? { branches >= 2 ? Double(branches - 1) : nil }
}
