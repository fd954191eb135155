/// The shift between kinds of customers in money per 1,000 customers and a year.
///
/// Only where lots decided is it an effect; else it is what goes together with the change.
public struct MoneyReadOut: Equatable, Sendable {
    /// What customers of each kind bring, as assumed.
    public var value: CustomerValue
    /// Benefit per 1,000 customers and a year.
    public var benefit: Interval
    /// Cost of the contact per 1,000 customers, nil when the plan names none.
    public var cost: Double?
    /// Whether the design allows to call it an effect; else it is an association.
    public var isCausal: Bool

    /// Makes one from its parts.
    public init(value: CustomerValue, benefit: Interval, cost: Double? = nil, isCausal: Bool) {
        self.value = value
        self.benefit = benefit
        self.cost = cost
        self.isCausal = isCausal
    }

    /// Benefit minus cost.
    public var net: Interval? {
        cost.map {
            Interval(
                estimate: benefit.estimate - $0, lower: benefit.lower - $0,
                upper: benefit.upper - $0)
        }
    }
}
