import RolloutPlanning
import TestSupport

/// Problems drawn from a seed, small enough to be solved by trying everything.
enum RandomProblem {
    /// What a problem may have besides jobs, order and constant capacities.
    struct Kind: OptionSet {
        let rawValue: Int
        static let holidays = Kind(rawValue: 1)
        static let deadlines = Kind(rawValue: 2)
        static let money = Kind(rawValue: 4)
    }

    static func make(
        seed: UInt64, jobs: Int, kind: Kind, longest: Int = 3
    ) throws
        -> SchedulingProblem
    {
        var chance = SeededNumbers(seed: seed)
        func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &chance) }
        let horizon = jobs * longest + 4
        let work = (0..<jobs).map { _ in
            SchedulingJob(
                duration: draw(0...longest),
                demands: [draw(0...3), draw(0...2), kind.contains(.money) ? draw(0...3) : 0],
                earliestStart: draw(0...9) == 0 ? draw(0...3) : 0,
                latestFinish: kind.contains(.deadlines) && draw(0...3) == 0
                    ? draw(longest...horizon) : nil)
        }
        var precedences: [SchedulingPrecedence] = []
        for after in 1..<jobs {
            for before in 0..<after where draw(0...3) == 0 {
                precedences.append(.init(before: before, after: after, lag: max(0, draw(-3...1))))
            }
        }
        let first: SchedulingResource.Capacity =
            kind.contains(.holidays)
            ? .perPeriod((0..<horizon).map { _ in draw(0...5) == 0 ? draw(0...2) : 3 })
            : .constant(3)
        let purse = SchedulingResource(
            capacity: .perPeriod((0..<horizon).map { _ in draw(1...jobs * 2) }),
            kind: .spent(spans: [0, 4, 8], carriesOver: draw(0...1) == 0))
        return try SchedulingProblem(
            jobs: work, precedences: precedences,
            resources: [
                .init(capacity: first), .init(capacity: .constant(2)),
                kind.contains(.money) ? purse : .init(capacity: .constant(0)),
            ], horizon: horizon)
    }

    /// The least makespan there is, by trying every start; nil where there is no schedule.
    static func leastMakespan(of problem: SchedulingProblem) -> Int? {
        var best: Int?
        var starts = [Int](repeating: 0, count: problem.jobs.count)
        func go(_ place: Int) {
            guard place < starts.count else {
                let schedule = Schedule(starts: starts)
                if ScheduleChecker.violations(of: schedule, in: problem).isEmpty {
                    best = schedule.finish(in: problem)
                }
                return
            }
            // The jobs of a random problem stand in an order that keeps its precedences.
            let job = problem.jobs[place]
            let earliest =
                problem.precedences.filter { $0.after == place }
                .map { starts[$0.before] + problem.jobs[$0.before].duration + $0.lag }.max() ?? 0
            var start = max(earliest, job.earliestStart)
            while start + job.duration <= min((best ?? problem.horizon + 1) - 1, problem.horizon) {
                starts[place] = start
                go(place + 1)
                start += 1
            }
        }
        go(0)
        return best
    }
}
