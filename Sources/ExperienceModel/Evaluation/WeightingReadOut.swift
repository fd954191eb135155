/// How answers were re-weighted to a reference mix, or why they were not.
public struct WeightingReadOut: Equatable, Sendable {
    /// The mix as planned.
    public var mix: ReferenceMix
    /// Share of the mix that has answers at all, the smallest of the compared groups, 0 to 1.
    public var usedShare: Double
    /// Effective answers per answer, the smallest of the compared groups; nil where not weighted.
    public var efficiency: Double?
    /// Whether the estimate is weighted; below 90 % of the mix, or of labelled answers, it is not.
    public var isApplied: Bool

    /// Makes one from its parts.
    public init(mix: ReferenceMix, usedShare: Double, efficiency: Double?, isApplied: Bool) {
        self.mix = mix
        self.usedShare = usedShare
        self.efficiency = efficiency
        self.isApplied = isApplied
    }
}
