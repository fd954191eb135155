import ExperienceModel

/// What is left of people and money, week by week and quarter by quarter.
///
/// The effort of a wave is spread evenly over the time that its discipline works, so that a week
/// with holidays carries less of it.
struct WeekRoom {
    private(set) var calendar: PlanCalendar
    /// Person-weeks of a whole working week that are taken, by discipline and week.
    private(set) var pace: [[Double]]
    /// Money planned, by quarter.
    private(set) var spent: [Double]

    init(_ calendar: PlanCalendar) {
        self.calendar = calendar
        pace = calendar.disciplines.map { _ in Array(repeating: 0, count: calendar.weeks) }
        spent = calendar.quarters.map { _ in 0 }
    }

    /// The room that begun work leaves: what it takes beyond what there is, it has.
    init(_ calendar: PlanCalendar, holding begun: [(step: PlanStep, week: Int)]) {
        self.init(calendar)
        for (step, week) in begun { take(step, at: week) }
        if !begun.isEmpty { self.calendar.raise(toHold: pace, spent: spent) }
    }

    /// Why the wave cannot start in that week; empty where it can.
    func blocks(_ step: PlanStep, at week: Int) -> [PlacementReason] {
        var blocks: [PlacementReason] = []
        for (discipline, effort) in step.effort.enumerated() where effort > 0 {
            let name = calendar.disciplines[discipline]
            if let free = holidayWeek(step, discipline, from: week) {
                blocks.append(.holiday(discipline: name, week: calendar.day(free)))
            } else if let full = crowdedWeek(step, discipline, from: week) {
                blocks.append(.capacity(discipline: name, week: calendar.day(full)))
            }
        }
        if let short = shortQuarter(step.cost, in: calendar.quarterOfWeek[week]) {
            blocks.append(.budget(calendar.quarters[short]))
        }
        return blocks
    }

    /// Whether the wave can start in that week.
    func hasRoom(for step: PlanStep, at week: Int) -> Bool {
        guard week >= 0, week + step.weeks <= calendar.weeks else { return false }
        for (discipline, effort) in step.effort.enumerated()
        where effort > 0 && crowdedWeek(step, discipline, from: week) != nil { return false }
        return shortQuarter(step.cost, in: calendar.quarterOfWeek[week]) == nil
    }

    /// The first week from that one on, and before that other, in which the wave can start.
    func firstWeek(for step: PlanStep, from first: Int, before end: Int = .max) -> Int? {
        if let asked = step.asked {
            let isThere = asked >= first && asked < end
            return isThere && hasRoom(for: step, at: asked) ? asked : nil
        }
        let last = min(calendar.weeks - step.weeks, end - 1)
        guard first <= last else { return nil }
        return (max(0, first)...last).first { hasRoom(for: step, at: $0) }
    }

    /// Gives the wave its people and money from that week on.
    mutating func take(_ step: PlanStep, at week: Int) { change(step, at: week, by: 1) }

    /// Takes them back.
    mutating func giveBack(_ step: PlanStep, at week: Int) { change(step, at: week, by: -1) }

    /// Lets people or money be taken by nobody but whoever has them in that other room.
    mutating func free(people: Set<Int>, money: Bool, but own: WeekRoom) {
        for discipline in people { pace[discipline] = own.pace[discipline] }
        if money { spent = own.spent }
    }

    /// Person-weeks that the wave asks of a discipline in that week, where it starts in that other.
    func asks(_ step: PlanStep, of discipline: Int, in week: Int, from start: Int) -> Double {
        let part = calendar.pace(
            of: step.effort[discipline], by: discipline, from: start, weeks: step.weeks)
        return part.isFinite ? part * calendar.share(of: discipline, in: week) : 0
    }

    /// Person-weeks that a discipline has left in that week.
    func left(of discipline: Int, in week: Int) -> Double {
        let free = calendar.capacity(of: discipline, in: week) - pace[discipline][week]
        return max(0, free * calendar.share(of: discipline, in: week))
    }

    /// Money that can still be spent in that quarter; nil where none is limited.
    func moneyLeft(in quarter: Int) -> Double? {
        guard let budgets = calendar.budgets else { return nil }
        guard calendar.carriesOver else { return max(0, budgets[quarter] - spent[quarter]) }
        var (left, least) = (0.0, Double.infinity)
        for each in budgets.indices {
            left += budgets[each] - spent[each]
            if each >= quarter { least = min(least, left) }
        }
        return max(0, least)
    }

    /// Adds money to a quarter.
    mutating func give(_ money: Double, in quarter: Quarter) { calendar.give(money, in: quarter) }

    private mutating func change(_ step: PlanStep, at week: Int, by sign: Double) {
        for (discipline, effort) in step.effort.enumerated() where effort > 0 {
            let part = calendar.pace(
                of: effort, by: discipline, from: week, weeks: step.weeks)
            guard part.isFinite else { continue }
            for each in week..<week + step.weeks { pace[discipline][each] += sign * part }
        }
        spent[calendar.quarterOfWeek[week]] += sign * step.cost
    }

    /// The first week with holidays, where they leave too few days for all of the effort.
    private func holidayWeek(_ step: PlanStep, _ discipline: Int, from week: Int) -> Int? {
        let part = calendar.pace(
            of: step.effort[discipline], by: discipline, from: week, weeks: step.weeks)
        guard part > calendar.capacity[discipline] + PlanCalendar.tolerance else { return nil }
        return (week..<week + step.weeks).first { calendar.share(of: discipline, in: $0) < 1 }
    }

    /// The first week of the wave that has no room for its part of the effort.
    private func crowdedWeek(_ step: PlanStep, _ discipline: Int, from week: Int) -> Int? {
        let tolerance = PlanCalendar.tolerance
        let weeks = week..<week + step.weeks
        let part = calendar.pace(
            of: step.effort[discipline], by: discipline, from: week, weeks: step.weeks)
        guard part <= calendar.capacity[discipline] + tolerance else {
            return week
        }
        return weeks.first {
            pace[discipline][$0] + part > calendar.capacity(of: discipline, in: $0) + tolerance
                && calendar.share(of: discipline, in: $0) > 0
        }
    }

    /// The first quarter that would lack money; carried over, what a quarter spends is gone for
    /// later ones.
    private func shortQuarter(_ cost: Double, in quarter: Int) -> Int? {
        guard cost > 0, let budgets = calendar.budgets else { return nil }
        let noise = 0.005
        guard calendar.carriesOver else {
            return spent[quarter] + cost <= budgets[quarter] + noise ? nil : quarter
        }
        var left = 0.0
        for each in budgets.indices {
            left += budgets[each] - spent[each]
            if each >= quarter, cost > left + noise { return each }
        }
        return nil
    }

    /// The planned work of every discipline.
    func load() -> [DisciplineLoad] {
        calendar.disciplines.indices.map { discipline in
            let shares = (0..<calendar.weeks).map { calendar.share(of: discipline, in: $0) }
            let capacity = calendar.capacity[discipline]
            return DisciplineLoad(
                discipline: calendar.disciplines[discipline], capacity: capacity,
                planned: zip(pace[discipline], shares).map { max(0, $0 * $1) },
                available: shares.map { capacity * $0 })
        }
    }

    /// The planned money of every quarter.
    func money() -> [QuarterMoney] {
        var carried = 0.0
        return calendar.quarters.indices.map { place in
            let budget = calendar.namedBudgets.flatMap { $0[place] }
            let planned = max(0, spent[place])
            defer {
                if calendar.carriesOver, let budget { carried += budget - planned }
            }
            return QuarterMoney(
                quarter: calendar.quarters[place], budget: budget,
                carried: abs(carried) < 0.005 ? 0 : carried, planned: planned)
        }
    }
}
