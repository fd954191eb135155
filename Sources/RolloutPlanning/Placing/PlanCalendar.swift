import ExperienceModel

/// Weeks, people and money of a roadmap, ready for counting.
struct PlanCalendar {
    /// The first day of the first week.
    let start: Day
    /// How many weeks there are.
    let weeks: Int
    /// Disciplines, first those of the team.
    let disciplines: [String]
    /// Person-weeks of a whole working week, by discipline.
    let capacity: [Double]
    /// Quarters that the weeks fall in.
    let quarters: [Quarter]
    /// The quarter of each week, by its first day.
    let quarterOfWeek: [Int]
    /// Money of each quarter, at least what begun work has taken; nil where no budget is named.
    private(set) var budgets: [Double]?
    /// Money of each quarter as it was named; nil for a quarter without a limit.
    let namedBudgets: [Double?]?
    /// Whether money that a quarter leaves may be spent in the next.
    let carriesOver: Bool
    /// The first week that is not past: nothing else starts before it.
    let firstOpen: Int
    /// Waves that have begun: by item and number, their first day.
    let begun: [String: [Int: Day]]
    /// The share of each week that a discipline works; nil where that is always all of it.
    private let shares: [[Double]?]
    private let worked: [[Double]?]
    /// Person-weeks of a whole working week, week by week, where begun work takes more than there
    /// are; by discipline, empty where it never does.
    private var raised: [[Double]]

    /// Beyond this a roadmap is no plan any more.
    private static let mostWeeks = 5_200

    /// Sums of person-weeks and money carry the noise of their parts.
    static let tolerance = 1e-6

    init(
        _ frame: RoadmapFrame, disciplines team: [String], today: Day? = nil,
        begun: [String: [Int: Day]] = [:]
    ) {
        start = frame.start
        weeks = min(Self.mostWeeks, max(0, frame.horizonWeeks))
        firstOpen = today.map { [weeks, start] in min(weeks, max(0, ($0 - start + 6) / 7)) } ?? 0
        self.begun = begun
        var seen: Set<String> = []
        let names = (team + frame.capacity.keys.sorted()).filter { seen.insert($0).inserted }
        disciplines = names
        capacity = names.map { name in
            let own = frame.capacity[name] ?? 0
            return own.isFinite ? max(0, own) : 0
        }
        var clipped = frame
        clipped.horizonWeeks = weeks
        raised = names.map { _ in [] }
        let time = WorkingTime(clipped)
        let isWhole = frame.holidays.isEmpty
        let all = weeks
        shares = names.map { name in
            isWhole ? nil : (0..<all).map { time.share(of: name, in: $0) }
        }
        worked = shares.map { shares in
            shares?.reduce(into: [0]) { sums, share in sums.append((sums.last ?? 0) + share) }
        }
        let first = frame.start
        let days = (0..<weeks).map { first + $0 * 7 }
        var quarters: [Quarter] = []
        quarterOfWeek = days.map { day in
            if quarters.last != day.quarter { quarters.append(day.quarter) }
            return quarters.count - 1
        }
        self.quarters = quarters
        budgets = frame.budget.isEmpty ? nil : quarters.map { max(0, frame.budget[$0] ?? 0) }
        namedBudgets = budgets?.map { $0.isFinite ? $0 : nil }
        carriesOver = frame.carryOver
    }

    /// Person-weeks of a whole working week that a discipline has in that week: what was named, or
    /// what begun work takes where that is more.
    func capacity(of discipline: Int, in week: Int) -> Double {
        raised[discipline].isEmpty
            ? capacity[discipline] : max(capacity[discipline], raised[discipline][week])
    }

    /// Lets the weeks and quarters hold what begun work takes, and no more than that beyond what was
    /// named.
    ///
    /// Where money carries over, what was spent too much is missing later.
    mutating func raise(toHold pace: [[Double]], spent: [Double]) {
        for (discipline, taken) in pace.enumerated()
        where taken.contains(where: { $0 > capacity[discipline] }) { raised[discipline] = taken }
        guard let own = budgets else { return }
        guard carriesOver else {
            budgets = zip(own, spent).map(max)
            return
        }
        var (named, taken, allowed) = (0.0, 0.0, 0.0)
        budgets = zip(own, spent).map { budget, cost in
            named += budget
            taken += cost
            let before = allowed
            allowed = max(named, taken)
            return allowed - before
        }
    }

    /// Adds money to a quarter.
    mutating func give(_ money: Double, in quarter: Quarter) {
        guard let place = quarters.firstIndex(of: quarter) else { return }
        budgets?[place] += money
    }

    /// The first day of that week.
    func day(_ week: Int) -> Day { start + week * 7 }

    /// The first week that begins on that day or later; never behind the first week after the end.
    func week(from day: Day) -> Int {
        min(weeks, max(0, (day - start + 6) / 7))
    }

    /// The week that holds that day; never before the first week, nor behind the first week after
    /// the end.
    func week(of day: Day) -> Int {
        min(weeks, max(0, day - start) / 7)
    }

    /// The share of a week that a discipline works, 0 to 1.
    func share(of discipline: Int, in week: Int) -> Double {
        shares[discipline]?[week] ?? 1
    }

    /// Whether a discipline has days off in some week.
    func hasHolidays(of discipline: Int) -> Bool {
        shares[discipline]?.contains { $0 < 1 } ?? false
    }

    /// Person-weeks of a whole working week where effort is spread over the time that the
    /// discipline works; infinite where it works at no time.
    func pace(of effort: Double, by discipline: Int, from week: Int, weeks: Int) -> Double {
        guard effort > 0 else { return 0 }
        guard let worked = worked[discipline], week + weeks < worked.count else {
            return effort / Double(weeks)
        }
        let time = worked[week + weeks] - worked[week]
        return time > 1e-9 ? effort / time : .infinity
    }

    /// What may have been spent by the end of each quarter.
    var allowances: [Double]? {
        guard let budgets, carriesOver else { return budgets }
        return budgets.reduce(into: []) { sums, own in sums.append((sums.last ?? 0) + own) }
    }
}
