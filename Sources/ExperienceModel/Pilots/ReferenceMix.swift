/// The mix of customers that answers are re-weighted to, so that who answers does not decide.
public struct ReferenceMix: Codable, Equatable, Sendable {
    /// By what the groups of the mix are formed.
    public enum Dimension: String, Codable, Sendable, CaseIterable {
        case persona, channel, touchpoint
    }

    /// By what the groups are formed.
    public var by: Dimension
    /// The share of each group among all customers, 0 to 1; together 1.
    public var shares: [String: Double]

    /// Makes one from its parts.
    public init(by: Dimension, shares: [String: Double]) {
        self.by = by
        self.shares = shares
    }
}
