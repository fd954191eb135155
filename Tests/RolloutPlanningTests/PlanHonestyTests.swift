import ExperienceModel
import Testing

@testable import RolloutPlanning

/// What a roadmap says of days, scarcity and what more would bring.
@Suite struct PlanHonestyTests {
    typealias Fixtures = PlanFixtures

    @Test func anAskedDayIsItsOwnWeek() {
        // A Wednesday in the fifth week.
        let question = RoadmapQuestion(force: ["b": Fixtures.start + 30])
        let roadmap = Fixtures.plan(PlanQuestionTests.two, Fixtures.frame(), question)
        #expect(Fixtures.weeks(roadmap)["b"] == [4])
    }

    @Test func aDayThatCannotBeIsToldWithTheFirstThatCan() {
        let tentative = Fixtures.rollout(
            "h", brings: 10, weeks: [2],
            commitment: .ifPilotSucceeds(chance: 1, readout: Fixtures.start + 20))
        let items = RolloutItems(items: [
            tentative, Fixtures.rollout("a", brings: 10, after: ["h"]),
        ])
        func early(_ force: [String: Day]) -> [String: Day?] {
            let told = RolloutPlanner.tooEarly(
                of: items, frame: Fixtures.frame(), disciplines: ["crm"],
                question: RoadmapQuestion(force: force))
            return Dictionary(told.map { ($0.item, $0.first) }) { first, _ in first }
        }
        #expect(early(["h": Fixtures.start]) == ["h": Fixtures.start + 21])
        #expect(early(["h": Fixtures.start + 21]) == [:])
        #expect(early(["a": Fixtures.start + 28]) == ["a": Fixtures.start + 35])
        #expect(
            early(["a": Fixtures.start + 35, "h": Fixtures.start + 28])
                == ["a": Fixtures.start + 42])
    }

    @Test func nothingStartsBeforeToday() {
        let today = Fixtures.start + 10
        let roadmap = Fixtures.plan(
            PlanQuestionTests.two, Fixtures.frame(), RoadmapQuestion(today: today))
        #expect(roadmap.waves.allSatisfy { $0.start >= today })
        #expect(roadmap.waves[0].because == [.today(Fixtures.start + 14)])
    }

    @Test func whatHasBegunAsAgreedStays() {
        var question = RoadmapQuestion(today: Fixtures.start + 15)
        question.begun = ["a": [1: Fixtures.start]]
        let items = [
            Fixtures.rollout("a", brings: 100, weeks: [2, 2], effort: ["crm": 2]),
            Fixtures.rollout("b", brings: 300, weeks: [2], effort: ["crm": 2]),
        ]
        let roadmap = Fixtures.plan(items, Fixtures.frame(), question)
        #expect(Fixtures.weeks(roadmap)["a"]?.first == 0)
        #expect(roadmap.waves.first?.because == [.begun])
        #expect(Fixtures.weeks(roadmap)["b"] == [3])
        let frozen = roadmap.begun(by: Fixtures.start + 15)
        #expect(frozen == ["a": [1: Fixtures.start]])
    }

    @Test func aRoadmapThatIsOverSaysSo() {
        let roadmap = Fixtures.plan(
            PlanQuestionTests.two, Fixtures.frame(weeks: 10),
            RoadmapQuestion(today: Fixtures.start + 90))
        #expect(roadmap.waves.isEmpty)
        #expect(roadmap.leftOut.map(\.reason) == [.past, .past])
    }

    @Test func whoLacksPeopleIsSaidAndMoreBringsTheItem() throws {
        // Two decided rollouts that each take crm for 8 of 12 weeks.
        let items = ["a", "b"].map {
            Fixtures.rollout($0, brings: 100, weeks: [4, 4], effort: ["crm": 4])
        }
        for objective in Roadmap.Objective.allCases {
            let roadmap = Fixtures.plan(
                items, Fixtures.frame(weeks: 12),
                RoadmapQuestion(objective: objective, asksForGains: true))
            #expect(roadmap.leftOut.map(\.reason) == [.crowded(discipline: "crm")])
            let gain = try #require(roadmap.gains.first)
            #expect(gain.more == .people(discipline: "crm", personWeeks: 1))
            #expect(gain.newItems == roadmap.leftOut.map(\.item))
            #expect(objective == .benefit || !gain.isCertain)
        }
    }

    @Test func whatLacksMoneyIsSaid() throws {
        let third = Quarter(year: 2026, quarter: 3)
        let items = ["a", "b"].map { Fixtures.rollout($0, brings: 100, weeks: [2], cost: 9000) }
        let roadmap = Fixtures.plan(
            items, Fixtures.frame(weeks: 8, budget: [third: 9000]),
            RoadmapQuestion(asksForGains: true))
        #expect(roadmap.leftOut.map(\.reason) == [.spent(third)])
        let gain = try #require(roadmap.gains.first)
        #expect(gain.more == .money(quarter: third, amount: 10_000))
        #expect(gain.newItems?.count == 1)
        let dear = [Fixtures.rollout("c", brings: 100, weeks: [2, 2], cost: 9000)]
        let never = Fixtures.plan(dear, Fixtures.frame(weeks: 8, budget: [third: 9000]))
        #expect(never.leftOut.map(\.reason) == [.tooDear(third)])
    }
}
