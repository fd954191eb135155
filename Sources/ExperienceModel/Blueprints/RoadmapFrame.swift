/// What the rollout has to work with: weeks, people and money.
public struct RoadmapFrame: Codable, Equatable, Sendable {
    /// The first day of the first week.
    public var start: Day
    /// How many weeks the roadmap looks ahead.
    public var horizonWeeks: Int
    /// Person-weeks that each discipline has in a week.
    public var capacity: [String: Double]
    /// Money to spend in each quarter.
    public var budget: [Quarter: Double]
    /// Days on which nobody works, or not these disciplines.
    public var holidays: [Holiday]
    /// Whether money that a quarter leaves may be spent in the next.
    public var carryOver: Bool
    /// Work that is no pilot.
    public var initiatives: [Initiative]

    /// Makes one from its parts.
    public init(
        start: Day, horizonWeeks: Int = 52, capacity: [String: Double] = [:],
        budget: [Quarter: Double] = [:], holidays: [Holiday] = [], carryOver: Bool = false,
        initiatives: [Initiative] = []
    ) {
        self.start = start
        self.horizonWeeks = horizonWeeks
        self.capacity = capacity
        self.budget = budget
        self.holidays = holidays
        self.carryOver = carryOver
        self.initiatives = initiatives
    }
}

/// Work on the roadmap that is no pilot.
public struct Initiative: Codable, Equatable, Sendable {
    /// Its id, kebab-case, unique among pilots and initiatives.
    public var id: String
    /// Its title.
    public var title: String
    /// Person-weeks per discipline.
    public var effort: [String: Double]
    /// Weeks that it lasts.
    public var weeks: Int
    /// Money when it starts.
    public var oneOffCost: Double
    /// Items that wait for it.
    public var before: [String]
    /// Items that it waits for.
    public var after: [String]
    /// The first day it may start.
    public var earliest: Day?
    /// The day it was promised to be ready.
    public var promised: Day?
    /// Rules that are silenced here, with the reason.
    public var ruleSettings: [RuleSetting]

    /// Makes one from its parts.
    public init(
        id: String, title: String, effort: [String: Double] = [:], weeks: Int,
        oneOffCost: Double = 0, before: [String] = [], after: [String] = [], earliest: Day? = nil,
        promised: Day? = nil, ruleSettings: [RuleSetting] = []
    ) {
        self.id = id
        self.title = title
        self.effort = effort
        self.weeks = weeks
        self.oneOffCost = oneOffCost
        self.before = before
        self.after = after
        self.earliest = earliest
        self.promised = promised
        self.ruleSettings = ruleSettings
    }
}
