/// One job after another: the later starts when the earlier is over and its lag has passed.
package struct SchedulingPrecedence: Hashable, Sendable {
    /// The place of the earlier job.
    package var before: Int
    /// The place of the later job.
    package var after: Int
    /// Periods between the end of the one and the start of the other, at least; never negative.
    package var lag: Int

    /// Without a lag the later job may start in the very period in which the earlier is over.
    package init(before: Int, after: Int, lag: Int = 0) {
        self.before = before
        self.after = after
        self.lag = lag
    }
}
