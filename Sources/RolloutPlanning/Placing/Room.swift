import ExperienceModel

/// What is left of people and money, week by week and quarter by quarter.
struct Room {
    private let frame: RoadmapFrame
    private var planned: [String: [Double]] = [:]
    private var spent: [Quarter: Double] = [:]

    /// Sums of person-weeks and money carry the noise of their parts.
    private static let tolerance = 1e-9

    init(_ frame: RoadmapFrame) {
        self.frame = frame
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
            let most = quarters.map { frame.budget[$0] ?? 0 }.max() ?? 0
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
            let capacity = frame.capacity[discipline] ?? 0
            let weekly = effort / Double(wave.weeks)
            let full = (week..<week + wave.weeks).first {
                load(discipline, $0) + weekly > capacity + Self.tolerance
            }
            if let full {
                blocks.append(.capacity(discipline: discipline, week: day(full)))
            }
        }
        let quarter = day(week).quarter
        if !frame.budget.isEmpty, wave.cost > 0,
            spent[quarter, default: 0] + wave.cost
                > (frame.budget[quarter] ?? 0) + Self.tolerance
        {
            blocks.append(.budget(quarter))
        }
        return blocks
    }

    /// Gives the wave its people and money from that week on.
    mutating func take(_ wave: RolloutItem.Wave, at week: Int) {
        for (discipline, effort) in wave.effort {
            var weeks =
                planned[discipline] ?? Array(repeating: 0, count: frame.horizonWeeks)
            for index in week..<week + wave.weeks { weeks[index] += effort / Double(wave.weeks) }
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
        quarters.map {
            QuarterMoney(
                quarter: $0, budget: frame.budget.isEmpty ? nil : frame.budget[$0] ?? 0,
                planned: spent[$0] ?? 0)
        }
    }

    private func load(_ discipline: String, _ week: Int) -> Double {
        planned[discipline]?[week] ?? 0
    }

    private var quarters: [Quarter] {
        guard frame.horizonWeeks > 0 else { return [] }
        let last = day(frame.horizonWeeks - 1).quarter
        return Array(sequence(first: frame.start.quarter) { $0 < last ? $0.next : nil })
    }
}
