/// A piece of work with a start, a length and a need: one job of a scheduling problem.
package struct SchedulingJob: Hashable, Sendable {
    /// In how many periods it runs, one after another; 0 for a mere moment.
    package var duration: Int
    /// What it needs of each resource, in the order of the problem's resources: in every period in
    /// which it runs, or once when it starts (`SchedulingResource.Kind`).
    package var demands: [Int]
    /// What it needs of a held resource where that depends on its start, by resource and period.
    ///
    /// The same work in fewer days asks more of each. After the end of a list its last value holds;
    /// `demands` then names the least.
    package var demandsByStart: [Int: [Int]]
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
        startCosts: [Int] = [], demandsByStart: [Int: [Int]] = [:]
    ) {
        self.duration = duration
        self.demands = demands
        self.earliestStart = earliestStart
        self.latestFinish = latestFinish
        self.startCosts = startCosts
        self.demandsByStart = demandsByStart
    }

    /// What it needs of a resource when it starts in that period.
    package func demand(of resource: Int, startingAt period: Int) -> Int {
        guard let list = demandsByStart[resource], let last = list.last else {
            return demands[resource]
        }
        return period < list.count ? list[max(0, period)] : last
    }

    /// The most that it needs of a resource, whenever it starts.
    package func largestDemand(of resource: Int) -> Int {
        demandsByStart[resource]?.max() ?? demands[resource]
    }

    /// What a start in that period costs.
    package func cost(startingAt period: Int) -> Int {
        guard let last = startCosts.last else { return 0 }
        return period < startCosts.count ? startCosts[max(0, period)] : last
    }
}
