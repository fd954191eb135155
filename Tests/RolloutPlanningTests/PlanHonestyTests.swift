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
        func refused(_ force: [String: Day]) -> [String: StartRefusal] {
            let told = RolloutPlanner.refusals(
                of: items, frame: Fixtures.frame(), disciplines: ["crm"],
                question: RoadmapQuestion(force: force))
            return Dictionary(told.map { ($0.item, $0.refusal) }) { first, _ in first }
        }
        let start = Fixtures.start
        #expect(refused(["h": start]) == ["h": .tooEarly(first: start + 21)])
        #expect(refused(["h": start + 21]) == [:])
        #expect(refused(["a": start + 28]) == ["a": .tooEarly(first: start + 35)])
        #expect(
            refused(["a": start + 35, "h": start + 28])
                == [
                    "a": .clash(
                        with: ["h": start + 28], because: .waitsFor(item: "h"), next: start + 42,
                        instead: start + 21)
                ])
        #expect(refused(["a": start + 49 * 7]) == ["a": .tooLate(last: start + 48 * 7)])
    }

    @Test func aStartWithoutPeopleOrMoneyIsToldWithTheNextThatHasThem() {
        let third = Quarter(year: 2026, quarter: 3)
        let holiday = Holiday(from: Fixtures.start, to: Fixtures.start + 13)
        let items = RolloutItems(items: [
            Fixtures.rollout("a", weeks: [2], effort: ["crm": 2]),
            Fixtures.rollout("b", weeks: [2], cost: 50),
            Fixtures.rollout("c", weeks: [2], effort: ["operations": 2]),
        ])
        let frame = Fixtures.frame(
            weeks: 20, budget: [third: 10, third.next: 60], holidays: [holiday])
        let told = RolloutPlanner.refusals(
            of: items, frame: frame, disciplines: ["crm"],
            question: RoadmapQuestion(force: [
                "a": Fixtures.start + 7, "b": Fixtures.start + 7, "c": Fixtures.start + 7,
            ]))
        #expect(
            told.map(\.refusal) == [
                .tooEarly(first: Fixtures.start + 14), .tooEarly(first: Fixtures.start + 28),
                .never(.noCapacity(discipline: "operations")),
            ])
        // With room before and after, but none in that week.
        let later = Fixtures.frame(
            weeks: 20, holidays: [Holiday(from: Fixtures.start + 28, to: Fixtures.start + 34)])
        let gap = RolloutPlanner.refusals(
            of: items, frame: later, disciplines: ["crm"],
            question: RoadmapQuestion(force: ["a": Fixtures.start + 28]))
        #expect(
            gap.map(\.refusal) == [
                .noRoom(
                    because: [.holiday(discipline: "crm", week: Fixtures.start + 28)],
                    next: Fixtures.start + 35)
            ])
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
