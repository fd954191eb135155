/// When each job starts.
package struct Schedule: Hashable, Sendable {
    /// The period in which each job starts, by its place in the problem.
    package var starts: [Int]

    /// Takes the starts as they are; `ScheduleChecker` says whether they are possible.
    package init(starts: [Int]) {
        self.starts = starts
    }

    /// When the last job is over: the makespan.
    package func finish(in problem: SchedulingProblem) -> Int {
        zip(starts, problem.jobs).map { $0 + $1.duration }.max() ?? 0
    }

    /// What all its starts cost together.
    package func cost(in problem: SchedulingProblem) -> Int {
        zip(starts, problem.jobs).reduce(0) { $0 + $1.1.cost(startingAt: $1.0) }
    }
}
