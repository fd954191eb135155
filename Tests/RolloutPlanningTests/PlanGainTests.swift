import ExperienceModel
import Testing

@testable import RolloutPlanning

/// What is scarce is told once, with all that waits for it.
@Suite struct PlanGainTests {
    typealias Fixtures = PlanFixtures

    static let third = Quarter(year: 2026, quarter: 3)

    @Test func aQuarterIsToldOnce() throws {
        // One waits for what the other spends, and no quarter can pay the third at all.
        let items = [("b", 13_000.0), ("a", 15_000), ("dear", 26_000)].map { name, cost in
            Fixtures.rollout(name, brings: 10_000, weeks: [2], cost: cost)
        }
        let roadmap = Fixtures.plan(
            items, Fixtures.frame(weeks: 12, budget: [Self.third: 20_000]),
            RoadmapQuestion(asksForGains: true))
        #expect(roadmap.leftOut.count == 2)
        let gain = try #require(roadmap.gains.first)
        #expect(roadmap.gains.count == 1)
        #expect(gain.more == .money(quarter: Self.third, amount: 10_000))
        #expect(gain.waiting == 2)
        #expect(gain.newItems?.count == 1)
    }

    /// Ten thousand would bring nothing; what the cheapest of them lacks does.
    @Test func aQuarterIsToldWithAsMuchAsHelps() {
        let items = [("a", 4_000.0), ("b", 32_000), ("dear", 45_000)].map { name, cost in
            Fixtures.rollout(name, brings: 10_000, weeks: [2], cost: cost)
        }
        let roadmap = Fixtures.plan(
            items, Fixtures.frame(weeks: 12, budget: [Self.third: 20_000]),
            RoadmapQuestion(asksForGains: true))
        #expect(roadmap.gains.map(\.more) == [.money(quarter: Self.third, amount: 20_000)])
        #expect(roadmap.gains.map(\.waiting) == [2])
    }
}
