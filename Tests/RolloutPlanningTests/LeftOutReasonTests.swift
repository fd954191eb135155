import ExperienceModel
import TestSupport
import Testing

@testable import RolloutPlanning

/// A reason for leaving something out is true: with what it says is lacking, there is a place.
@Suite struct LeftOutReasonTests {
    typealias Fixtures = PlanFixtures

    @Test func aPredecessorAtTheEndIsNoLackOfTime() {
        // What comes first loses money, so that it stands at the very end.
        let items = [
            Fixtures.rollout("loss", brings: -100, weeks: [4]),
            Fixtures.rollout(
                "small", brings: 1, weeks: [4], after: ["loss"],
                commitment: .ifPilotSucceeds(chance: 0.5, readout: Fixtures.start - 7),
                chance: 0.5),
        ]
        let roadmap = Fixtures.plan(items, Fixtures.frame(weeks: 20))
        #expect(Fixtures.weeks(roadmap) == ["loss": [16]])
        #expect(roadmap.leftOut.map(\.reason) == [.outweighed])
    }

    @Test func whatCanHaveNoPlaceIsNotWeighed() {
        // It would lose money as well; but no plan can hold it, whatever it brings.
        let third = Quarter(year: 2026, quarter: 3)
        let dear = Fixtures.rollout(
            "a", brings: 1, weeks: [2, 2], effort: ["crm": 2], cost: 100,
            commitment: .ifPilotSucceeds(chance: 0.5, readout: Fixtures.start - 7), chance: 0.5,
            costPerWeek: 100)
        let poor = Fixtures.plan([dear], Fixtures.frame(weeks: 12, budget: [third: 100]))
        #expect(poor.leftOut.map(\.reason) == [.tooDear(third)])
        let away = Fixtures.plan(
            [dear],
            Fixtures.frame(
                weeks: 12, holidays: [Holiday(from: Fixtures.start + 21, to: Fixtures.start + 90)]))
        #expect(
            away.leftOut.map(\.reason) == [.holidays(discipline: "crm", needed: nil, most: nil)])
    }

    /// What loses week by week loses least at the end: it is told with that.
    @Test func theLeastLossIsTold() {
        let pilot = Commitment.ifPilotSucceeds(chance: 0.5, readout: Fixtures.start - 7)
        let loss = Fixtures.rollout(
            "a", brings: 0, weeks: [2, 2], effort: ["crm": 2], cost: 0, commitment: pilot,
            chance: 0.5, costPerWeek: 100)
        let roadmap = Fixtures.plan([loss], Fixtures.frame(weeks: 20))
        // Half of the customers from week 16 and the other half from week 18.
        #expect(roadmap.leftOut.map(\.reason) == [.costsMore(score: -300)])
        let busy = Fixtures.rollout("b", brings: 100, weeks: [4], effort: ["crm": 4])
        var question = RoadmapQuestion()
        question.force = ["b": Fixtures.start + 16 * 7]
        let beside = Fixtures.plan([loss, busy], Fixtures.frame(weeks: 20), question)
        #expect(beside.leftOut.map(\.reason) == [.costsMore(score: -700)])
    }

    /// What comes before it has no room, not the item itself.
    @Test func aPredecessorWithoutRoomIsNamed() {
        let items = [
            Fixtures.rollout("a", brings: 900, effort: ["crm": 4]),
            Fixtures.rollout("b", brings: 800, effort: ["crm": 4]),
            Fixtures.rollout("c", brings: 1, effort: ["crm": 4], after: ["b"]),
        ]
        let roadmap = Fixtures.plan(items, Fixtures.frame(weeks: 9))
        let week = Shortage.Scarce.people(
            discipline: "crm", from: Fixtures.start, through: Fixtures.start + 6)
        #expect(
            roadmap.leftOut == [
                LeftOut(
                    item: "c", reason: .crowded(discipline: "crm"),
                    shortages: [Shortage(week, needed: 1, available: 0, predecessor: "b")])
            ])
    }

    @Test func twoDisciplinesThatLackAreBothNamed() {
        let items = ["a", "b"].map {
            Fixtures.rollout($0, brings: 100, weeks: [8], effort: ["crm": 8, "channels": 8])
        }
        let roadmap = Fixtures.plan(
            items, Fixtures.frame(weeks: 12, capacity: ["crm": 1, "channels": 1]))
        #expect(
            roadmap.leftOut.map(\.reason) == [
                .lacks(disciplines: ["channels", "crm"], quarters: [], isAlone: false)
            ])
    }

    @Test func peopleAndMoneyThatLackAreBothNamed() {
        let third = Quarter(year: 2026, quarter: 3)
        let items = ["a", "b"].map {
            Fixtures.rollout($0, brings: 100, weeks: [2], effort: ["crm": 2], cost: 100)
        }
        let roadmap = Fixtures.plan(items, Fixtures.frame(weeks: 2, budget: [third: 100]))
        #expect(
            roadmap.leftOut.map(\.reason) == [
                .lacks(disciplines: ["crm"], quarters: [third], isAlone: false)
            ])
    }

    /// Others have no hand in a quarter that is too poor by itself.
    @Test func otherWorkIsOnlyNamedWhereItIs() {
        let quarters = sequence(first: Fixtures.start.quarter) { $0.next }.prefix(4).map(\.self)
        let items = ["a", "b", "c"].map {
            Fixtures.rollout($0, brings: 100, weeks: [2], cost: 90)
        }
        let budget = Dictionary(uniqueKeysWithValues: zip(quarters, [50.0, 100, 50, 100]))
        let roadmap = Fixtures.plan(items, Fixtures.frame(weeks: 40, budget: budget))
        #expect(roadmap.leftOut.map(\.reason) == [.spent(quarters[1])])
        #expect(
            roadmap.leftOut.first?.shortages == [
                Shortage(.money(quarters[1]), needed: 90, available: 10)
            ])
    }

    /// It could begin in a quarter without any money, and lacks least where there is most.
    @Test func theQuarterThatLacksLeastIsNamed() {
        let fourth = Fixtures.start.quarter.next
        let roadmap = Fixtures.plan(
            [Fixtures.rollout("a", brings: 100, weeks: [2, 2, 2], cost: 7)],
            Fixtures.frame(weeks: 20, budget: [fourth: 20]))
        #expect(
            roadmap.leftOut == [
                LeftOut(
                    item: "a", reason: .tooDear(fourth),
                    shortages: [Shortage(.money(fourth), needed: 21, available: 20)])
            ])
    }

    @Test func holidaysAreNamedWhereTheyAreTheCause() {
        let off = Holiday(from: Fixtures.start + 2, to: Fixtures.start + 40)
        let roadmap = Fixtures.plan(
            [Fixtures.rollout("a", weeks: [2], effort: ["crm": 2])],
            Fixtures.frame(weeks: 4, holidays: [off]))
        #expect(
            roadmap.leftOut.map(\.reason) == [.holidays(discipline: "crm", needed: 2, most: 0.4)])
    }

    @Test func numbersBelowZeroLeaveOnlyThatItemOut() {
        var cheap = Fixtures.rollout("cheap", brings: 100, cost: -5)
        cheap.worth.oneOffCost = -5
        let items = [
            Fixtures.rollout("less", brings: 100, effort: ["crm": -2]), cheap,
            Fixtures.rollout("never", brings: 100, weeks: [-3]),
            Fixtures.rollout("fine", brings: 100, effort: ["crm": 2]),
        ]
        let roadmap = Fixtures.plan(items)
        #expect(
            roadmap.leftOut == [
                LeftOut(item: "less", reason: .belowZero(discipline: "crm")),
                LeftOut(item: "cheap", reason: .belowZero(discipline: nil)),
                LeftOut(item: "never", reason: .noWork),
            ])
        #expect(Fixtures.weeks(roadmap) == ["fine": [0]])
    }

    @Test func whatNoQuarterCanPayIsScarce() throws {
        let third = Quarter(year: 2026, quarter: 3)
        let roadmap = Fixtures.plan(
            [Fixtures.rollout("a", brings: 100, weeks: [2], cost: 32_000)],
            Fixtures.frame(weeks: 20, budget: [third: 4_000, third.next: 9_000]),
            RoadmapQuestion(asksForGains: true))
        #expect(roadmap.leftOut.map(\.reason) == [.noBudget(cost: 32_000)])
        let gain = try #require(roadmap.gains.first)
        #expect(gain.more == .money(quarter: third.next, amount: 30_000))
        #expect(gain.newItems == ["a"] && gain.found == 1600)
    }

    @Test func aBetterPlanThatSwapsItemsSaysSo() throws {
        // One more of crm lets the larger in, and the smaller out.
        let pilot = Commitment.ifPilotSucceeds(chance: 1, readout: Fixtures.start - 7)
        let items = [
            Fixtures.rollout(
                "large", brings: 900, weeks: [10], effort: ["crm": 20], commitment: pilot),
            Fixtures.rollout(
                "small", brings: 300, weeks: [10], effort: ["crm": 10], commitment: pilot),
            Fixtures.rollout("open", brings: 1, weeks: [10], effort: ["crm": 1]),
        ]
        let roadmap = Fixtures.plan(
            items, Fixtures.frame(weeks: 10, capacity: ["crm": 1.3]),
            RoadmapQuestion(asksForGains: true))
        #expect(Set(roadmap.leftOut.map(\.item)) == ["large"])
        let gain = try #require(roadmap.gains.first)
        #expect(gain.newItems == ["large"] && gain.goneItems == ["small"])
        #expect(abs(gain.found - 6_000) < 1e-6)
    }

    @Test func aBrokenGuardrailLetsNothingStart() {
        var item = Fixtures.rollout("a", brings: 100, weeks: [2, 2])
        item.broken = ["cancelled"]
        item.guardrails = ["cancelled"]
        let next = Fixtures.rollout("b", brings: 100, weeks: [2], after: ["a"])
        let roadmap = Fixtures.plan([item, next])
        #expect(roadmap.waves.isEmpty)
        #expect(
            roadmap.leftOut == [
                LeftOut(item: "a", reason: .gate(wave: 0, guardrails: ["cancelled"])),
                LeftOut(item: "b", reason: .waitsFor(item: "a")),
            ])
        var question = RoadmapQuestion(today: Fixtures.start + 3)
        question.begun = ["a": [1: Fixtures.start]]
        let begun = Fixtures.plan([item, next], Fixtures.frame(), question)
        #expect(Fixtures.weeks(begun) == ["a": [0]])
        #expect(
            begun.leftOut.first
                == LeftOut(
                    item: "a", fromWave: 2, reason: .gate(wave: 1, guardrails: ["cancelled"])))
    }

    /// Random teams with too little of everything: each reason is held against a plan without the
    /// lack that it names.
    @Test(arguments: Roadmap.Objective.allCases, 0..<10)
    func noReasonIsUntrue(objective: Roadmap.Objective, seed: UInt64) {
        var dice = SeededNumbers(seed: 7_000 + seed)
        let items = Fixtures.items(6, from: &dice)
        let quarters = sequence(first: Fixtures.start.quarter) { $0.next }.prefix(3)
        let frame = Fixtures.frame(
            weeks: Int.random(in: 10...18, using: &dice),
            capacity: ["crm": 0.6, "channels": 0.8],
            budget: Dictionary(uniqueKeysWithValues: quarters.map { ($0, 30.0) }),
            carryOver: Bool.random(using: &dice))
        let question = RoadmapQuestion(objective: objective, seconds: 0.2)
        let roadmap = Fixtures.plan(items, frame, question)
        for out in roadmap.leftOut {
            guard let lack = Lack(out.reason, frame, roadmap) else { continue }
            var others = items
            if lack.isAlone { others = Self.chain(of: out.item, in: items) }
            let more = Fixtures.plan(others, lack.frame, question)
            let isPlaced = more.waves.contains { $0.item == out.item }
            // With more of it another choice of items may be better still.
            let isBetter =
                more.leftOut.count < roadmap.leftOut.count
                || (objective == .benefit && (more.value ?? 0) > (roadmap.value ?? 0))
            #expect(
                lack.isFilled ? isPlaced || (isBetter && !lack.isAlone) : !isPlaced,
                "\(seed) \(objective) \(out)")
        }
    }

    private static func chain(of id: String, in items: [RolloutItem]) -> [RolloutItem] {
        var kept: Set<String> = [id]
        for item in items.reversed() where kept.contains(item.id) { kept.formUnion(item.after) }
        return items.filter { kept.contains($0.id) }
    }
}

/// What a reason says is lacking, as a frame that has it.
private struct Lack {
    var frame: RoadmapFrame
    /// Whether the frame has enough of it, so that the item must have a place.
    var isFilled = true
    /// Whether the reason holds without other work.
    var isAlone = false

    init?(_ reason: LeftOut.Reason, _ frame: RoadmapFrame, _ roadmap: Roadmap) {
        self.frame = frame
        switch reason {
        case .crowded(let name), .noTime(let name), .holidays(let name, nil, _): give([name], [])
        case .spent(let quarter), .tooDear(let quarter): give([], [quarter])
        case .lacks(let names, let quarters, _): give(names, quarters)
        case .horizon:
            give(frame.capacity.keys.sorted(), frame.budget.keys.sorted())
            isFilled = false
        default: return nil
        }
        switch reason {
        case .noTime, .holidays, .tooDear, .lacks(_, _, true), .horizon: isAlone = true
        default: break
        }
    }

    private mutating func give(_ names: [String], _ quarters: [Quarter]) {
        for name in names { frame.capacity[name] = 1_000 }
        for quarter in quarters { frame.budget[quarter, default: 0] += 1_000 }
    }
}
