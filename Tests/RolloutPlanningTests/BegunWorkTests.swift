import ExperienceModel
import TestSupport
import Testing

@testable import RolloutPlanning

/// What has begun is a fact: it stays, whatever it takes, and the rest is planned around it.
@Suite struct BegunWorkTests {
    typealias Fixtures = PlanFixtures

    private static let start = Fixtures.start

    private static func question(
        _ begun: [String: [Int: Day]], week: Int = 2,
        objective: Roadmap.Objective = .benefit
    ) -> RoadmapQuestion {
        var question = RoadmapQuestion(
            objective: objective, seconds: 0.5, today: start + week * 7)
        question.begun = begun
        return question
    }

    @Test(arguments: Roadmap.Objective.allCases)
    func fewerPeopleMoveNothingThatHasBegun(objective: Roadmap.Objective) {
        // Two rollouts that began together when there were two of crm; one of them has left.
        let items = ["a", "b"].map {
            Fixtures.rollout($0, brings: 100, weeks: [4, 4], effort: ["crm": 4])
        }
        let roadmap = Fixtures.plan(
            items, Fixtures.frame(weeks: 40),
            Self.question(
                ["a": [1: Self.start], "b": [1: Self.start]], objective: objective))
        let weeks = Fixtures.weeks(roadmap)
        #expect(weeks["a"]?.first == 0 && weeks["b"]?.first == 0)
        #expect(Set([weeks["a"]?.last, weeks["b"]?.last]) == [4, 8])
        #expect(roadmap.isProven && roadmap.leftOut.isEmpty)
        #expect(
            roadmap.overloads == [
                .people(
                    discipline: "crm", from: Self.start, through: Self.start + 27, personWeeks: 4)
            ])
        #expect(
            roadmap.waves.filter { $0.number == 1 }.allSatisfy { $0.because == [.begun] })
    }

    @Test func nobodyMeansNothingMoreAndWhatBegunStays() {
        let items = [Fixtures.rollout("a", brings: 100, weeks: [4, 4], effort: ["crm": 4])]
        let roadmap = Fixtures.plan(
            items, Fixtures.frame(weeks: 40, capacity: ["crm": 0]),
            Self.question(["a": [1: Self.start]]))
        #expect(Fixtures.weeks(roadmap) == ["a": [0]])
        #expect(
            roadmap.leftOut == [
                LeftOut(item: "a", fromWave: 2, reason: .noCapacity(discipline: "crm"))
            ])
        #expect(roadmap.items[0].score.weeksInUse == 20)
    }

    @Test func moneyThatIsSpentIsSpent() {
        let third = Quarter(year: 2026, quarter: 3)
        let items = ["a", "b", "c"].map {
            Fixtures.rollout($0, brings: 100, weeks: [2], cost: 100)
        }
        let begun = ["a": [1: Self.start], "b": [1: Self.start]]
        for carriesOver in [false, true] {
            let frame = Fixtures.frame(
                weeks: 40, budget: [third: 50, third.next: 100, third.next.next: 150],
                carryOver: carriesOver)
            let roadmap = Fixtures.plan(items, frame, Self.question(begun))
            let weeks = Fixtures.weeks(roadmap)
            #expect(weeks["a"] == [0] && weeks["b"] == [0])
            #expect(roadmap.overloads == [.money(quarter: third, amount: 150)])
            // Where money carries over, what was spent too much is missing later.
            let first = carriesOver ? third.next.next : third.next
            #expect(roadmap.waves.last?.start.quarter == first, "\(carriesOver)")
        }
    }

    @Test func aPredecessorThatMovesMovesNothingThatHasBegun() {
        let items = [
            Fixtures.rollout("a", brings: 10, weeks: [4], effort: ["crm": 4]),
            Fixtures.rollout("b", brings: 10, weeks: [2, 2], effort: ["crm": 2], after: ["a"]),
            Fixtures.rollout("c", brings: 10, weeks: [2], effort: ["crm": 2], after: ["b"]),
        ]
        let roadmap = Fixtures.plan(
            items, Fixtures.frame(), Self.question(["b": [1: Self.start]]))
        let weeks = Fixtures.weeks(roadmap)
        #expect(weeks["b"]?.first == 0)
        #expect(roadmap.leftOut.isEmpty && roadmap.isProven)
        #expect((weeks["c"]?.first ?? 0) >= (weeks["b"]?.last ?? 9) + 2)
    }

    @Test func withoutMeansNoFurtherWave() {
        var question = Self.question(["a": [1: Self.start]])
        question.without = ["a"]
        question.force = ["a": Self.start + 70]
        let items = [
            Fixtures.rollout("a", brings: 100, weeks: [2, 2], cost: 10),
            Fixtures.rollout("b", brings: 100, weeks: [2], after: ["a"]),
        ]
        let roadmap = Fixtures.plan(items, Fixtures.frame(), question)
        #expect(Fixtures.weeks(roadmap) == ["a": [0]])
        #expect(
            roadmap.leftOut == [
                LeftOut(item: "a", fromWave: 2, reason: .asked),
                LeftOut(item: "b", reason: .waitsFor(item: "a")),
            ])
        let told = RolloutPlanner.refusals(
            of: RolloutItems(items: items), frame: Fixtures.frame(), disciplines: ["crm"],
            question: question)
        #expect(told.map(\.refusal) == [.begun(on: Self.start)])
    }

    @Test func aShorterHorizonKeepsWhatHasBegun() {
        let items = [Fixtures.rollout("a", brings: 100, weeks: [6, 4], effort: ["crm": 6])]
        for weeks in 1...9 {
            let roadmap = Fixtures.plan(
                items, Fixtures.frame(weeks: weeks), Self.question(["a": [1: Self.start]]))
            #expect(Fixtures.weeks(roadmap) == ["a": [0]])
            #expect(roadmap.leftOut.map(\.fromWave) == [2])
            #expect((roadmap.end ?? Self.start) < Self.start + weeks * 7)
        }
    }

    @Test func aLaterStartPlansNothingAgain() {
        // Agreed from six weeks before the roadmap now begins: a is over, b has one wave over and
        // one that runs for one more week, c waits for both.
        let items = [
            Fixtures.rollout("a", brings: 100, weeks: [2], effort: ["crm": 2]),
            Fixtures.rollout("b", brings: 90, weeks: [2, 4, 2], effort: ["crm": 2], cost: 50),
            Fixtures.rollout("c", brings: 10, weeks: [2], effort: ["crm": 1], after: ["a", "b"]),
        ]
        let first = Self.start - 42
        let begun = ["a": [1: first], "b": [1: first, 2: first + 21]]
        let roadmap = Fixtures.plan(items, Fixtures.frame(weeks: 20), Self.question(begun, week: 0))
        #expect(Fixtures.weeks(roadmap) == ["b": [0, 1], "c": [3]])
        #expect(roadmap.waves.map(\.number) == [2, 3, 1])
        #expect(roadmap.waves[0].end == Self.start + 6 && roadmap.waves[0].cost == 0)
        #expect(roadmap.load[0].planned.prefix(4) == [0.5, 1, 1, 0.5])
        #expect(roadmap.items.map(\.ready).first == first + 13)
        #expect(roadmap.leftOut.isEmpty && roadmap.isProven)
        // Two of three parts were reached before; the third is the plan's.
        let sum = roadmap.items.compactMap(\.score.total).reduce(0, +)
        #expect(abs((roadmap.value ?? 0) - sum) < 1e-6)
        #expect(roadmap.reachedBefore == ["a": 1, "b": 1.0 / 3])
        #expect(roadmap.reached(by: Self.start)["a"] == 1)
        // Frozen, it still knows what was done before it.
        #expect(roadmap.begun(by: Self.start)["a"] == [1: first])
        #expect(roadmap.begun(by: Self.start)["b"] == [1: first, 2: first + 21])
        var next = Self.question(roadmap.begun(by: Self.start), week: 0)
        next.today = Self.start
        let again = Fixtures.plan(items, Fixtures.frame(weeks: 20), next)
        #expect(again.waves == roadmap.waves)
        #expect(RoadmapComparison(from: roadmap, to: again).changes.isEmpty)
    }

    /// A plan is agreed, its first weeks pass, and people, money, effort and holidays change: what
    /// has begun stays, the rest can be carried out beside it, and the proof holds.
    @Test(arguments: Roadmap.Objective.allCases, 0..<8)
    func whateverShrinks(objective: Roadmap.Objective, seed: UInt64) throws {
        var dice = SeededNumbers(seed: seed + 300)
        var (items, frame) = PlanProofTests.team(&dice, hasHolidays: false)
        frame.capacity = ["crm": 3, "channels": 3]
        let agreed = Fixtures.plan(
            items, frame, RoadmapQuestion(objective: objective, seconds: 0.5))
        let week = Int.random(in: 1...4, using: &dice)
        let begun = agreed.begun(by: Self.start + week * 7)
        let question = Self.question(begun, week: week, objective: objective)
        frame.capacity = ["crm": 0.5, "channels": Double.random(in: 0...1, using: &dice)]
        frame.budget = frame.budget.mapValues { $0 / 3 }
        frame.holidays = [Holiday(from: Self.start + 3, to: Self.start + 11)]
        for place in items.indices {
            for wave in items[place].waves.indices {
                items[place].waves[wave].effort["crm", default: 0] *= 1.5
            }
        }
        let roadmap = Fixtures.plan(items, frame, question)
        for (item, waves) in begun {
            for (number, day) in waves {
                let wave = roadmap.waves.first { $0.item == item && $0.number == number }
                #expect(wave?.start == day, "\(item) \(number), \(seed)")
            }
        }
        #expect(
            roadmap.waves.allSatisfy {
                $0.because == [.begun] || $0.start >= Self.start + week * 7
            })
        let (best, measure) = try #require(ExhaustivePlans.best(items, frame, question))
        let (value, most) = (roadmap.value ?? 0, measure.value(of: best))
        #expect(roadmap.isProven && abs(value - most) < 1e-6, "\(seed): \(value), best \(most)")
    }
}
