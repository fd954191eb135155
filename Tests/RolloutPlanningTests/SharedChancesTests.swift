import ExperienceModel
import Testing

@testable import RolloutPlanning

@Suite struct SharedChancesTests {
    typealias Fixtures = PlanFixtures

    private static func tentative(
        _ id: String, chance: Double?, after: [String] = []
    ) -> RolloutItem {
        var item = Fixtures.rollout(
            id, brings: 100, after: after,
            commitment: .ifPilotSucceeds(chance: chance, readout: Fixtures.start - 1))
        item.worth.chance = chance
        return item
    }

    @Test func whatWaitsForATentativePilotIsAsUnsure() {
        let items = SharedChances.told(in: [
            Self.tentative("h", chance: 0.5), Fixtures.rollout("a", brings: 10, after: ["h"]),
            Fixtures.rollout("free", brings: 10),
        ])
        #expect(
            items[1].commitment
                == .ifOthersSucceed(pilots: ["h"], chance: 0.5, decided: Fixtures.start))
        #expect(items[1].worth.chance == 0.5)
        #expect(items[2].commitment == .decided(on: Fixtures.start))
        #expect(items[2].worth.chance == 1)
    }

    @Test func everyPilotCountsOnceHoweverManyWaysLeadToIt() {
        // d behind b and c, both behind h; c is a pilot of its own.
        let items = SharedChances.told(in: [
            Self.tentative("h", chance: 0.5), Fixtures.rollout("b", after: ["h"]),
            Self.tentative("c", chance: 0.4, after: ["h"]),
            Fixtures.rollout("d", brings: 1, after: ["b", "c"]),
        ])
        #expect(items[2].worth.chance == 0.2)
        #expect(
            items[2].commitment
                == .ifPilotSucceeds(chance: 0.4, readout: Fixtures.start - 1))
        #expect(items[3].worth.chance == 0.2)
        #expect(
            items[3].commitment
                == .ifOthersSucceed(pilots: ["h", "c"], chance: 0.2, decided: Fixtures.start))
    }

    @Test func theLadderMakesUnsureTooAndPreparationStaysPreparation() {
        var above = Fixtures.rollout("a", brings: 10)
        above.lowerSteps = ["h": .identify]
        let work = RolloutPlannerTests.item("w", weeks: [2], effort: [:], after: ["h"])
        let items = SharedChances.told(in: [Self.tentative("h", chance: nil), above, work])
        #expect(items[1].worth.chance == nil)
        #expect(
            items[1].commitment
                == .ifOthersSucceed(pilots: ["h"], chance: nil, decided: Fixtures.start))
        #expect(items[2].commitment.isTentative && items[2].commitment.isPreparation)
    }

    @Test func aPilotWithoutAChanceCarriesNothing() {
        let items = SharedChances.told(in: [
            Self.tentative("h", chance: 0), Self.tentative("g", chance: nil),
            Fixtures.rollout("a", brings: 10_000, after: ["h", "g"], costPerWeek: 10),
        ])
        #expect(items[2].worth.chance == 0)
        let roadmap = Fixtures.plan(items, Fixtures.frame(weeks: 30))
        #expect(roadmap.waves.contains { $0.item == "a" } == false)
    }

    @Test func aCircleOfUnsureItemsEnds() {
        let items = SharedChances.told(in: [
            Self.tentative("h", chance: 0.5, after: ["a"]), Fixtures.rollout("a", after: ["h"]),
        ])
        #expect(items[0].worth.chance == 0.5)
        #expect(items[1].worth.chance == 0.5)
    }
}
