import Testing

@testable import RolloutPlanning

/// Other turns for jobs make schedules that hold, and never a worse one.
@Suite struct ActivityListTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func whatItFindsHoldsAndIsWorthWhatItSays(seed: UInt64) throws {
        let problem = try CostSchedulerTests.plan(items: 6, weeks: 60, seed: seed)
        let tables = try #require(CostTables(problem))
        let rebuilding = RebuildingSearch(tables, seed: seed)
        let keys = tables.least.map(Double.init)
        #expect(rebuilding.build(keys: keys) { job, start in Double(start) })
        let first = rebuilding.starts
        let search = ActivityListSearch(tables, seed: seed)
        search.improve(first, value: rebuilding.value, steps: 300, slack: 0) { false }
        let best = try #require(search.best)
        #expect(ScheduleChecker.violations(of: Schedule(starts: best), in: problem).isEmpty)
        #expect(tables.cost(of: best) == search.bestValue)
        #expect(search.bestValue <= rebuilding.value)
        let again = ActivityListSearch(tables, seed: seed)
        again.improve(first, value: rebuilding.value, steps: 300, slack: 0) { false }
        #expect(again.best == best)
    }

    @Test func rebuildingKeepsItsSum() throws {
        let problem = try CostSchedulerTests.plan(items: 6, weeks: 60, seed: 5)
        let tables = try #require(CostTables(problem))
        let search = RebuildingSearch(tables, seed: 5)
        #expect(search.build(keys: tables.least.map(Double.init)) { job, start in Double(start) })
        search.improve(steps: 2000, slack: 500) { false }
        #expect(search.value == tables.cost(of: search.starts))
        let schedule = Schedule(starts: search.starts)
        #expect(ScheduleChecker.violations(of: schedule, in: problem).isEmpty)
        #expect(search.bestValue == search.best.map(tables.cost(of:)))
    }

    @Test func aSearchStopsWhereSeveralTurnsAreInVain() {
        var limit = SearchLimit()
        limit.patience = 100
        let meter = WorkMeter(limit)
        let steps = (0..<6).map { _ in
            meter.add(30)
            return meter.isInVain(gap: 10)
        }
        #expect(steps == [false, false, false, false, false, true])
        #expect(!meter.isInVain(gap: 8.9))
    }
}
