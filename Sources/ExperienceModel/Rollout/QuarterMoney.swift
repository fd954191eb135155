/// A quarter's planned money.
public struct QuarterMoney: Equatable, Sendable {
    /// The quarter.
    public var quarter: Quarter
    /// Money to spend, nil when no budget is named.
    public var budget: Double?
    /// Money planned.
    public var planned: Double

    /// Makes one from its parts.
    public init(quarter: Quarter, budget: Double? = nil, planned: Double) {
        self.quarter = quarter
        self.budget = budget
        self.planned = planned
    }
}
