import ExperienceModel
import TestSupport
import Testing

@testable import RolloutPlanning

/// What is said of better plans than the one found.
@Suite struct PlanBoundTests {
    typealias Fixtures = PlanFixtures

    @Test(arguments: Roadmap.Objective.allCases, 0..<8 as Range<UInt64>)
    func theBoundLiesOnTheSideOfBetterPlans(_ objective: Roadmap.Objective, seed: UInt64) {
        var dice = SeededNumbers(seed: seed)
        let items = Fixtures.items(6, from: &dice)
        // Too few people for all that is decided, so that some of what loses money is left out.
        let holiday = Holiday(from: Fixtures.start + 16, to: Fixtures.start + 24)
        let frame = Fixtures.frame(
            weeks: 12, capacity: ["crm": 0.8, "channels": 0.8], holidays: [holiday])
        let roadmap = Fixtures.plan(
            items, frame, RoadmapQuestion(objective: objective, seconds: 0.05))
        guard let value = roadmap.value, let bound = roadmap.bound else { return }
        let distance = objective == .benefit ? bound - value : value - bound
        #expect(distance >= -1e-6, "value \(value), bound \(bound)")
    }

    @Test func whatLosesMoneyAndIsLeftOutIsNotInTheBound() {
        let losing = [
            Fixtures.rollout("a", brings: -100, weeks: [8], effort: ["crm": 8]),
            Fixtures.rollout("b", brings: -50, weeks: [8], effort: ["crm": 8]),
        ]
        let frame = Fixtures.frame(weeks: 12)
        let network = PlanNetwork(
            losing, in: PlanCalendar(frame, disciplines: ["crm"]), asked: [:])
        let outcome = PlanSearch(network, RoadmapQuestion(seconds: 0)).run()
        // The second alone, as late as it can: eight weeks in use.
        #expect((outcome.bound ?? 0) >= -400)
    }

    @Test func aShortPlanIsProvenOnlyIfNoOtherChoiceIsShorter() {
        let items = [(6, "a"), (5, "b")].map { weeks, id in
            Fixtures.rollout(id, weeks: [weeks], effort: ["crm": Double(weeks)])
        }
        for order in [items, items.reversed()] {
            let roadmap = Fixtures.plan(
                order, Fixtures.frame(weeks: 10), RoadmapQuestion(objective: .finish))
            #expect(roadmap.leftOut.count == 1)
            #expect(!roadmap.isProven || roadmap.value == 5)
        }
    }

    @Test func whatHasNoPlaceDoesNotBlurTheBound() throws {
        // Five decided rollouts, room for three of them: which three, and when, is all that counts.
        let items = (1...5).map { number in
            Fixtures.rollout(
                "i\(number)", brings: Double(100 * number), weeks: [3, 3], shares: [0.2, 1],
                effort: ["crm": 3])
        }
        let roadmap = Fixtures.plan(items, Fixtures.frame(weeks: 20))
        #expect(roadmap.leftOut.count == 2)
        #expect(roadmap.isProven)
        #expect(roadmap.bound == roadmap.value)
    }
}
