/// One wave as work to place, with its numbers ready for counting.
struct PlanStep {
    /// The place of its item.
    let item: Int
    /// The place of the wave in its item.
    let wave: Int
    /// Weeks that it lasts, at least 1.
    private(set) var weeks: Int
    /// Person-weeks, by the place of the discipline in the calendar.
    var effort: [Double]
    /// Money, spent in its first week.
    var cost: Double
    /// Share of the customers that it adds to what is reached.
    let shareAdded: Double
    /// The first week that its own dates allow.
    var first: Int
    /// The week it has to start in, where one was asked.
    var asked: Int?
    /// Whether it has begun, in the week that is asked.
    var isBegun = false

    /// Puts it where it began; what lies behind the end is another roadmap's work.
    mutating func pin(to week: Int, before end: Int) {
        let inside = max(1, min(weeks, end - week))
        if inside < weeks {
            let part = Double(inside) / Double(weeks)
            effort = effort.map { $0 * part }
            weeks = inside
        }
        first = week
        asked = week
        isBegun = true
    }
}
