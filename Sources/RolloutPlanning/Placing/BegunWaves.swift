import ExperienceModel

/// Waves that began before today as agreed: they stay where they are.
///
/// Only the first waves of an item, one behind the other, and only as far as people, money and
/// order still carry them; all else is planned anew.
enum BegunWaves {
    /// The week of each such step.
    static func pinned(in network: PlanNetwork, asked: Set<String>) -> [Int: Int] {
        let calendar = network.calendar
        guard !calendar.begun.isEmpty else { return [:] }
        var room = WeekRoom(calendar)
        var weeks: [Int: Int] = [:]
        for place in network.order {
            let item = network.items[place]
            guard let begun = calendar.begun[item.id], !asked.contains(item.id) else { continue }
            let first = item.waves.first?.isNewPilot == true ? 0 : 1
            for step in network.stepsOfItem[place] {
                let work = network.steps[step]
                guard let day = begun[work.wave + first], day >= calendar.start else { break }
                let week = calendar.week(of: day)
                let isFree = network.before(step).allSatisfy { other in
                    weeks[other].map { $0 + network.steps[other].weeks <= week } ?? false
                }
                guard isFree, room.hasRoom(for: work, at: week) else { break }
                room.take(work, at: week)
                weeks[step] = week
            }
        }
        return weeks
    }
}
