import ExperienceModel

/// What is left of people and money, week by week and quarter by quarter.
struct Room {
    private let frame: RoadmapFrame
    private let time: WorkingTime
    private let quarters: [Quarter]
    private var planned: [String: [Double]] = [:]
    private var spent: [Quarter: Double] = [:]

    /// Sums of person-weeks and money carry the noise of their parts.
    private static let tolerance = 1e-9

    init(_ frame: RoadmapFrame) {
        self.frame = frame
        self.time = WorkingTime(frame)
        self.quarters = Self.quarters(of: frame)
    }

    /// The first day of that week.
    func day(_ week: Int) -> Day { frame.start + week * 7 }

    /// The first week that begins on that day or later.
    func week(from day: Day) -> Int {
        max(0, (day - frame.start + 6) / 7)
    }

    /// Why an item has no place in any week at all; nil when it may have one.
    func impossible(_ item: RolloutItem) -> LeftOut.Reason? {
        for wave in item.waves {
            for (discipline, effort) in wave.effort.sorted(by: { $0.key < $1.key })
            where effort > 0 {
                guard let capacity = frame.capacity[discipline], capacity > 0 else {
                    return .noCapacity(discipline: discipline)
                }
                let weekly = effort / Double(wave.weeks)
                if weekly > capacity + Self.tolerance {
                    return .tooLittleCapacity(
                        discipline: discipline, needed: weekly, capacity: capacity)
                }
            }
            let budgets = quarters.map { frame.budget[$0] ?? 0 }
            let most = frame.carryOver ? budgets.reduce(0, +) : budgets.max() ?? 0
            if !frame.budget.isEmpty, wave.cost > most { return .noBudget(cost: wave.cost) }
        }
        return nil
    }

    /// The first week, from that one on, that can carry the wave, and what blocked the week before it.
    func firstSpot(
        for wave: RolloutItem.Wave, from first: Int
    ) -> (week: Int, blocked: [PlacementReason])? {
        var blocked: [PlacementReason] = []
        var week = first
        while week + wave.weeks <= frame.horizonWeeks {
            let blocks = blocks(wave, at: week)
            if blocks.isEmpty { return (week, blocked) }
            blocked = blocks
            week += 1
        }
        return nil
    }

    private func blocks(_ wave: RolloutItem.Wave, at week: Int) -> [PlacementReason] {
        var blocks: [PlacementReason] = []
        for (discipline, effort) in wave.effort.sorted(by: { $0.key < $1.key }) where effort > 0 {
            if let full = crowdedWeek(effort, of: discipline, week..<week + wave.weeks) {
                blocks.append(.capacity(discipline: discipline, week: day(full)))
            }
        }
        let quarter = day(week).quarter
        if !frame.budget.isEmpty, wave.cost > 0, !canPay(wave.cost, in: quarter) {
            blocks.append(.budget(quarter))
        }
        return blocks
    }

    /// The first of those weeks that has no room for its part of the effort; where holidays leave
    /// too few days for all of it, their first week.
    private func crowdedWeek(
        _ effort: Double, of discipline: String, _ weeks: Range<Int>
    ) -> Int? {
        let capacity = frame.capacity[discipline] ?? 0
        guard let pace = time.pace(of: effort, by: discipline, in: weeks),
            pace <= capacity + Self.tolerance
        else {
            return weeks.first { time.share(of: discipline, in: $0) < 1 } ?? weeks.lowerBound
        }
        return weeks.first { week in
            let share = time.share(of: discipline, in: week)
            return load(discipline, week) + pace * share > capacity * share + Self.tolerance
        }
    }

    /// Whether a quarter has the money; carried over, what is spent there is gone for later ones.
    private func canPay(_ cost: Double, in quarter: Quarter) -> Bool {
        guard frame.carryOver else {
            return spent[quarter, default: 0] + cost
                <= (frame.budget[quarter] ?? 0) + Self.tolerance
        }
        var left = 0.0
        for each in quarters {
            left += (frame.budget[each] ?? 0) - spent[each, default: 0]
            if each >= quarter, cost > left + Self.tolerance { return false }
        }
        return true
    }

    /// Gives the wave its people and money from that week on.
    mutating func take(_ wave: RolloutItem.Wave, at week: Int) {
        for (discipline, effort) in wave.effort {
            var weeks =
                planned[discipline] ?? Array(repeating: 0, count: frame.horizonWeeks)
            let span = week..<week + wave.weeks
            let pace = time.pace(of: effort, by: discipline, in: span) ?? 0
            for index in span { weeks[index] += pace * time.share(of: discipline, in: index) }
            planned[discipline] = weeks
        }
        spent[day(week).quarter, default: 0] += wave.cost
    }

    /// The planned work of those disciplines, and of others that have any.
    func load(of disciplines: [String]) -> [DisciplineLoad] {
        let others = Set(planned.keys).union(frame.capacity.keys).subtracting(disciplines).sorted()
        return (disciplines + others).map {
            DisciplineLoad(
                discipline: $0, capacity: frame.capacity[$0] ?? 0,
                planned: planned[$0] ?? Array(repeating: 0, count: frame.horizonWeeks))
        }
    }

    /// The planned money of every quarter of the roadmap.
    func money() -> [QuarterMoney] {
        var carried = 0.0
        return quarters.map { quarter in
            let budget = frame.budget.isEmpty ? nil : frame.budget[quarter] ?? 0
            let planned = spent[quarter] ?? 0
            defer { if frame.carryOver { carried += (budget ?? 0) - planned } }
            return QuarterMoney(
                quarter: quarter, budget: budget, carried: max(0, carried), planned: planned)
        }
    }

    private func load(_ discipline: String, _ week: Int) -> Double {
        planned[discipline]?[week] ?? 0
    }

    private static func quarters(of frame: RoadmapFrame) -> [Quarter] {
        guard frame.horizonWeeks > 0 else { return [] }
        let last = (frame.start + (frame.horizonWeeks - 1) * 7).quarter
        return Array(sequence(first: frame.start.quarter) { $0 < last ? $0.next : nil })
    }
}
