/// The searches that a roadmap is planned with.
enum PlanEngine {
    /// The plan whose starts cost least.
    static func cheapest(
        _ problem: SchedulingProblem, seconds: Double, seed: UInt64
    ) -> SchedulingResult {
        CostScheduler.solve(problem, limit: .seconds(seconds), seed: seed)
    }

    /// The plan that is over first.
    static func shortest(
        _ problem: SchedulingProblem, seconds: Double, seed: UInt64
    ) -> SchedulingResult {
        MakespanSolver.solve(problem, limit: .seconds(seconds), seed: seed)
    }
}
