/// What the contacts of a journey cost per customer, in the currency of the blueprint.
///
/// The unit cost of the channel times the reach, over all contacts of the days.
public struct CostToServe: Codable, Equatable, Sendable {
    /// Money per customer on days 0 to 90.
    public var first90Days: Double
    /// Money per customer on days 0 to 365.
    public var firstYear: Double
    /// Touchpoints of the year whose channel names no unit cost; they count as nothing.
    public var unpriced: [String]

    /// Makes one from its parts.
    public init(first90Days: Double, firstYear: Double, unpriced: [String] = []) {
        self.first90Days = first90Days
        self.firstYear = firstYear
        self.unpriced = unpriced
    }
}
