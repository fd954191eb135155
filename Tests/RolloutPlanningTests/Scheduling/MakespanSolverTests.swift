import RolloutPlanning
import TestSupport
import Testing

@Suite struct MakespanSolverTests {
    private func problem(
        _ jobs: [(Int, [Int])], _ arcs: [(Int, Int)], capacities: [Int]
    ) throws -> SchedulingProblem {
        try SchedulingProblem(
            jobs: jobs.map { SchedulingJob(duration: $0.0, demands: $0.1) },
            precedences: arcs.map { SchedulingPrecedence(before: $0.0, after: $0.1) },
            resources: capacities.map { .init(capacity: .constant($0)) },
            horizon: jobs.reduce(0) { $0 + $1.0 })
    }

    @Test func twoThatDoNotFitTogetherTakeTurns() throws {
        let problem = try problem([(3, [2]), (4, [2]), (2, [1])], [], capacities: [3])
        let result = MakespanSolver.solve(problem, limit: SearchLimit(rounds: 20))
        #expect(result.value == 7)
        #expect(result.lowerBound == 7)
        #expect(result.proven)
    }

    /// Demands whose sum the proof cannot hold in its own numbers.
    @Test func largeNumbersAreNoWayAroundACapacity() throws {
        let large = 1 << 29
        // Two of five fit at a time: 9 periods, and the sum of all work allows for 8.
        let job = SchedulingJob(duration: 3, demands: [large], startCosts: Array(0..<15))
        let problem = try SchedulingProblem(
            jobs: Array(repeating: job, count: 5), precedences: [],
            resources: [.init(capacity: .constant(2 * large))], horizon: 15)
        for result in [
            MakespanSolver.solve(problem, limit: SearchLimit(rounds: 5)),
            CostScheduler.solve(problem, limit: SearchLimit(rounds: 5)),
        ] {
            let schedule = try #require(result.schedule)
            #expect(ScheduleChecker.violations(of: schedule, in: problem).isEmpty)
            #expect(result.lowerBound <= result.value ?? 0)
            #expect(!result.proven || result.lowerBound == result.value)
        }
    }

    @Test func nothingToDoIsDone() throws {
        let problem = try problem([], [], capacities: [])
        #expect(MakespanSolver.solve(problem, limit: SearchLimit(rounds: 1)).value == 0)
    }

    @Test func whatNeverFitsHasNoSchedule() throws {
        let problem = try problem([(2, [5])], [], capacities: [3])
        let result = MakespanSolver.solve(problem, limit: SearchLimit(rounds: 20))
        #expect(result.schedule == nil)
        #expect(result.proven)
    }

    @Test(arguments: [0, 1, 2, 3, 4, 7])
    func agreesWithTryingEverything(kind: Int) throws {
        for seed in 0..<10 as Range<UInt64> {
            let problem = try RandomProblem.make(
                seed: seed * 8 + UInt64(kind), jobs: 5, kind: .init(rawValue: kind))
            let best = RandomProblem.leastMakespan(of: problem)
            let result = MakespanSolver.solve(problem, limit: SearchLimit(rounds: 6))
            if let schedule = result.schedule {
                #expect(ScheduleChecker.violations(of: schedule, in: problem).isEmpty)
                #expect(schedule.finish(in: problem) == result.value)
            }
            if result.proven { #expect(result.value == best, "seed \(seed)") }
            #expect(result.lowerBound <= best ?? problem.horizon + 1, "seed \(seed)")
            #expect(result.proven, "seed \(seed)")
        }
    }

    @Test func largerOnesAreFeasibleAndTheSameEachTime() throws {
        for seed in 0..<6 as Range<UInt64> {
            let problem = try RandomProblem.make(
                seed: seed, jobs: 30, kind: .init(rawValue: Int(seed)), longest: 6)
            let runs = (0..<2).map { _ in
                MakespanSolver.solve(problem, limit: SearchLimit(rounds: 3), seed: seed)
            }
            #expect(runs[0] == runs[1])
            guard let schedule = runs[0].schedule else { continue }
            #expect(ScheduleChecker.violations(of: schedule, in: problem).isEmpty)
            #expect(runs[0].lowerBound <= schedule.finish(in: problem))
        }
    }
}
