/// One wave as work to place, with its numbers ready for counting.
struct PlanStep {
    /// The place of its item.
    let item: Int
    /// The place of the wave in its item.
    let wave: Int
    /// Weeks that it lasts, at least 1.
    let weeks: Int
    /// Person-weeks, by the place of the discipline in the calendar.
    let effort: [Double]
    /// Money, spent in its first week.
    let cost: Double
    /// Share of the customers that it adds to what is reached.
    let shareAdded: Double
    /// The first week that its own dates allow.
    let first: Int
    /// The week it has to start in, where one was asked.
    let asked: Int?
}
