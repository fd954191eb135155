import ExperienceModel

/// Waves that began before today as agreed: facts, which stay where they are whatever they take.
///
/// Only the first waves of an item, one behind the other; all else is planned around them.
enum BegunWaves {
    /// The week in which each of the first waves of an item began, in the order of its waves.
    static func weeks(of item: RolloutItem, in calendar: PlanCalendar) -> [Int] {
        guard let begun = calendar.begun[item.id] else { return [] }
        var weeks: [Int] = []
        for (place, wave) in item.waves.enumerated() {
            guard wave.weeks > 0, let day = begun[place + item.firstNumber] else { break }
            let week = calendar.week(of: day)
            guard week < calendar.weeks, week >= weeks.last ?? 0 else { break }
            weeks.append(week)
        }
        return weeks
    }

    /// The number of the first wave of an item that has not begun, as people count them.
    static func firstOpen(of item: RolloutItem, begun: Int) -> Int {
        begun + item.firstNumber
    }
}
