import RolloutPlanning
import TestSupport

/// Random problems so small that all their schedules can be tried.
struct TinyProblem {
    private var numbers: SeededNumbers

    init(seed: UInt64) {
        numbers = SeededNumbers(seed: seed)
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &numbers)
    }

    /// Up to five jobs, up to nine periods, people, changing capacity and money.
    mutating func next() throws -> SchedulingProblem {
        let count = number(2...5)
        let horizon = number(6...9)
        var jobs: [SchedulingJob] = []
        for _ in 0..<count {
            let costs = (0..<number(0...horizon)).map { _ in number(-6...20) }
            jobs.append(
                SchedulingJob(
                    duration: number(0...3), demands: (0..<3).map { _ in number(0...4) },
                    earliestStart: number(0...3) == 0 ? number(0...3) : 0,
                    latestFinish: number(0...4) == 0 ? number(5...9) : nil, startCosts: costs))
        }
        var precedences: [SchedulingPrecedence] = []
        for after in 1..<count where number(0...1) == 0 {
            precedences.append(
                SchedulingPrecedence(
                    before: number(0...(after - 1)), after: after,
                    lag: number(0...3) == 0 ? number(1...2) : 0))
        }
        let changing = (0..<horizon).map { _ in number(2...6) }
        let money = (0..<horizon).map { _ in number(2...8) }
        return try SchedulingProblem(
            jobs: jobs, precedences: precedences,
            resources: [
                SchedulingResource(capacity: .constant(number(3...6))),
                SchedulingResource(capacity: .perPeriod(changing)),
                SchedulingResource(
                    capacity: .perPeriod(money),
                    kind: .spent(spans: [0, 3, 6], carriesOver: number(0...1) == 0)),
            ], horizon: horizon)
    }

    /// The least cost of any schedule; nil where there is none.
    static func leastCost(of problem: SchedulingProblem) -> Int? {
        var best: Int?
        var starts = [Int](repeating: 0, count: problem.jobs.count)
        func place(_ job: Int) {
            guard job < problem.jobs.count else {
                let schedule = Schedule(starts: starts)
                let cost = schedule.cost(in: problem)
                if cost < best ?? .max,
                    ScheduleChecker.violations(of: schedule, in: problem).isEmpty
                {
                    best = cost
                }
                return
            }
            let own = problem.jobs[job]
            let end = min(own.latestFinish ?? problem.horizon, problem.horizon)
            var first = own.earliestStart
            for arc in problem.precedences where arc.after == job {
                first = max(
                    first, starts[arc.before] + problem.jobs[arc.before].duration + arc.lag)
            }
            for start in first..<max(first, end - own.duration + 1) {
                starts[job] = start
                place(job + 1)
            }
        }
        place(0)
        return best
    }
}
