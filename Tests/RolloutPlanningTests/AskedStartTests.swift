import ExperienceModel
import TestSupport
import Testing

@testable import RolloutPlanning

/// A start that is asked comes before all that is decided, and a day that is offered can be had.
@Suite struct AskedStartTests {
    typealias Fixtures = PlanFixtures

    static let third = Quarter(year: 2026, quarter: 3)

    static func refusals(
        _ items: [RolloutItem], _ frame: RoadmapFrame, force: [String: Day]
    ) -> [(item: String, refusal: StartRefusal)] {
        RolloutPlanner.refusals(
            of: RolloutItems(items: items), frame: frame,
            disciplines: frame.capacity.keys.sorted(),
            question: RoadmapQuestion(seconds: 0.2, force: force))
    }

    @Test(arguments: Roadmap.Objective.allCases)
    func whatIsAskedTakesThePlaceOfWhatIsDecided(objective: Roadmap.Objective) {
        // People for one of them only.
        let items = ["a", "b"].map {
            Fixtures.rollout(
                $0, brings: $0 == "a" ? 300 : 100, weeks: [4], effort: ["crm": 4],
                promised: Fixtures.start + 27)
        }
        let frame = Fixtures.frame(weeks: 6)
        for name in ["a", "b"] {
            let question = RoadmapQuestion(objective: objective, force: [name: Fixtures.start + 8])
            #expect(Self.refusals(items, frame, force: question.force).isEmpty)
            let roadmap = Fixtures.plan(items, frame, question)
            #expect(Fixtures.weeks(roadmap) == [name: [1]])
            #expect(roadmap.leftOut.map(\.reason) == [.crowded(discipline: "crm")])
        }
    }

    @Test func oneAskedItemOutweighsSeveralThatAreDecided() {
        let items = ["a", "b", "c", "d"].map { name in
            Fixtures.rollout(
                name, brings: 100, weeks: [name == "d" ? 6 : 2],
                effort: ["crm": name == "d" ? 6 : 2])
        }
        let roadmap = Fixtures.plan(
            items, Fixtures.frame(weeks: 6), RoadmapQuestion(force: ["d": Fixtures.start]))
        #expect(Fixtures.weeks(roadmap) == ["d": [0]])
        #expect(roadmap.isProven)
    }

    @Test func laterWavesWithoutMoneyAreTheReason() {
        // 2026Q3 pays the first wave, no later quarter the second.
        let items = [Fixtures.rollout("a", brings: 100, weeks: [4, 4], cost: 50)]
        let frame = Fixtures.frame(weeks: 20, budget: [Self.third: 50, Self.third.next: 50])
        #expect(Self.refusals(items, frame, force: ["a": Fixtures.start]).isEmpty)
        let refusals = Self.refusals(items, frame, force: ["a": Fixtures.start + 28])
        #expect(
            refusals.map(\.refusal) == [.stuck(.tooDear(Self.third.next), next: nil)])
    }

    @Test func theFirstPossibleDayHoldsForAllWaves() {
        // Behind "first", which takes four weeks; the money of its second wave comes in 2027.
        let items = [
            Fixtures.rollout("first", brings: 1, weeks: [4]),
            Fixtures.rollout("a", brings: 100, weeks: [4, 4], cost: 50, after: ["first"]),
        ]
        let frame = Fixtures.frame(
            weeks: 40, budget: [Self.third.next: 50, Self.third.next.next: 50])
        let refusals = Self.refusals(items, frame, force: ["a": Fixtures.start])
        #expect(refusals.map(\.refusal) == [.tooEarly(first: Fixtures.start + 28)])
        let roadmap = Fixtures.plan(
            items, frame, RoadmapQuestion(force: ["a": Fixtures.start + 28]))
        #expect(Fixtures.weeks(roadmap)["a"] == [4, 17])
    }

    @Test func startsThatExcludeEachOtherAreBothTold() {
        let items = ["a", "b"].map { Fixtures.rollout($0, weeks: [4], effort: ["crm": 4]) }
        let refusals = Self.refusals(
            items, Fixtures.frame(), force: ["a": Fixtures.start, "b": Fixtures.start + 14])
        let crowded = LeftOut.Reason.crowded(discipline: "crm")
        #expect(
            refusals.map(\.refusal) == [
                .stuck(crowded, next: Fixtures.start + 42),
                .stuck(crowded, next: Fixtures.start + 28),
            ])
    }

    /// Whatever is answered holds: what is not refused starts when it was asked, and so does what
    /// is offered instead.
    @Test(arguments: 0..<12)
    func noAnswerIsUntrue(seed: UInt64) {
        var dice = SeededNumbers(seed: 6_100 + seed)
        let items = Fixtures.items(5, from: &dice)
        let quarters = sequence(first: Fixtures.start.quarter) { $0.next }.prefix(3)
        let frame = Fixtures.frame(
            weeks: Int.random(in: 10...18, using: &dice),
            capacity: ["crm": 0.8, "channels": 1],
            budget: Dictionary(uniqueKeysWithValues: quarters.map { ($0, 30.0) }),
            carryOver: Bool.random(using: &dice))
        for item in items {
            let day = Fixtures.start + 7 * Int.random(in: 0..<frame.horizonWeeks, using: &dice)
            for asked in [day] + offered(item.id, day, items, frame) {
                if asked != day {
                    #expect(Self.refusals(items, frame, force: [item.id: asked]).isEmpty)
                } else if !Self.refusals(items, frame, force: [item.id: asked]).isEmpty {
                    continue
                }
                let objective = Roadmap.Objective.allCases[Int(seed % 3)]
                let roadmap = Fixtures.plan(
                    items, frame,
                    RoadmapQuestion(objective: objective, seconds: 0.1, force: [item.id: asked]))
                let start = roadmap.waves.first { $0.item == item.id }?.start
                #expect(start == asked, "\(seed) \(item.id) \(asked)")
            }
        }
    }

    private func offered(
        _ item: String, _ day: Day, _ items: [RolloutItem], _ frame: RoadmapFrame
    ) -> [Day] {
        Self.refusals(items, frame, force: [item: day]).compactMap { $0.refusal.offered }
    }
}
