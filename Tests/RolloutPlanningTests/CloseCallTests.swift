import ExperienceModel
import Testing

@testable import RolloutPlanning

/// Only an order that can still be chosen is a close call.
@Suite struct CloseCallTests {
    typealias Fixtures = PlanFixtures

    static let items = ["a", "b"].map {
        Fixtures.rollout($0, brings: 100, within: 200, weeks: [4, 4], effort: ["crm": 4])
    }

    @Test func twoThatWaitForTheSamePeopleAreACloseCall() {
        let roadmap = Fixtures.plan(Self.items)
        #expect(roadmap.closeCalls.map { [$0.first, $0.second] } == [["a", "b"]])
    }

    @Test func whatHasNoPlaceBesideAnotherIsACloseCall() throws {
        let roadmap = Fixtures.plan(Self.items, Fixtures.frame(weeks: 10))
        let call = try #require(roadmap.closeCalls.first)
        #expect(roadmap.leftOut.map(\.item) == ["b"])
        #expect([call.first, call.second, call.discipline] == ["a", "b", "crm"])
        #expect(call.isSecondLeftOut && call.isWithinUncertainty)
        // Half of the customers for ten weeks, the other half for six: both bring as much.
        #expect(call.difference.estimate == 0)
        #expect(abs(call.difference.upper - 1600 * 2.0.squareRoot()) < 1e-6)
    }

    /// What both need was spent in a quarter long before.
    @Test func moneyOfAnEarlierQuarterIsAContest() {
        let quarters = sequence(first: Fixtures.start.quarter) { $0.next }.prefix(4).map(\.self)
        let items = ["a", "b", "c"].map {
            Fixtures.rollout($0, brings: 100, within: 200, weeks: [2], cost: 90)
        }
        let budget = Dictionary(uniqueKeysWithValues: zip(quarters, [50.0, 100, 50, 100]))
        let roadmap = Fixtures.plan(items, Fixtures.frame(weeks: 40, budget: budget))
        let pairs = Set(roadmap.closeCalls.map { Set([$0.first, $0.second]) })
        #expect(pairs == [["a", "b"], ["a", "c"], ["b", "c"]])
    }

    /// Whoever is done before a holiday took nothing from what could not start before it anyway.
    @Test func aHolidayThatNobodyCausedIsNoContest() {
        let items = [
            Fixtures.rollout(
                "short", brings: 100, within: 200, weeks: [2], effort: ["crm": 1]),
            Fixtures.rollout("long", brings: 100, within: 200, weeks: [4], effort: ["crm": 4]),
        ]
        let off = Holiday(from: Fixtures.start + 21, to: Fixtures.start + 25)
        let roadmap = Fixtures.plan(items, Fixtures.frame(weeks: 14, holidays: [off]))
        #expect(Fixtures.weeks(roadmap) == ["short": [0], "long": [4]])
        #expect(roadmap.closeCalls.isEmpty)
    }

    /// Where dates are sought, effects set no order.
    @Test(arguments: Roadmap.Objective.allCases)
    func onlyMoneySetsAnOrderByTheEffects(objective: Roadmap.Objective) {
        var items = Self.items
        items[0].promised = Fixtures.start + 60
        let question = RoadmapQuestion(objective: objective)
        for frame in [Fixtures.frame(), Fixtures.frame(weeks: 10)] {
            let roadmap = Fixtures.plan(items, frame, question)
            #expect(roadmap.closeCalls.isEmpty == (objective != .benefit))
        }
    }

    @Test func whatHasBegunIsNoChoiceAnyMore() {
        var question = RoadmapQuestion(today: Fixtures.start + 31)
        question.begun = ["a": [1: Fixtures.start], "b": [1: Fixtures.start + 28]]
        let both = Fixtures.plan(Self.items, Fixtures.frame(), question)
        #expect(Fixtures.weeks(both)["a"]?.first == 0)
        #expect(both.closeCalls.isEmpty)
        question.begun = ["a": [1: Fixtures.start]]
        #expect(Fixtures.plan(Self.items, Fixtures.frame(), question).closeCalls.isEmpty)
    }
}
