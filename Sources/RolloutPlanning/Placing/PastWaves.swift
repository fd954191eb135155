import ExperienceModel

/// What began before the first week of the roadmap: done work is not planned again.
///
/// Waves that were over by then are taken off; one that still runs keeps the weeks and the part of
/// its effort that are left, its money is spent. What was in use by then is not the plan's to count.
struct PastWaves {
    /// The items with the work that is left of them.
    private(set) var items: [RolloutItem] = []
    /// Items whose waves were all over, with their last day.
    private(set) var done: [String: Day] = [:]
    /// The share of the customers that those waves had reached, by item.
    private(set) var reached: [String: Double] = [:]

    init(takenOff all: [RolloutItem], begun: [String: [Int: Day]], start: Day) {
        for item in all {
            guard let days = begun[item.id]?.filter({ $0.value < start }), !days.isEmpty else {
                items.append(item)
                continue
            }
            let (rest, last) = Self.rest(of: item, days, start)
            if rest.reachedBefore > 0 { reached[item.id] = rest.reachedBefore }
            if rest.waves.isEmpty, let last {
                done[item.id] = last
            } else {
                items.append(rest)
            }
        }
        guard !done.isEmpty else { return }
        for place in items.indices {
            items[place].after.removeAll { done[$0] != nil }
            items[place].lowerSteps = items[place].lowerSteps.filter { done[$0.key] == nil }
        }
    }

    /// What is left of an item, and the last day of its waves that were over.
    private static func rest(
        of item: RolloutItem, _ days: [Int: Day], _ start: Day
    ) -> (item: RolloutItem, last: Day?) {
        var rest = item
        var last: Day?
        while let wave = rest.waves.first, let day = days[rest.firstNumber],
            (1...5_200).contains(wave.weeks)
        {
            let number = rest.firstNumber
            rest.worth.oneOffCost = 0
            let end = day + wave.weeks * 7
            guard end <= start else {
                let left = (end - start + 6) / 7
                let part = Double(left) / Double(wave.weeks)
                rest.waves[0].weeks = left
                rest.waves[0].effort = wave.effort.mapValues { $0 * part }
                rest.waves[0].cost = 0
                rest.firstNumber = number
                break
            }
            last = end - 1
            rest.reachedBefore = max(rest.reachedBefore, min(1, max(0, wave.share ?? 0)))
            rest.waves.removeFirst()
            rest.firstNumber = number + 1
        }
        return (rest, last)
    }
}
