/// Says whether a schedule keeps all that its problem asks, period by period and with no help from
/// what made the schedule.
package enum ScheduleChecker {
    /// What a schedule breaks.
    package enum Violation: Hashable, Sendable {
        /// Another number of starts than of jobs.
        case startsMissing
        /// A job that starts before it may.
        case tooEarly(job: Int)
        /// A job that is over after its latest finish or the horizon.
        case tooLate(job: Int)
        /// A job that does not wait for the one before it.
        case order(before: Int, after: Int)
        /// A resource of which more is used in a period than there is; for one that is spent, the
        /// first period of the span.
        case capacity(resource: Int, period: Int)
    }

    /// All that the schedule breaks; empty where it is feasible.
    package static func violations(
        of schedule: Schedule, in problem: SchedulingProblem
    ) -> [Violation] {
        let starts = schedule.starts
        guard starts.count == problem.jobs.count else { return [.startsMissing] }
        var violations: [Violation] = []
        for (place, job) in problem.jobs.enumerated() {
            if starts[place] < job.earliestStart { violations.append(.tooEarly(job: place)) }
            let end = min(job.latestFinish ?? problem.horizon, problem.horizon)
            if starts[place] > end - job.duration { violations.append(.tooLate(job: place)) }
        }
        for precedence in problem.precedences {
            let free =
                starts[precedence.before] + problem.jobs[precedence.before].duration
                + precedence.lag
            if starts[precedence.after] < free {
                violations.append(.order(before: precedence.before, after: precedence.after))
            }
        }
        // Without dates in range there is no counting of periods.
        if !violations.isEmpty { return violations }
        for place in problem.resources.indices {
            violations += overuse(of: place, by: starts, in: problem)
        }
        return violations
    }

    private static func overuse(
        of place: Int, by starts: [Int], in problem: SchedulingProblem
    ) -> [Violation] {
        let resource = problem.resources[place]
        guard case .spent(let spans, let carriesOver) = resource.kind else {
            let users = zip(starts, problem.jobs).filter {
                $0.1.largestDemand(of: place) > 0 && $0.1.duration > 0
            }
            return periods(to: users.map(\.0), of: resource).filter { period in
                let used = users.reduce(0) { sum, user in
                    let isRunning = user.0 <= period && period - user.0 < user.1.duration
                    return isRunning
                        ? sum + user.1.demand(of: place, startingAt: user.0) : sum
                }
                return used > resource.capacity(in: period)
            }.map { .capacity(resource: place, period: $0) }
        }
        var spent = 0
        var allowed = 0
        var violations: [Violation] = []
        for (number, first) in spans.enumerated() {
            let end = number + 1 < spans.count ? spans[number + 1] : .max
            let own = zip(starts, problem.jobs).reduce(0) { sum, pair in
                pair.0 >= first && pair.0 < end ? sum + pair.1.demands[place] : sum
            }
            spent = carriesOver ? spent + own : own
            allowed = resource.capacity(in: first) + (carriesOver ? allowed : 0)
            if spent > allowed { violations.append(.capacity(resource: place, period: first)) }
        }
        return violations
    }

    /// Use grows only where a job starts, and capacity changes only within its list: looking there
    /// is looking everywhere.
    private static func periods(to starts: [Int], of resource: SchedulingResource) -> [Int] {
        guard case .perPeriod(let amounts) = resource.capacity else { return Set(starts).sorted() }
        return Set(starts).union(0...amounts.count).sorted()
    }
}
