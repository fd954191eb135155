/// A rollout in dated waves, each with its reason.
public struct Roadmap: Equatable, Sendable {
    /// What is best.
    public enum Objective: String, Codable, Sendable, CaseIterable {
        case benefit, finish, promises
    }

    /// The first day of the first week.
    public var start: Day
    /// How many weeks it looks ahead.
    public var weeks: Int
    /// What was sought.
    public var objective: Objective
    /// Whether no better plan exists.
    public var isProven: Bool
    /// The best that any plan could reach, nil when none is known.
    public var bound: Double?
    /// Waves, in the order of their items and shares.
    public var waves: [RoadmapWave]
    /// Items without a place, and why.
    public var leftOut: [LeftOut]
    /// Planned work per discipline, in team order.
    public var load: [DisciplineLoad]
    /// Planned money per quarter.
    public var money: [QuarterMoney]

    /// Makes one from its parts.
    public init(
        start: Day, weeks: Int, objective: Objective, isProven: Bool, bound: Double? = nil,
        waves: [RoadmapWave], leftOut: [LeftOut], load: [DisciplineLoad], money: [QuarterMoney]
    ) {
        self.start = start
        self.weeks = weeks
        self.objective = objective
        self.isProven = isProven
        self.bound = bound
        self.waves = waves
        self.leftOut = leftOut
        self.load = load
        self.money = money
    }

    /// The last day of all waves.
    public var end: Day? { waves.map(\.end).max() }
}
