import Testing

@testable import RolloutPlanning

/// What is bred holds, is never worse than what it was bred from, and is the same every time.
@Suite struct ScheduleBreedingTests {
    /// A schedule that holds, as far from cheap as the jobs' order alone makes it.
    private static func first(_ tables: CostTables) throws -> [Int] {
        let walk = ActivityListSearch(tables, seed: 1)
        return try #require(walk.build(keys: tables.least.map(Double.init)))
    }

    private static func bred(
        _ problem: SchedulingProblem, seed: UInt64, turns: Int
    ) throws -> (first: Int, best: [Int], value: Int) {
        let tables = try #require(CostTables(problem))
        let starts = try first(tables)
        let breeding = ScheduleBreeding(tables, seed: seed)
        breeding.add(starts, value: tables.cost(of: starts))
        for _ in 0..<turns { breeding.advance(work: 40_000_000, bound: 0) { false } }
        return (
            tables.cost(of: starts), try #require(breeding.best), breeding.bestValue
        )
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func childrenHoldAndCostWhatTheySay(seed: UInt64) throws {
        let problem = try CostSchedulerTests.plan(items: 6, weeks: 60, seed: seed)
        let (first, best, value) = try Self.bred(problem, seed: seed, turns: 8)
        let schedule = Schedule(starts: best)
        #expect(ScheduleChecker.violations(of: schedule, in: problem).isEmpty)
        #expect(schedule.cost(in: problem) == value)
        #expect(value < first)
        let exact = CostScheduler.solve(problem, limit: SearchLimit(rounds: 3))
        #expect(value >= exact.lowerBound)
    }

    @Test func theSameSeedBreedsTheSame() throws {
        let problem = try CostSchedulerTests.plan(items: 6, weeks: 60, seed: 5)
        let once = try Self.bred(problem, seed: 4, turns: 3)
        let again = try Self.bred(problem, seed: 4, turns: 3)
        #expect(once.best == again.best)
    }

    @Test func whatIsAsGoodAsTheBoundHasNoChildren() throws {
        let problem = try CostSchedulerTests.plan(items: 3, weeks: 30, seed: 2)
        let tables = try #require(CostTables(problem))
        let starts = try Self.first(tables)
        let breeding = ScheduleBreeding(tables, seed: 1)
        breeding.advance(work: 1_000_000, bound: 0) { false }
        #expect(breeding.best == nil)
        let value = tables.cost(of: starts)
        breeding.add(starts, value: value)
        breeding.advance(work: 40_000_000, bound: value) { false }
        #expect(breeding.best == starts)
    }
}
