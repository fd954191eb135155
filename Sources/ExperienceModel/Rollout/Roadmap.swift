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

/// How sure it is that an item rolls out.
public enum Commitment: Equatable, Sendable {
    /// Decided.
    case decided(on: Day)
    /// Only if its pilot succeeds, with the chance (0 to 1) where it is known.
    case ifPilotSucceeds(chance: Double?, readout: Day)
    /// Preparation that is no pilot.
    case initiative
}

/// One wave of an item.
public struct RoadmapWave: Equatable, Sendable {
    /// The item.
    public var item: String
    /// The item's title.
    public var title: String
    /// How sure it is.
    public var commitment: Commitment
    /// Its number within the item, from 1.
    public var number: Int
    /// Share of the customers reached, 0 to 1; nil for preparation.
    public var share: Double?
    /// Its first day.
    public var start: Day
    /// Its last day.
    public var end: Day
    /// Person-weeks per discipline.
    public var effort: [String: Double]
    /// Money, spent from the first day.
    public var cost: Double
    /// What put it there.
    public var because: [PlacementReason]

    /// Makes one from its parts.
    public init(
        item: String, title: String, commitment: Commitment, number: Int, share: Double? = nil,
        start: Day, end: Day, effort: [String: Double], cost: Double, because: [PlacementReason]
    ) {
        self.item = item
        self.title = title
        self.commitment = commitment
        self.number = number
        self.share = share
        self.start = start
        self.end = end
        self.effort = effort
        self.cost = cost
        self.because = because
    }
}

/// What keeps a wave from starting a week earlier.
public enum PlacementReason: Equatable, Sendable {
    /// The roadmap starts then.
    case roadmapStart
    /// It may not start earlier.
    case earliest(Day)
    /// The read-out of its pilot comes first.
    case readout(Day)
    /// Another item must be ready.
    case after(item: String, ready: Day)
    /// The wave before it must be over.
    case previousWave
    /// A discipline has no room in the week that begins then.
    case capacity(discipline: String, week: Day)
    /// The money of the quarter is spent.
    case budget(Quarter)
}

/// An item that has no place on the roadmap.
public struct LeftOut: Equatable, Sendable {
    /// Why.
    public enum Reason: Equatable, Sendable {
        /// It does not fit before the end of the horizon.
        case horizon
        /// A discipline has work but no capacity.
        case noCapacity(discipline: String)
        /// A discipline never has enough room for one of its weeks.
        case tooLittleCapacity(discipline: String, needed: Double, capacity: Double)
        /// No quarter has enough money.
        case noBudget(cost: Double)
        /// It waits for an item that is itself left out.
        case waitsFor(item: String)
        /// Items wait for each other in a circle.
        case circle([String])
        /// It was decided otherwise.
        case decided(Decision)
        /// Its pilot has not been launched.
        case notLaunched
        /// The plan names no rollout.
        case noRollout
    }

    /// The item.
    public var item: String
    /// Why.
    public var reason: Reason

    /// Makes one from its parts.
    public init(item: String, reason: Reason) {
        self.item = item
        self.reason = reason
    }
}

/// A discipline's planned work.
public struct DisciplineLoad: Equatable, Sendable {
    /// The discipline.
    public var discipline: String
    /// Person-weeks it has in a week.
    public var capacity: Double
    /// Person-weeks planned, week by week from the start.
    public var planned: [Double]

    /// Makes one from its parts.
    public init(discipline: String, capacity: Double, planned: [Double]) {
        self.discipline = discipline
        self.capacity = capacity
        self.planned = planned
    }
}

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
