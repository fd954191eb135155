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
        #expect((outcome.bound ?? 0) >= -200)
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
}
