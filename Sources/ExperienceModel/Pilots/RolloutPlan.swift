/// How a pilot rolls out once it is decided.
public struct RolloutPlan: Codable, Equatable, Sendable {
    /// Items that must be ready first.
    public var after: [String]
    /// Share of the customers reached in each wave, 0 to 1, ascending.
    public var waves: [Double]
    /// Weeks that a wave lasts.
    public var weeksPerWave: Int
    /// Person-weeks per discipline over all waves.
    public var effort: [String: Double]
    /// Money before the first wave.
    public var oneOffCost: Double
    /// Money per customer reached.
    public var costPerCustomer: Double
    /// The first day it may start.
    public var earliest: Day?
    /// The day it was promised to be ready.
    public var promised: Day?

    /// Makes one from its parts.
    public init(
        after: [String] = [], waves: [Double] = [0.05, 0.25, 1], weeksPerWave: Int = 4,
        effort: [String: Double] = [:], oneOffCost: Double = 0, costPerCustomer: Double = 0,
        earliest: Day? = nil, promised: Day? = nil
    ) {
        self.after = after
        self.waves = waves
        self.weeksPerWave = weeksPerWave
        self.effort = effort
        self.oneOffCost = oneOffCost
        self.costPerCustomer = costPerCustomer
        self.earliest = earliest
        self.promised = promised
    }
}
