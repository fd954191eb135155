/// Why a team believes in a pilot.
public struct Hypothesis: Codable, Equatable, Sendable {
    /// The insights it rests on.
    public var because: [String]
    /// The touchpoints that change.
    public var change: [String]
    /// What is expected, in words.
    public var expect: String?

    /// Makes one from its parts.
    public init(because: [String] = [], change: [String] = [], expect: String? = nil) {
        self.because = because
        self.change = change
        self.expect = expect
    }
}

/// What must be in order before a pilot may start.
public struct Basics: Codable, Equatable, Sendable {
    /// What is meant, free text.
    public var metric: String
    /// The smallest share that will do, 0 to 1.
    public var minimum: Double
    /// The share today, 0 to 1.
    public var actual: Double?

    /// Makes one from its parts.
    public init(metric: String, minimum: Double, actual: Double? = nil) {
        self.metric = metric
        self.minimum = minimum
        self.actual = actual
    }

    /// Whether the basics are below their minimum, or not known.
    public var isBelowMinimum: Bool { (actual ?? -1) < minimum }
}

/// How small a pilot starts and how it can stop.
public struct StartSmall: Codable, Equatable, Sendable {
    /// Largest share of the customers, 0 to 1.
    public var maxShare: Double?
    /// Most money.
    public var maxBudget: Double?
    /// How we stop without breaking a promise.
    public var exitPlan: String?

    /// Makes one from its parts.
    public init(maxShare: Double? = nil, maxBudget: Double? = nil, exitPlan: String? = nil) {
        self.maxShare = maxShare
        self.maxBudget = maxBudget
        self.exitPlan = exitPlan
    }
}

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

    /// Makes one from its parts.
    public init(
        after: [String] = [], waves: [Double] = [0.05, 0.25, 1], weeksPerWave: Int = 4,
        effort: [String: Double] = [:], oneOffCost: Double = 0, costPerCustomer: Double = 0,
        earliest: Day? = nil
    ) {
        self.after = after
        self.waves = waves
        self.weeksPerWave = weeksPerWave
        self.effort = effort
        self.oneOffCost = oneOffCost
        self.costPerCustomer = costPerCustomer
        self.earliest = earliest
    }
}
