import TestSupport
import Testing

@testable import RolloutPlanning

/// Jobs where they cost least: proven against trying everything, and sound where that is too much.
@Suite struct CostSchedulerTests {
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func tinyProblemsAreSolvedAsByTryingAll(seed: UInt64) throws {
        var problems = TinyProblem(seed: seed)
        for _ in 0..<50 {
            let problem = try problems.next()
            let result = CostScheduler.solve(problem, limit: SearchLimit(rounds: 20))
            let least = TinyProblem.leastCost(of: problem)
            #expect(result.value == least, "\(problem)")
            #expect(result.proven, "\(problem)")
            if let least {
                #expect(result.lowerBound == least)
                let schedule = try #require(result.schedule)
                #expect(ScheduleChecker.violations(of: schedule, in: problem).isEmpty)
                #expect(schedule.cost(in: problem) == least)
            } else {
                #expect(result.schedule == nil)
            }
        }
    }

    /// A team's plan in small: items of three waves, benefit foregone by week, money by quarter.
    static func plan(items: Int, weeks: Int, seed: UInt64) throws -> SchedulingProblem {
        var numbers = SeededNumbers(seed: seed)
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
        var jobs: [SchedulingJob] = []
        var precedences: [SchedulingPrecedence] = []
        for item in 0..<items {
            let benefit = number(200...3000)
            for wave in 0..<3 {
                if wave > 0 {
                    precedences.append(.init(before: jobs.count - 1, after: jobs.count))
                } else if item > 0, number(0...2) == 0 {
                    precedences.append(.init(before: number(0...(item - 1)) * 3, after: jobs.count))
                }
                jobs.append(
                    SchedulingJob(
                        duration: number(1...4), demands: [number(0...5), number(0...5), 1000],
                        startCosts: (0..<weeks).map { $0 * benefit * [5, 20, 75][wave] / 100 }))
            }
        }
        let spans = Array(stride(from: 0, to: weeks, by: 13))
        var money = [Int](repeating: 0, count: weeks)
        for span in spans { money[span] = jobs.count * 1400 / spans.count }
        return try SchedulingProblem(
            jobs: jobs, precedences: precedences,
            resources: [
                SchedulingResource(capacity: .constant(9)),
                SchedulingResource(capacity: .perPeriod((0..<weeks).map { $0 % 9 == 8 ? 5 : 8 })),
                SchedulingResource(
                    capacity: .perPeriod(money), kind: .spent(spans: spans, carriesOver: true)),
            ], horizon: weeks)
    }

    @Test func aPlanIsFeasibleAndItsBoundHolds() throws {
        for seed in 1...3 as ClosedRange<UInt64> {
            let problem = try Self.plan(items: 4, weeks: 39, seed: seed)
            let result = CostScheduler.solve(problem, limit: SearchLimit(rounds: 1))
            let schedule = try #require(result.schedule)
            #expect(ScheduleChecker.violations(of: schedule, in: problem).isEmpty)
            #expect(result.value == schedule.cost(in: problem))
            #expect(result.lowerBound <= schedule.cost(in: problem))
            #expect(result.lowerBound > 0)
            #expect(result.proven == (result.lowerBound == result.value))
        }
    }

    @Test func theSameSeedGivesTheSamePlan() throws {
        let problem = try Self.plan(items: 3, weeks: 26, seed: 9)
        let limit = SearchLimit(rounds: 1)
        let once = CostScheduler.solve(problem, limit: limit, seed: 3)
        #expect(once == CostScheduler.solve(problem, limit: limit, seed: 3))
        #expect(once.schedule != nil)
    }

    /// Every start of every schedule costs at least the bound and its own reduced cost.
    @Test func reducedCostsAreABoundForEachSchedule() throws {
        var problems = TinyProblem(seed: 77)
        for _ in 0..<30 {
            let problem = try problems.next()
            let tables = try #require(CostTables(problem))
            guard tables.isPossible else { continue }
            let relaxation = PricedRelaxation(tables, rows: PricedRow.rows(of: tables))
            for _ in 0..<20 { relaxation.step(toward: 100) }
            relaxation.settle(sweeps: 5)
            let result = CostScheduler.solve(problem, limit: SearchLimit(rounds: 20))
            guard let schedule = result.schedule, let value = result.value else { continue }
            var sum = relaxation.bound
            for (job, start) in schedule.starts.enumerated() {
                let step = start - relaxation.messages.firsts[job]
                sum += relaxation.reduced[relaxation.messages.offsets[job] + step]
            }
            #expect(sum <= Double(value) + 1e-6)
            #expect(relaxation.wholeBound <= value)
        }
    }

    @Test func extremesPass() throws {
        let empty = try SchedulingProblem(jobs: [], precedences: [], resources: [], horizon: 0)
        #expect(CostScheduler.solve(empty).proven)
        #expect(CostScheduler.solve(empty).value == 0)
        let most = SchedulingProblem.largestNumber
        let far = try SchedulingProblem(
            jobs: [SchedulingJob(duration: most, demands: [], startCosts: [most, -most])],
            precedences: [], resources: [], horizon: most)
        #expect(CostScheduler.solve(far).lowerBound == -most)
        let dear = try SchedulingProblem(
            jobs: (0..<4).map { SchedulingJob(duration: 1, demands: [1], startCosts: [$0, most]) },
            precedences: [], resources: [SchedulingResource(capacity: .constant(1))], horizon: 6)
        let result = CostScheduler.solve(dear, limit: SearchLimit(rounds: 3))
        #expect(result.value == 3 * most)
        let none = try SchedulingProblem(
            jobs: [SchedulingJob(duration: 1, demands: [2])], precedences: [],
            resources: [SchedulingResource(capacity: .constant(1))], horizon: 6)
        #expect(CostScheduler.solve(none).proven)
        #expect(CostScheduler.solve(none).schedule == nil)
    }
}
