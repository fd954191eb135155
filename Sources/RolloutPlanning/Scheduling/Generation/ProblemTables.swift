/// A problem as the inner loops want it: flat, packed, computed once and never changed.
///
/// The demands of a job are packed into 64-bit words, one lane for each resource that is held, with
/// a guard bit on top of each lane: one subtraction then says of all resources whether a job still
/// fits into a period.
final class ProblemTables: @unchecked Sendable {
    let problem: SchedulingProblem
    let count: Int
    /// The number of periods that the tables cover: enough for every schedule that wastes no time.
    let periods: Int
    let durations: UnsafeMutablePointer<Int32>
    /// The earliest start of each job by precedences alone, and the longest way from its start to
    /// the end of everything.
    let heads: UnsafeMutablePointer<Int32>
    let tails: UnsafeMutablePointer<Int32>
    /// The latest finish asked of each job; `Int32.max` where none is.
    let due: UnsafeMutablePointer<Int32>
    let hasDue: Bool
    let before: ArcTable
    let after: ArcTable
    let packing: ResourcePacking
    let spending: SpendingTable?

    /// Beyond so many periods the tables are not worth their memory.
    static let largestHorizon = 1 << 20

    /// Nil where the problem is too long to be tabled.
    init?(_ problem: SchedulingProblem) {
        guard let periods = Self.periods(of: problem) else { return nil }
        self.problem = problem
        self.periods = periods
        count = problem.jobs.count
        durations = .allocate(capacity: max(1, count))
        heads = .allocate(capacity: max(1, count))
        tails = .allocate(capacity: max(1, count))
        due = .allocate(capacity: max(1, count))
        for (place, job) in problem.jobs.enumerated() {
            durations[place] = Int32(clamping: job.duration)
            heads[place] = Int32(clamping: job.earliestStart)
            tails[place] = Int32(clamping: job.duration)
            due[place] = Int32(clamping: min(job.latestFinish ?? .max, problem.horizon))
        }
        hasDue = problem.horizon < periods || problem.jobs.contains { $0.latestFinish != nil }
        before = ArcTable(problem, backward: true)
        after = ArcTable(problem, backward: false)
        packing = ResourcePacking(problem, periods: periods)
        spending = SpendingTable(problem, periods: periods)
        measureWays()
    }

    deinit {
        durations.deallocate()
        heads.deallocate()
        tails.deallocate()
        due.deallocate()
    }

    /// Heads and tails by the critical path method (Kelley & Walker 1959).
    private func measureWays() {
        for place in problem.order {
            for arc in after.range(of: place) {
                let next = Int(after.jobs[arc])
                heads[next] = max(heads[next], clamped(heads[place], after.distances[arc]))
            }
        }
        for place in problem.order.reversed() {
            for arc in after.range(of: place) {
                let next = Int(after.jobs[arc])
                tails[place] = max(tails[place], clamped(tails[next], after.distances[arc]))
            }
        }
    }

    private func clamped(_ way: Int32, _ arc: Int32) -> Int32 {
        Int32(clamping: Int(way) + Int(arc))
    }

    /// Where all capacities are constant, the time that one job after another would take; else the
    /// horizon.
    private static func periods(of problem: SchedulingProblem) -> Int? {
        let isConstant = problem.resources.allSatisfy {
            if case .constant = $0.capacity, case .held = $0.kind { true } else { false }
        }
        var sum = problem.jobs.map(\.earliestStart).max() ?? 0
        for job in problem.jobs { sum += job.duration }
        for precedence in problem.precedences { sum += precedence.lag }
        let periods = isConstant ? sum : problem.horizon
        return periods <= largestHorizon ? periods : nil
    }

    /// The longest way through the precedences: no makespan is less.
    var longestWay: Int {
        var way = 0
        for place in 0..<count { way = max(way, Int(heads[place]) + Int(tails[place])) }
        return way
    }
}
