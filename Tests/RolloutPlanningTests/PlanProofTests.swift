import ExperienceModel
import TestSupport
import Testing

@testable import RolloutPlanning

/// What the search proves is true, and its bound lies on the right side: all plans were tried.
@Suite struct PlanProofTests {
    typealias Fixtures = PlanFixtures

    static func team(
        _ dice: inout SeededNumbers, hasHolidays: Bool
    ) -> (items: [RolloutItem], frame: RoadmapFrame) {
        let items = Fixtures.items(3, from: &dice, waves: 2, most: 3)
        let holidays = (0..<(hasHolidays ? 3 : 0)).map { number in
            let first = Fixtures.start + Int.random(in: 0...50, using: &dice)
            return Holiday(
                from: first, to: first + Int.random(in: 0...9, using: &dice),
                disciplines: number == 0 ? ["crm"] : [])
        }
        let budget =
            Int.random(in: 0...1, using: &dice) == 0
            ? [Quarter(year: 2026, quarter: 3): 15.0, Quarter(year: 2026, quarter: 4): 20] : [:]
        return (
            items,
            Fixtures.frame(
                weeks: 9, capacity: ["crm": 1, "channels": 1.2], budget: budget,
                holidays: holidays, carryOver: true)
        )
    }

    @Test(arguments: Roadmap.Objective.allCases, [false, true])
    func nothingIsBetterThanWhatIsProven(_ objective: Roadmap.Objective, holidays: Bool) throws {
        var proven = 0
        for seed in 0..<8 as Range<UInt64> {
            var dice = SeededNumbers(seed: seed * 3 + (holidays ? 1000 : 0))
            let (items, frame) = Self.team(&dice, hasHolidays: holidays)
            let question = RoadmapQuestion(objective: objective, seconds: 1)
            let roadmap = Fixtures.plan(items, frame, question)
            let (best, measure) = try #require(ExhaustivePlans.best(items, frame, question))
            let sign: Double = objective == .benefit ? 1 : -1
            let (value, most) = (roadmap.value ?? 0, measure.value(of: best))
            if let bound = roadmap.bound {
                #expect(sign * (bound - value) >= -1e-6, "bound \(bound) of \(value), \(seed)")
                #expect(sign * (bound - most) >= -1e-6, "bound \(bound), best \(most), \(seed)")
            }
            if roadmap.isProven {
                proven += 1
                #expect(abs(value - most) < 1e-6, "\(seed): \(value), best \(most)")
            }
            #expect(PlanInspection.faults(of: roadmap, items: items, frame: frame).isEmpty)
        }
        #expect(proven == 8, "\(objective) with holidays: \(holidays)")
    }

    @Test func whatCannotAllBeTherePutsNoLossIntoTheBound() throws {
        // Two decided rollouts that lose money, room for one: a plan without it loses nothing.
        let items = [
            Fixtures.rollout("a", brings: -100, weeks: [8], effort: ["crm": 8]),
            Fixtures.rollout("b", brings: -50, weeks: [8], effort: ["crm": 8]),
            Fixtures.rollout("c", brings: 80, weeks: [2]),
        ]
        let roadmap = Fixtures.plan(items, Fixtures.frame(weeks: 12))
        let (value, bound) = (try #require(roadmap.value), try #require(roadmap.bound))
        #expect(bound >= value)
        #expect(roadmap.isProven)
        #expect(value == 12 * 80 - 4 * 50 || value == bound)
    }

    @Test func theSameQuestionHasTheSamePlan() {
        var dice = SeededNumbers(seed: 5)
        let items = Fixtures.items(14, from: &dice)
        let frame = Fixtures.frame(weeks: 60, capacity: ["crm": 1.5, "channels": 1.5])
        let question = RoadmapQuestion(seconds: 0.2)
        #expect(
            Fixtures.plan(items, frame, question) == Fixtures.plan(items, frame, question))
    }

    @Test func morePeopleNeverBringLess() {
        for seed in 0..<4 as Range<UInt64> {
            var dice = SeededNumbers(seed: seed)
            let items = Fixtures.items(12, from: &dice)
            let frame = Fixtures.frame(weeks: 50, capacity: ["crm": 1.5, "channels": 1.5])
            let asItIs = Fixtures.plan(items, frame, RoadmapQuestion(seconds: 0.05))
            let more = Fixtures.plan(
                items, frame, RoadmapQuestion(seconds: 0.05, capacity: ["crm": 2]))
            #expect((more.value ?? 0) >= (asItIs.value ?? 0))
        }
    }
}
