/// A piece of work with a start, a length and a need: one job of a scheduling problem.
package struct SchedulingJob: Hashable, Sendable {
    /// In how many periods it runs, one after another; 0 for a mere moment.
    package var duration: Int
    /// What it needs of each resource, in the order of the problem's resources: in every period in
    /// which it runs, or once when it starts (`SchedulingResource.Kind`).
    package var demands: [Int]
    /// The first period in which it may start.
    package var earliestStart: Int
    /// The period by whose beginning it must be over; nil where only the horizon counts.
    package var latestFinish: Int?
    /// What a start costs, by period: earliness, lateness and benefit foregone are all such a list.
    ///
    /// After its end its last value holds; an empty list costs nothing. It does not count where the
    /// makespan is the objective.
    package var startCosts: [Int]

    /// A job that may run at any time and whose start costs nothing, unless told otherwise.
    package init(
        duration: Int, demands: [Int], earliestStart: Int = 0, latestFinish: Int? = nil,
        startCosts: [Int] = []
    ) {
        self.duration = duration
        self.demands = demands
        self.earliestStart = earliestStart
        self.latestFinish = latestFinish
        self.startCosts = startCosts
    }

    /// What a start in that period costs.
    package func cost(startingAt period: Int) -> Int {
        guard let last = startCosts.last else { return 0 }
        return period < startCosts.count ? startCosts[max(0, period)] : last
    }
}
