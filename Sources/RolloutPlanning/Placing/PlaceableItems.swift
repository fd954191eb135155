import ExperienceModel

/// Which items can have a place at all, and why the others have none.
struct PlaceableItems {
    /// Items that may be placed, waves behind a closed gate taken off.
    private(set) var items: [RolloutItem] = []
    /// What was sorted out.
    private(set) var leftOut: [LeftOut] = []

    private let calendar: PlanCalendar
    /// The first item with an id is the one that others mean.
    private let position: [String: Int]

    init(_ all: [RolloutItem], in calendar: PlanCalendar, without asked: Set<String>) {
        self.calendar = calendar
        position = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var reasons: [LeftOut.Reason?] = all.map { item in
            if asked.contains(item.id) { return .asked }
            let isPast = calendar.weeks > 0 && calendar.firstOpen >= calendar.weeks
            return isPast && calendar.begun[item.id] == nil ? .past : nil
        }
        for (circle, names) in Self.circles(all, position) {
            for place in circle where reasons[place] == nil { reasons[place] = .circle(names) }
        }
        var open = all
        for place in all.indices where reasons[place] == nil {
            open[place] = gated(all[place])
            reasons[place] = impossible(open[place])
        }
        Self.spread(&reasons, over: all, open, position)
        for place in all.indices {
            if let reason = reasons[place] {
                leftOut.append(LeftOut(item: all[place].id, reason: reason))
                continue
            }
            items.append(open[place])
            if let closed = Self.closed(all[place], open[place]) { leftOut.append(closed) }
        }
    }

    private static func circles(
        _ all: [RolloutItem], _ position: [String: Int]
    ) -> [(places: [Int], names: [String])] {
        let before = all.map { item in
            (item.after + item.lowerSteps.keys.sorted()).compactMap { position[$0] }
        }
        return WaitingOrder(before).circles.map { ($0, $0.map { all[$0].id }) }
    }

    /// What waits for something that is left out, is left out as well; a closed gate holds back
    /// what waits for the whole rollout.
    private static func spread(
        _ reasons: inout [LeftOut.Reason?], over all: [RolloutItem], _ open: [RolloutItem],
        _ position: [String: Int]
    ) {
        var isOut = all.indices.map { place in
            reasons[place] != nil || open[place].waves.count < all[place].waves.count
        }
        var changed = true
        while changed {
            changed = false
            for (place, item) in all.enumerated() where reasons[place] == nil {
                let missing =
                    item.after.first { position[$0].map { isOut[$0] } ?? true }
                    ?? item.lowerSteps.keys.sorted().first {
                        position[$0].map { isOut[$0] } ?? false
                    }
                guard let missing else { continue }
                reasons[place] = .waitsFor(item: missing)
                isOut[place] = true
                changed = true
            }
        }
    }

    /// The item up to the gate that is known to be closed: behind its first rollout wave.
    private func gated(_ item: RolloutItem) -> RolloutItem {
        guard !item.broken.isEmpty,
            let first = item.waves.firstIndex(where: { !$0.isNewPilot }),
            first + 1 < item.waves.count
        else { return item }
        var open = item
        open.waves = Array(item.waves[...first])
        return open
    }

    private static func closed(_ item: RolloutItem, _ open: RolloutItem) -> LeftOut? {
        guard open.waves.count < item.waves.count else { return nil }
        let pilots = item.waves.count(where: \.isNewPilot)
        let last = open.waves.count - pilots
        return LeftOut(
            item: item.id, fromWave: last + 1, reason: .gate(wave: last, guardrails: item.broken))
    }

    /// Why an item has no place in any week at all; nil when it may have one.
    private func impossible(_ item: RolloutItem) -> LeftOut.Reason? {
        guard !item.waves.isEmpty, item.waves.allSatisfy({ $0.weeks > 0 }) else { return .noWork }
        var weeks = 0
        for wave in item.waves {
            if let reason = tooMuch(wave) { return reason }
            weeks = min(calendar.weeks + 1, weeks + min(wave.weeks, calendar.weeks + 1))
        }
        return weeks > calendar.weeks ? .horizon : nil
    }

    private func tooMuch(_ wave: RolloutItem.Wave) -> LeftOut.Reason? {
        for (discipline, effort) in wave.effort.sorted(by: { $0.key < $1.key })
        where effort > 0 {
            guard let place = calendar.disciplines.firstIndex(of: discipline),
                calendar.capacity[place] > 0
            else { return .noCapacity(discipline: discipline) }
            let weekly = least(effort, of: place, over: wave.weeks)
            let capacity = calendar.capacity[place]
            if weekly > capacity + PlanCalendar.tolerance {
                return .tooLittleCapacity(
                    discipline: discipline, needed: weekly, capacity: capacity)
            }
        }
        guard let most = calendar.allowances?.max(), wave.cost > most + 0.005 else {
            return calendar.allowances?.isEmpty == true && wave.cost > 0 ? .horizon : nil
        }
        return .noBudget(cost: wave.cost)
    }

    /// Person-weeks of a whole working week that the wave asks at least, wherever it starts.
    private func least(_ effort: Double, of discipline: Int, over weeks: Int) -> Double {
        let plain = effort / Double(weeks)
        guard weeks <= calendar.weeks else { return plain }
        let paces = (0...(calendar.weeks - weeks)).map {
            calendar.pace(of: effort, by: discipline, from: $0, weeks: weeks)
        }
        // Without a single day of work it is time that lacks, not people.
        guard let least = paces.min(), least.isFinite else { return plain }
        return least
    }
}
