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
    ) -> [RefusedStart] {
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
            refusals.map(\.refusal) == [
                .stuck(.tooDear(Self.third.next), next: Fixtures.start + 21)
            ])
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

    @Test func startsThatExcludeEachOtherAreBothNamed() {
        let items = ["a", "b"].map { Fixtures.rollout($0, weeks: [4], effort: ["crm": 4]) }
        let asked = ["a": Fixtures.start, "b": Fixtures.start + 14]
        let refusals = Self.refusals(items, Fixtures.frame(), force: asked)
        #expect(
            refusals == [
                RefusedStart(
                    item: "b",
                    refusal: .clash(
                        with: ["a": Fixtures.start], because: .crowded(discipline: "crm"),
                        next: Fixtures.start + 28, instead: Fixtures.start + 42))
            ])
    }

    @Test func whatWaitsForALaterStartNamesIt() {
        let items = [
            Fixtures.rollout("a", weeks: [4]), Fixtures.rollout("b", weeks: [4], after: ["a"]),
        ]
        let refusals = Self.refusals(
            items, Fixtures.frame(), force: ["a": Fixtures.start + 35, "b": Fixtures.start + 28])
        #expect(
            refusals.map(\.refusal) == [
                .clash(
                    with: ["a": Fixtures.start + 35], because: .waitsFor(item: "a"),
                    next: Fixtures.start + 63, instead: Fixtures.start)
            ])
    }

    /// The first holds; the other is too early by itself, and its first day is taken.
    @Test func aDayIsOfferedBesideWhatElseWasAsked() {
        var late = Fixtures.rollout(
            "late", weeks: [4], effort: ["crm": 4], commitment: .decided(on: Fixtures.start + 14))
        late.earliest = nil
        let items = [Fixtures.rollout("a", weeks: [4], effort: ["crm": 4]), late]
        let refusals = Self.refusals(
            items, Fixtures.frame(), force: ["a": Fixtures.start + 14, "late": Fixtures.start])
        #expect(
            refusals == [
                RefusedStart(
                    item: "late", refusal: .tooEarly(first: Fixtures.start + 42),
                    beside: ["a": Fixtures.start + 14])
            ])
    }

    @Test func anEarlierDayIsOfferedWhereNoLaterOneHasMoney() {
        let items = [Fixtures.rollout("a", brings: 100, weeks: [4], cost: 50)]
        let frame = Fixtures.frame(weeks: 30, budget: [Self.third.next: 50])
        let refusals = Self.refusals(items, frame, force: ["a": Fixtures.start + 140])
        #expect(refusals.map(\.refusal.offered) == [RolloutPlannerTests.day("2026-12-28")])
    }

    @Test func anAskedStartBeforeItsOwnFirstDaySaysSo() throws {
        var item = Fixtures.rollout("a", brings: 100, weeks: [4])
        item.earliest = Fixtures.start + 30
        let roadmap = Fixtures.plan(
            [item], Fixtures.frame(), RoadmapQuestion(force: ["a": Fixtures.start + 10]))
        let wave = try #require(roadmap.waves.first)
        #expect(wave.start == Fixtures.start + 7)
        #expect(
            wave.because == [.asked(Fixtures.start + 7), .despite(earliest: Fixtures.start + 30)])
    }

    /// What is offered holds together with all that was asked, and with all that is offered.
    @Test(arguments: 0..<4)
    func noDayIsOfferedThatOthersTake(seed: UInt64) {
        var dice = SeededNumbers(seed: 6_300 + seed)
        let items = Fixtures.items(5, from: &dice)
        let quarters = sequence(first: Fixtures.start.quarter) { $0.next }.prefix(3)
        let frame = Fixtures.frame(
            weeks: Int.random(in: 12...20, using: &dice),
            capacity: ["crm": 0.9, "channels": 1],
            budget: Dictionary(uniqueKeysWithValues: quarters.map { ($0, 40.0) }),
            carryOver: Bool.random(using: &dice))
        var asked: [String: Day] = [:]
        for item in items.shuffled(using: &dice).prefix(3) {
            let week = Int.random(in: 0..<frame.horizonWeeks, using: &dice)
            asked[item.id] = Fixtures.start + 7 * week
        }
        let refusals = Self.refusals(items, frame, force: asked)
        for refused in refusals { asked[refused.item] = refused.refusal.offered }
        #expect(Self.refusals(items, frame, force: asked).isEmpty, "\(seed) \(refusals)")
        let roadmap = Fixtures.plan(items, frame, RoadmapQuestion(seconds: 0.1, force: asked))
        for (name, day) in asked {
            #expect(roadmap.waves.first { $0.item == name }?.start == day, "\(seed) \(name)")
        }
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
