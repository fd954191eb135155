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
