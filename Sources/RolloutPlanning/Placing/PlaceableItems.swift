import ExperienceModel

/// Which items can have a place at all, and why the others have none.
///
/// Waves that have begun keep their place whatever stands in the way; a reason then holds for those
/// behind them.
struct PlaceableItems {
    /// Items that may be placed, waves that cannot start taken off.
    private(set) var items: [RolloutItem] = []
    /// What was sorted out.
    private(set) var leftOut: [LeftOut] = []

    private let calendar: PlanCalendar
    /// The first item with an id is the one that others mean.
    private let position: [String: Int]
    /// How many waves of each item have begun.
    private let begun: [Int]

    init(_ all: [RolloutItem], in calendar: PlanCalendar, without asked: Set<String>) {
        self.calendar = calendar
        position = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
        begun = all.map { BegunWaves.weeks(of: $0, in: calendar).count }
        let isOver = calendar.weeks > 0 && calendar.firstOpen >= calendar.weeks
        var reasons: [LeftOut.Reason?] = all.enumerated().map { place, item in
            let isWhole = begun[place] == item.waves.count && begun[place] > 0
            if isWhole { return nil }
            if asked.contains(item.id) { return .asked }
            return isOver ? .past : nil
        }
        for (circle, names) in circles(all) {
            for place in circle where reasons[place] == nil { reasons[place] = .circle(names) }
        }
        for place in all.indices where reasons[place] == nil {
            reasons[place] = closedGate(all[place], place) ?? impossible(all[place], place)
        }
        spread(&reasons, over: all)
        for (place, item) in all.enumerated() {
            guard let reason = reasons[place] else {
                items.append(item)
                continue
            }
            let count = begun[place]
            leftOut.append(
                LeftOut(
                    item: item.id,
                    fromWave: count > 0 ? BegunWaves.firstOpen(of: item, begun: count) : nil,
                    reason: reason))
            guard count > 0 else { continue }
            var open = item
            open.waves = Array(item.waves.prefix(count))
            // Without its other waves it is never ready, so that it keeps no promise.
            open.promised = nil
            items.append(open)
        }
    }

    private func circles(_ all: [RolloutItem]) -> [(places: [Int], names: [String])] {
        let before = all.enumerated().map { place, item in
            // What has begun waits for nobody.
            begun[place] > 0
                ? [] : (item.after + item.lowerSteps.keys.sorted()).compactMap { position[$0] }
        }
        return WaitingOrder(before).circles.map { ($0, $0.map { all[$0].id }) }
    }

    /// What waits for something that is left out, or whose later waves are, is left out as well.
    private func spread(_ reasons: inout [LeftOut.Reason?], over all: [RolloutItem]) {
        var changed = true
        while changed {
            changed = false
            for (place, item) in all.enumerated() where reasons[place] == nil && begun[place] == 0 {
                let missing =
                    item.after.first { position[$0].map { reasons[$0] != nil } ?? true }
                    ?? item.lowerSteps.keys.sorted().first {
                        position[$0].map { reasons[$0] != nil } ?? false
                    }
                guard let missing else { continue }
                reasons[place] = .waitsFor(item: missing)
                changed = true
            }
        }
    }

    /// A gate stands before every wave, also between the pilot and the first of them: where a
    /// guardrail is broken, nothing starts that has not begun.
    private func closedGate(_ item: RolloutItem, _ place: Int) -> LeftOut.Reason? {
        guard !item.broken.isEmpty, begun[place] < item.waves.count else { return nil }
        let last = max(0, BegunWaves.firstOpen(of: item, begun: begun[place]) - 1)
        return .gate(wave: last, guardrails: item.broken)
    }

    /// Why the open waves of an item have no place in any week at all; nil when they may have one.
    private func impossible(_ item: RolloutItem, _ place: Int) -> LeftOut.Reason? {
        guard !item.waves.isEmpty, item.waves.allSatisfy({ $0.weeks > 0 }) else { return .noWork }
        if let reason = belowZero(item) { return reason }
        var weeks = 0
        for wave in item.waves.dropFirst(begun[place]) {
            if let reason = tooMuch(wave) { return reason }
            weeks = min(calendar.weeks + 1, weeks + min(wave.weeks, calendar.weeks + 1))
        }
        return weeks > calendar.weeks ? .horizon : nil
    }

    /// Numbers that no work has; what it would bring or take is not known.
    private func belowZero(_ item: RolloutItem) -> LeftOut.Reason? {
        for (discipline, effort) in item.waves.flatMap(\.effort).sorted(by: { $0.key < $1.key })
        where effort < 0 { return .belowZero(discipline: discipline) }
        let costs = item.waves.map(\.cost) + [item.worth.costPerWeek, item.worth.oneOffCost]
        return costs.contains { $0 < 0 } ? .belowZero(discipline: nil) : nil
    }

    private func tooMuch(_ wave: RolloutItem.Wave) -> LeftOut.Reason? {
        for (discipline, effort) in wave.effort.sorted(by: { $0.key < $1.key })
        where effort > 0 {
            guard let place = calendar.disciplines.firstIndex(of: discipline),
                calendar.capacity[place] > 0
            else { return .noCapacity(discipline: discipline) }
            let (weekly, capacity) = (effort / Double(wave.weeks), calendar.capacity[place])
            if weekly > capacity + PlanCalendar.tolerance {
                return .tooLittleCapacity(
                    discipline: discipline, needed: weekly, capacity: capacity)
            }
            let most = capacity * mostTime(of: place, over: wave.weeks)
            if effort > most + PlanCalendar.tolerance * Double(wave.weeks) {
                return .holidays(discipline: discipline, needed: effort, most: most)
            }
        }
        guard let most = calendar.allowances?.max(), wave.cost > most + 0.005 else {
            return calendar.allowances?.isEmpty == true && wave.cost > 0 ? .horizon : nil
        }
        return .noBudget(cost: wave.cost)
    }

    /// The most weeks that a discipline works within so many weeks, wherever they start.
    private func mostTime(of discipline: Int, over weeks: Int) -> Double {
        guard weeks <= calendar.weeks else { return Double(weeks) }
        let pace = (0...(calendar.weeks - weeks)).map {
            calendar.pace(of: 1, by: discipline, from: $0, weeks: weeks)
        }
        return 1 / (pace.min() ?? .infinity)
    }
}
