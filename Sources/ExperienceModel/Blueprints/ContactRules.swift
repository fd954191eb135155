/// Limits of contact pressure and silence; nil leaves the limit to the rule's own default.
public struct ContactRules: Codable, Equatable, Sendable {
    /// Most contacts in any 30 days, both ends counted.
    public var maxIn30Days: Int?
    /// Longest silence, days.
    public var maxSilenceDays: Int?
    /// Fewest positive contacts per customer and year, reach-weighted.
    public var minPositivePerYear: Double?
    /// Smallest share of positive contacts, 0 to 1.
    public var minPositiveShare: Double?
    /// How many days before the end of the contract the back door begins.
    public var backDoorDays: Int?

    /// Makes one from its parts.
    public init(
        maxIn30Days: Int? = nil, maxSilenceDays: Int? = nil, minPositivePerYear: Double? = nil,
        minPositiveShare: Double? = nil, backDoorDays: Int? = nil
    ) {
        self.maxIn30Days = maxIn30Days
        self.maxSilenceDays = maxSilenceDays
        self.minPositivePerYear = minPositivePerYear
        self.minPositiveShare = minPositiveShare
        self.backDoorDays = backDoorDays
    }
}
