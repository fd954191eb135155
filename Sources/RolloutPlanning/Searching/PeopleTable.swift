/// Person-weeks as whole numbers: what steps ask of each discipline and what there is.
///
/// The effort of a step is spread over the time that its discipline works, so that with holidays it
/// depends on the week in which the step starts.
struct PeopleTable {
    /// Disciplines of which too much could be asked.
    private(set) var used: [Int] = []
    /// What each step asks at least, by discipline.
    private(set) var demands: [[Int]]
    /// What each step asks by the week of its start, by discipline; empty where that is always the
    /// same.
    private(set) var demandsByWeek: [[[Int]]]
    /// What there is, by discipline.
    private(set) var capacity: [Int]
    /// What begun work leaves of that, by discipline and week; empty where none is begun.
    private var left: [[Int]]
    /// The weeks in which a step cannot start, because too few days are left for its work.
    private(set) var closed: [Set<Int>]

    /// - Parameter parts: of a person-week, that whole numbers count.
    init(_ network: PlanNetwork, parts: Double) {
        let disciplines = network.calendar.disciplines.indices
        let paces = network.steps.map { step in
            disciplines.map { step.isBegun ? [0] : Self.paces(of: step, $0, network.calendar) }
        }
        let begun = network.steps.contains(where: \.isBegun) ? network.room.pace : nil
        demands = paces.map { _ in disciplines.map { _ in 0 } }
        demandsByWeek = paces.map { _ in disciplines.map { _ in [] } }
        capacity = disciplines.map { _ in 0 }
        left = disciplines.map { _ in [] }
        closed = paces.map { _ in [] }
        for discipline in disciplines {
            let room = network.calendar.capacity[discipline]
            for step in paces.indices {
                for (week, pace) in paces[step][discipline].enumerated()
                where pace > room + PlanCalendar.tolerance { closed[step].insert(week) }
            }
            let asked = paces.map { $0[discipline].map { min($0, room) } }
            let most = asked.reduce(0) { $0 + ($1.max() ?? 0) }
            let taken = begun?[discipline] ?? []
            guard most > room - (taken.max() ?? 0) + 1e-9 else { continue }
            used.append(discipline)
            let scale = min(parts, 1e9 / max(1, most))
            fill(discipline, asked, taken, room: room, scale: scale)
        }
    }

    private mutating func fill(
        _ discipline: Int, _ asked: [[Double]], _ taken: [Double], room: Double, scale: Double
    ) {
        let whole = asked.map { $0.map { Self.part($0 * scale) } }
        let divisor = max(1, whole.joined().reduce(0, Self.commonDivisor))
        capacity[discipline] = Self.part(room * scale) / divisor
        left[discipline] = taken.map { Self.part((room - $0) * scale) / divisor }
        for (step, amounts) in whole.enumerated() {
            let parts = amounts.map { min($0 / divisor, capacity[discipline]) }
            guard let least = parts.min() else { continue }
            demands[step][discipline] = least
            // Behind the last week, where it is left out, it asks the least.
            if parts.contains(where: { $0 != least }) {
                demandsByWeek[step][discipline] = parts + [least]
            }
        }
    }

    /// What there is in a week beside begun work.
    func room(of discipline: Int, in week: Int) -> Int {
        left[discipline].isEmpty ? capacity[discipline] : left[discipline][week]
    }

    /// The pace of a step by the week of its start; a single one where that is always the same.
    private static func paces(
        of step: PlanStep, _ discipline: Int, _ calendar: PlanCalendar
    ) -> [Double] {
        let effort = step.effort[discipline]
        let plain = effort / Double(max(1, step.weeks))
        let last = calendar.weeks - step.weeks
        guard effort > 0, last >= 0 else { return [max(0, plain)] }
        return (0...last).map {
            calendar.pace(of: effort, by: discipline, from: $0, weeks: step.weeks)
        }
    }

    /// Rounded down, but for the noise of a division: thirds of a person-week add up to one.
    private static func part(_ amount: Double) -> Int { Int(max(0, amount + 1e-4)) }

    private static func commonDivisor(_ one: Int, _ other: Int) -> Int {
        var (large, small) = (max(one, other), min(one, other))
        while small > 0 { (large, small) = (small, large % small) }
        return large
    }
}
