import ExperienceModel
import Testing

@testable import RolloutPlanning

@Suite struct RolloutItemsTests {
    static let pilot = Pilot(
        id: "p", title: "P", journey: "j", design: .randomised, arms: ["control", "welkom"],
        start: RolloutPlannerTests.day("2026-03-02"),
        readout: RolloutPlannerTests.day("2026-07-13"),
        rollout: RolloutPlan(
            waves: [0.05, 0.25, 1], weeksPerWave: 6, effort: ["crm": 3], oneOffCost: 12_000,
            costPerCustomer: 3.6))

    static func blueprint(_ pilots: [Pilot]) -> Blueprint {
        Blueprint(
            id: "b", title: "B", language: .dutch, customers: 52_000, pilots: pilots,
            roadmap: RoadmapFrame(
                start: RolloutPlannerTests.start,
                initiatives: [Initiative(id: "team", title: "T", weeks: 4, before: ["p"])]))
    }

    static func items(_ standing: PilotStanding?) -> RolloutItems {
        RolloutItems(
            of: blueprint([pilot]), pilots: [pilot],
            standings: standing.map { ["p": $0] } ?? [:])
    }

    @Test func aDecidedPilotBecomesWaves() throws {
        let day = RolloutPlannerTests.day("2026-07-20")
        let items = Self.items(.decided(.rollOut, on: day))
        #expect(items.items.map(\.id) == ["team", "p"])
        let item = try #require(items.items.last)
        #expect(item.commitment == .decided(on: day))
        #expect(item.after == ["team"])
        #expect(item.waves.map(\.share) == [0.05, 0.25, 1])
        #expect(item.waves.map(\.effort) == [["crm": 1], ["crm": 1], ["crm": 1]])
        // 1,000 new customers a week for six weeks, at 3.60 each; the one-off cost comes first.
        let costs = [12_000 + 300 * 3.6, 1500 * 3.6, 6000 * 3.6]
        for (wave, cost) in zip(item.waves, costs) { #expect(abs(wave.cost - cost) < 1e-6) }
    }

    @Test func initiativesComeBeforeWhatTheySay() {
        var blueprint = Self.blueprint([])
        blueprint.roadmap?.initiatives = [
            Initiative(id: "first", title: "F", weeks: 2),
            Initiative(id: "second", title: "S", weeks: 2, before: ["first"]),
        ]
        let items = RolloutItems(of: blueprint, pilots: [], standings: [:]).items
        #expect(items.map(\.after) == [["second"], []])
    }

    @Test func aRunningPilotIsTentative() {
        let items = Self.items(.launched(chance: 0.4))
        #expect(
            items.items.last?.commitment
                == .ifPilotSucceeds(chance: 0.4, readout: Self.pilot.readout))
    }

    @Test(arguments: [
        (PilotStanding?.none, LeftOut.Reason.notLaunched),
        (.decided(.stop, on: Day(number: 0)), .decided(.stop)),
    ])
    func othersHaveNoPlace(standing: PilotStanding?, reason: LeftOut.Reason) {
        #expect(Self.items(standing).leftOut == [LeftOut(item: "p", reason: reason)])
    }

    @Test func withoutARolloutThereIsNothingToPlace() {
        var pilot = Self.pilot
        pilot.rollout = nil
        let items = RolloutItems(
            of: Self.blueprint([pilot]), pilots: [pilot],
            standings: ["p": .decided(.rollOut, on: Day(number: 0))])
        #expect(items.leftOut == [LeftOut(item: "p", reason: .noRollout)])
    }
}
