import ExperienceModel

/// The first week in which each item could start if nobody else had work: behind its read-out and
/// behind all it waits for, each of those as early as it could be.
struct FirstWeeks {
    /// By the place of the item; the week after the last where there is none.
    private(set) var weeks: [Int]

    /// - Parameter asked: items that start in the week of a day; their own first days are known to
    ///   who asks, a read-out is not.
    init(_ network: PlanNetwork, asked: [String: Day]) {
        let calendar = network.calendar
        weeks = network.items.map { _ in calendar.weeks }
        var ends = network.items.map { _ in calendar.weeks }
        for place in network.order {
            let item = network.items[place]
            let before = network.itemsBefore[place].map { ends[$0] }.max() ?? 0
            let dates = PlanNetwork.dates(of: item).filter { date in
                if asked[item.id] != nil, case .earliest = date.reason { return false }
                return true
            }
            let isBegun = network.isBegun(place)
            let own = isBegun ? 0 : dates.map { calendar.week(from: $0.day) }.max() ?? 0
            var room = network.room
            var next = max(before, own, calendar.firstOpen, network.begunEnd(of: place))
            let wish = asked[item.id].map { calendar.week(of: $0) }
            weeks[place] = calendar.weeks
            for step in network.stepsOfItem[place] {
                var work = network.steps[step]
                work.asked = nil
                guard let week = room.firstWeek(for: work, from: next) else {
                    next = calendar.weeks
                    break
                }
                room.take(work, at: week)
                if work.wave == 0 {
                    weeks[place] = week
                    next = max(week, wish ?? week) + work.weeks
                } else {
                    next = week + work.weeks
                }
            }
            ends[place] = next
        }
    }
}
