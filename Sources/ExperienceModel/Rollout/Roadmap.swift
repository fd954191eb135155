/// A rollout in dated waves, each with its reason.
public struct Roadmap: Codable, Equatable, Sendable {
    /// What is best.
    public enum Objective: String, Codable, Sendable, CaseIterable {
        /// The largest benefit minus cost within the horizon, in money.
        case benefit
        /// The earliest end of the last wave, in weeks from the start.
        case finish
        /// Promised days kept: weeks late count ten times as much as weeks early.
        case promises
    }

    /// The first day of the first week.
    public var start: Day
    /// How many weeks it looks ahead.
    public var weeks: Int
    /// What was sought.
    public var objective: Objective
    /// Whether no better plan exists.
    public var isProven: Bool
    /// What this plan reaches: money (the more the better), or weeks or points (the less the
    /// better); nil where that was not sought.
    public var value: Double?
    /// The best that any plan could reach, in the same measure; nil when none is known.
    public var bound: Double?
    /// Waves, in the order of their items and shares.
    public var waves: [RoadmapWave]
    /// Items, in the order of the blueprint, those without a place included.
    public var items: [RoadmapItem]
    /// Items or waves without a place, and why.
    public var leftOut: [LeftOut]
    /// Planned work per discipline, in team order.
    public var load: [DisciplineLoad]
    /// Planned money per quarter.
    public var money: [QuarterMoney]
    /// How money and benefit add up.
    public var courses: [RoadmapCourse]
    /// What more people or money would bring, the most first; empty unless asked for.
    public var gains: [RoadmapGain]
    /// Pairs of items whose order the effects decide.
    public var closeCalls: [CloseCall]
    /// Waves that began before its first day, by item and number: done work, which is not planned
    /// again; nil where there are none.
    public var begunBefore: [String: [Int: Day]]?
    /// Share of the customers, 0 to 1, whom each item had reached by waves that were over before
    /// its first day; nil where there are none.
    public var reachedBefore: [String: Double]?

    /// Makes one from its parts.
    public init(
        start: Day, weeks: Int, objective: Objective, isProven: Bool, value: Double? = nil,
        bound: Double? = nil, waves: [RoadmapWave], items: [RoadmapItem] = [],
        leftOut: [LeftOut], load: [DisciplineLoad], money: [QuarterMoney],
        courses: [RoadmapCourse] = [], gains: [RoadmapGain] = [], closeCalls: [CloseCall] = []
    ) {
        self.start = start
        self.weeks = weeks
        self.objective = objective
        self.isProven = isProven
        self.value = value
        self.bound = bound
        self.waves = waves
        self.items = items
        self.leftOut = leftOut
        self.load = load
        self.money = money
        self.courses = courses
        self.gains = gains
        self.closeCalls = closeCalls
    }

    /// The last day of all waves.
    public var end: Day? { waves.map(\.end).max() }

    /// The last day of the horizon.
    public var lastDay: Day { start + max(1, min(weeks, 100_000)) * 7 - 1 }

    /// What items that have a place cost more than they bring within the horizon, in money.
    public var losses: [(item: RoadmapItem, amount: Double)] {
        items.compactMap { item in
            guard item.ready != nil, let total = item.score.total, total.isFinite, total <= -0.5
            else { return nil }
            return (item, -total)
        }
    }

    /// The waves that had begun by that day: by item and number, their first day.
    public func begun(by day: Day) -> [String: [Int: Day]] {
        var begun: [String: [Int: Day]] = [:]
        for wave in waves where wave.start <= day {
            begun[wave.item, default: [:]][wave.number] = wave.start
        }
        return begun.merging(begunBefore ?? [:]) { $0.merging($1) { $1 } }
    }

    /// Share of the customers whom each item had reached by that day, 0 to 1.
    public func reached(by day: Day) -> [String: Double] {
        let before = reachedBefore ?? [:]
        return waves.filter { $0.start <= day && $0.kind == .rollout }.reduce(into: before) {
            reached, wave in
            guard let share = wave.share, share.isFinite, share > 0 else { return }
            reached[wave.item] = max(reached[wave.item] ?? 0, min(share, 1))
        }
    }

    /// The waves on which the end of the roadmap depends, by their start.
    public var criticalPath: [RoadmapWave] {
        waves.filter(\.isCritical).sorted { $0.start < $1.start }
    }

    /// How much better a plan could be at most, as a share of what this one reaches: 0 where it is
    /// proven, nil where it cannot be said.
    public var gap: Double? {
        if isProven { return 0 }
        guard let value, let bound else { return nil }
        let distance = objective == .benefit ? bound - value : value - bound
        let measure = objective == .benefit ? value : bound
        return measure > 0 && distance.isFinite ? max(0, distance / measure) : nil
    }

    /// Why an item, or one of its waves, has no place.
    public func reason(forLeaving item: String, wave: Int) -> LeftOut.Reason? {
        leftOut.first { $0.item == item && ($0.fromWave.map { $0 <= wave } ?? true) }?.reason
    }
}
