/// What an item brings and costs, before it is known when.
public struct RolloutWorth: Codable, Equatable, Sendable {
    /// Why an item has no known effect in money.
    public enum Unknown: String, Codable, Sendable, CaseIterable {
        /// It is preparation: what it brings is what others bring because of it.
        case preparation
        /// Its pilot tells no effect in money.
        case noMoney
        /// The chance that its pilot succeeds is not known.
        case noChance
    }

    /// Chance that it rolls out, 0 to 1; 1 where that is decided, nil where nobody knows.
    public var chance: Double?
    /// Effect in money of one week in use by all customers, nil where it is not known.
    public var effectPerWeek: Interval?
    /// Whether the effect is caused by the change; else it goes together with it.
    public var isCausal: Bool
    /// Money that one week in use by all customers costs.
    public var costPerWeek: Double
    /// Money spent once.
    public var oneOffCost: Double
    /// The change of the primary goal's metric when all customers are reached, in its measure; nil
    /// where it is not known or not a difference.
    public var change: Interval?
    /// The metric of that change.
    public var metric: String?
    /// What the metric is without the change; nil where it is not known.
    public var withoutChange: Double?

    /// Makes one from its parts.
    public init(
        chance: Double? = nil, effectPerWeek: Interval? = nil, isCausal: Bool = false,
        costPerWeek: Double = 0, oneOffCost: Double = 0, change: Interval? = nil,
        metric: String? = nil, withoutChange: Double? = nil
    ) {
        self.chance = chance
        self.effectPerWeek = effectPerWeek
        self.isCausal = isCausal
        self.costPerWeek = costPerWeek
        self.oneOffCost = oneOffCost
        self.change = change
        self.metric = metric
        self.withoutChange = withoutChange
    }

    /// What one week in use by all customers is expected to bring, before its cost; nil where
    /// chance or effect is not known.
    public var expectedPerWeek: Double? {
        guard let chance, let effectPerWeek else { return nil }
        return chance * effectPerWeek.estimate
    }
}
