/// What a search found, and what it knows about anything better.
package struct SchedulingResult: Hashable, Sendable {
    /// The best schedule found; nil where none was.
    package var schedule: Schedule?
    /// What that schedule is worth, the less the better: its makespan or its cost.
    package var value: Int?
    /// No schedule is worth less than this.
    package var lowerBound: Int
    /// Whether the search knows for sure: the schedule is the best there is, or there is none.
    package var proven: Bool

    /// What was found and what is known.
    package init(schedule: Schedule?, value: Int?, lowerBound: Int, proven: Bool) {
        self.schedule = schedule
        self.value = value
        self.lowerBound = lowerBound
        self.proven = proven
    }
}
