/// What an item brings within the horizon, as its terms: chance × effect in a week × weeks in use
/// × share reached − cost.
public struct RoadmapScore: Codable, Equatable, Sendable {
    /// What it brings and costs in a week.
    public var worth: RolloutWorth
    /// Why the benefit is not known; nil where it is.
    public var unknown: RolloutWorth.Unknown?
    /// Weeks from each wave to the horizon, times the share of the customers it adds: weeks in use
    /// by all customers.
    public var weeksInUse: Double
    /// Weeks from the first wave to the horizon.
    public var weeks: Int
    /// Money that its use costs until the horizon, and the money spent once.
    public var cost: Double

    /// Makes one from its parts.
    public init(
        worth: RolloutWorth, unknown: RolloutWorth.Unknown? = nil, weeksInUse: Double, weeks: Int,
        cost: Double
    ) {
        self.worth = worth
        self.unknown = unknown
        self.weeksInUse = weeksInUse
        self.weeks = weeks
        self.cost = cost
    }

    /// The share reached, on average over the weeks in use.
    public var averageShare: Double { weeks > 0 ? weeksInUse / Double(weeks) : 0 }

    /// Chance × effect in a week × weeks in use × share reached, with the limits of the effect;
    /// nil where it is not known.
    public var benefit: Interval? {
        guard let chance = worth.chance, let effect = worth.effectPerWeek else { return nil }
        let factor = chance * weeksInUse
        return Interval(
            estimate: effect.estimate * factor, lower: effect.lower * factor,
            upper: effect.upper * factor)
    }

    /// Benefit minus cost; nil where the benefit is not known.
    public var total: Double? { benefit.map { $0.estimate - cost } }
}
