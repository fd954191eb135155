import ExperienceModel
import Testing

@testable import RolloutPlanning

@Suite struct PlanQuestionTests {
    typealias Fixtures = PlanFixtures

    static let two = [
        Fixtures.rollout("a", brings: 300, effort: ["crm": 4]),
        Fixtures.rollout("b", brings: 100, effort: ["crm": 4], after: []),
    ]

    @Test func morePeopleMakeBothStart() throws {
        let roadmap = Fixtures.plan(
            Self.two, Fixtures.frame(), RoadmapQuestion(capacity: ["crm": 2]))
        #expect(Fixtures.weeks(roadmap) == ["a": [0], "b": [0]])
        let asked = Fixtures.plan(
            Self.two, Fixtures.frame(), RoadmapQuestion(asksForGains: true))
        let gain = try #require(asked.gains.first)
        #expect(gain.more == .people(discipline: "crm", personWeeks: 1))
        #expect(gain.found == 400 && gain.isCertain)
        #expect(gain.waiting == 1)
    }

    @Test func anItemCanBeLeftOutAndAnotherForced() {
        let question = RoadmapQuestion(without: ["a"], force: ["b": Fixtures.start + 14])
        let roadmap = Fixtures.plan(Self.two, Fixtures.frame(), question)
        #expect(Fixtures.weeks(roadmap) == ["b": [2]])
        #expect(roadmap.waves[0].because == [.asked(Fixtures.start + 14)])
        #expect(roadmap.leftOut == [LeftOut(item: "a", reason: .asked)])
        let both = Fixtures.plan(
            Self.two, Fixtures.frame(), RoadmapQuestion(force: ["b": Fixtures.start]))
        #expect(Fixtures.weeks(both) == ["a": [4], "b": [0]])
    }

    @Test func moneyOfAnotherQuarterCanBeNamed() {
        let third = Quarter(year: 2026, quarter: 3)
        let items = [Fixtures.rollout("a", brings: 10, cost: 100)]
        let frame = Fixtures.frame(budget: [third.next: 100])
        #expect(Fixtures.weeks(Fixtures.plan(items, frame)) == ["a": [4]])
        let asked = Fixtures.plan(items, frame, RoadmapQuestion(budget: [third: 100]))
        #expect(Fixtures.weeks(asked) == ["a": [0]])
    }

    /// Only the quarter that is named gets a limit where the blueprint has none.
    @Test(arguments: [false, true])
    func aQuarterThatNobodyNamedStaysWithoutALimit(carryOver: Bool) {
        let third = Quarter(year: 2026, quarter: 3)
        let items = ["a", "b"].map {
            Fixtures.rollout($0, brings: 10, effort: ["crm": 4], cost: 100)
        }
        let frame = Fixtures.frame(weeks: 40, carryOver: carryOver)
        let asked = Fixtures.plan(items, frame, RoadmapQuestion(budget: [third.next: 50]))
        // The second would begin in the quarter without enough, so that it waits for the next.
        #expect(asked.waves.map(\.start).sorted() == [Fixtures.start, Fixtures.start + 17 * 7])
        #expect(asked.money.map(\.budget) == [nil, 50, nil, nil])
        #expect(asked.money.map(\.carried) == [0, 0, 0, 0])
        let rich = Fixtures.plan(items, frame, RoadmapQuestion(budget: [third.next: 9_000]))
        #expect(rich.value == Fixtures.plan(items, frame).value)
        // A budget that names some quarters leaves nothing in the others.
        let some = Fixtures.plan(
            items, Fixtures.frame(weeks: 40, budget: [third.next: 50]),
            RoadmapQuestion(budget: [third: 100]))
        #expect(some.waves.map(\.start) == [Fixtures.start])
    }

    @Test func theEarliestEndPacksTheWork() {
        // 2 + 1 beside 3: people for three, six weeks of work in half the time.
        let items = [
            RolloutPlannerTests.item("a", weeks: [2], effort: ["crm": 2]),
            RolloutPlannerTests.item("b", weeks: [1], effort: ["crm": 1]),
            RolloutPlannerTests.item("c", weeks: [3], effort: ["crm": 6]),
        ]
        let roadmap = Fixtures.plan(
            items, Fixtures.frame(capacity: ["crm": 3]), RoadmapQuestion(objective: .finish))
        #expect(roadmap.value == 3)
        #expect(roadmap.isProven)
        #expect(roadmap.end == Fixtures.start + 20)
    }

    @Test func promisesAreKeptInTheOrderThatCostsLeast() throws {
        let start = Fixtures.start
        let roadmap = Fixtures.plan(
            [
                Fixtures.rollout("late", effort: ["crm": 4], promised: start + 55),
                Fixtures.rollout("soon", effort: ["crm": 4], promised: start + 27),
            ], Fixtures.frame(), RoadmapQuestion(objective: .promises))
        #expect(Fixtures.weeks(roadmap) == ["late": [4], "soon": [0]])
        #expect(roadmap.value == 0)
        #expect(roadmap.isProven)
        #expect(roadmap.items.map(\.weeksLate) == [0, 0])
        let early = Fixtures.plan(
            [Fixtures.rollout("late", promised: start + 55)], Fixtures.frame(),
            RoadmapQuestion(objective: .promises))
        #expect(Fixtures.weeks(early) == ["late": [4]])
        #expect(early.waves[0].because == [.promised(start + 55)])
    }

    @Test func twoRoadmapsAreComparedWaveByWave() throws {
        let before = Fixtures.plan(Self.two)
        let after = Fixtures.plan(
            Self.two, Fixtures.frame(), RoadmapQuestion(capacity: ["crm": 2], without: ["a"]))
        let comparison = RoadmapComparison(from: before, to: after)
        #expect(comparison.changes.map(\.item) == ["b", "a"])
        #expect(comparison.changes[0].weeksLater == -4)
        #expect(comparison.changes[1].to == nil)
        #expect(comparison.changes[1].leftOut == .asked)
        #expect(comparison.daysLater == -28)
        #expect(comparison.difference == -15_200)
        #expect(RoadmapComparison(from: before, to: before).changes.isEmpty)
    }
}
