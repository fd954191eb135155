/// The searches that a roadmap is planned with.
///
/// Seconds are counted as work (`SearchLimit`), so that the same question has the same answer.
enum PlanEngine {
    /// The plan whose starts cost least.
    ///
    /// - Parameter nearGap: a distance from the bound, in units of cost, that is as good as none.
    static func cheapest(
        _ problem: SchedulingProblem, seconds: Double, seed: UInt64, from first: [Int]?,
        nearGap: Int = 0
    ) -> SchedulingResult {
        var limit = SearchLimit.work(ofSeconds: seconds)
        if !SearchLimit.isLong(seconds) { limit.nearGap = nearGap }
        return CostScheduler.solve(problem, limit: limit, seed: seed, from: first)
    }

    /// The plan that is over first.
    ///
    /// Where work depends on its start or may not start everywhere, the search for a short plan
    /// knows only part of that: it gives a bound, and the search for cheap starts the plan.
    static func shortest(
        _ problem: SchedulingProblem, seconds: Double, seed: UInt64, from first: [Int]?
    ) -> SchedulingResult {
        let isPlain = problem.jobs.allSatisfy { job in
            job.demandsByStart.isEmpty && job.startCosts.allSatisfy { $0 == 0 }
        }
        let part = isPlain ? seconds : seconds / 2
        let short = MakespanSolver.solve(
            problem, limit: .work(ofSeconds: part), seed: seed)
        guard !isPlain, let ending = ending(problem) else { return short }
        let end = first.map { Schedule(starts: $0).finish(in: problem) }
        let bound = short.lowerBound
        if let end, end <= bound, let first {
            return SchedulingResult(
                schedule: Schedule(starts: first), value: end, lowerBound: bound, proven: true)
        }
        var exact = CostScheduler.solve(
            ending, limit: .work(ofSeconds: part), seed: seed,
            from: first.map { $0 + [end ?? 0] })
        exact.schedule?.starts.removeLast()
        exact.lowerBound = max(exact.lowerBound, bound)
        exact.proven = exact.value.map { $0 <= exact.lowerBound } ?? exact.proven
        return exact
    }

    /// The same problem with an end behind all jobs, of which every period costs one.
    private static func ending(_ problem: SchedulingProblem) -> SchedulingProblem? {
        let last = SchedulingJob(
            duration: 0, demands: problem.resources.map { _ in 0 },
            startCosts: Array(0...problem.horizon))
        let count = problem.jobs.count
        return try? SchedulingProblem(
            jobs: problem.jobs + [last],
            precedences: problem.precedences
                + (0..<count).map { SchedulingPrecedence(before: $0, after: count) },
            resources: problem.resources, horizon: problem.horizon)
    }
}
