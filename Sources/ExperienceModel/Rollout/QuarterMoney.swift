/// A quarter's planned money.
public struct QuarterMoney: Codable, Equatable, Sendable {
    /// The quarter.
    public var quarter: Quarter
    /// Money to spend, nil when no budget is named.
    public var budget: Double?
    /// Money that earlier quarters leave, negative where they spent too much; 0 where nothing is
    /// carried over.
    public var carried: Double
    /// Money planned.
    public var planned: Double

    /// Makes one from its parts.
    public init(quarter: Quarter, budget: Double? = nil, carried: Double = 0, planned: Double) {
        self.quarter = quarter
        self.budget = budget
        self.carried = carried
        self.planned = planned
    }
}
