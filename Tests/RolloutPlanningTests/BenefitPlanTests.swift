import ExperienceModel
import Testing

@testable import RolloutPlanning

@Suite struct BenefitPlanTests {
    typealias Fixtures = PlanFixtures

    @Test func whatBringsMoreGoesFirst() throws {
        let roadmap = Fixtures.plan([
            Fixtures.rollout("small", brings: 100, within: 20, effort: ["crm": 4]),
            Fixtures.rollout("large", brings: 300, within: 50, effort: ["crm": 4]),
        ])
        #expect(Fixtures.weeks(roadmap) == ["small": [4], "large": [0]])
        #expect(roadmap.isProven)
        #expect(roadmap.value == 20_400)
        #expect(roadmap.bound == roadmap.value)
        #expect(roadmap.gap == 0)
        let score = try #require(roadmap.items.first?.score)
        #expect(score.weeksInUse == 48)
        #expect(score.total == 4800)
        #expect(roadmap.waves[0].because.count == 1)
        let call = try #require(roadmap.closeCalls.first)
        #expect(call.first == "large" && call.second == "small" && call.discipline == "crm")
        #expect(call.difference.estimate == 200)
        #expect(!call.isWithinUncertainty)
    }

    @Test func anOrderWithinTheUncertaintyIsSaidToBeSo() throws {
        let roadmap = Fixtures.plan([
            Fixtures.rollout("one", brings: 100, within: 60, effort: ["crm": 4]),
            Fixtures.rollout("other", brings: 120, within: 60, effort: ["crm": 4]),
        ])
        let call = try #require(roadmap.closeCalls.first)
        #expect(call.isWithinUncertainty)
        #expect(abs(call.difference.lower - (20 - 7200.0.squareRoot())) < 1e-9)
    }

    /// A short preparation that lets much begin goes before a rollout that brings less.
    @Test func preparationGoesWithWhatWaitsForIt() {
        let roadmap = Fixtures.plan([
            Fixtures.rollout("now", brings: 50, effort: ["crm": 4]),
            Fixtures.rollout("later", brings: 400, effort: ["crm": 4], after: ["prepare"]),
            RolloutPlannerTests.item("prepare", weeks: [2], effort: ["crm": 2]),
        ])
        #expect(Fixtures.weeks(roadmap) == ["now": [6], "later": [2], "prepare": [0]])
        #expect(roadmap.isProven)
        #expect(roadmap.value == 22_300)
    }

    @Test func aChanceCountsAndSoDoesTheCostOfUse() throws {
        let roadmap = Fixtures.plan([
            Fixtures.rollout(
                "maybe", brings: 100,
                commitment: .ifPilotSucceeds(
                    chance: 0.6, readout: Fixtures.start + 20), chance: 0.6, costPerWeek: 10)
        ])
        // Three weeks wait for the read-out; 49 weeks in use at 0.6 × 100 − 10.
        #expect(Fixtures.weeks(roadmap) == ["maybe": [3]])
        let score = roadmap.items[0].score
        #expect(score.benefit?.estimate == 0.6 * 100 * 49)
        #expect(score.cost == 490)
        #expect(abs((roadmap.value ?? 0) - 2450) < 1e-9)
    }

    @Test func whatCostsMoreThanItBringsIsLeftOutUnlessDecided() {
        let maybe = Commitment.ifPilotSucceeds(chance: 0.1, readout: Fixtures.start - 1)
        let roadmap = Fixtures.plan([
            Fixtures.rollout(
                "dear", brings: 100, commitment: maybe, chance: 0.1, costPerWeek: 20)
        ])
        #expect(roadmap.waves.isEmpty)
        #expect(roadmap.leftOut.count == 1)
        if case .costsMore(let score)? = roadmap.leftOut.first?.reason {
            #expect(score < 0)
        } else {
            Issue.record("\(roadmap.leftOut)")
        }
        let decided = Fixtures.plan([
            Fixtures.rollout("dear", brings: 10, costPerWeek: 20)
        ])
        #expect(decided.waves.count == 1)
    }

    @Test func withoutKnownEffectItIsPlannedAsSoonAsNothingIsLost() {
        let roadmap = Fixtures.plan([
            Fixtures.rollout("unknown", effort: ["crm": 4]),
            Fixtures.rollout("known", brings: 10, effort: ["crm": 4]),
        ])
        #expect(Fixtures.weeks(roadmap) == ["unknown": [4], "known": [0]])
        #expect(roadmap.items[0].score.unknown == .noMoney)
        #expect(roadmap.items[0].score.total == nil)
    }

    @Test func aBrokenGuardrailClosesTheGateBeforeTheNextWave() {
        var item = Fixtures.rollout("call", brings: 100, weeks: [2, 2, 2])
        item.guardrails = ["cancellations"]
        let open = Fixtures.plan([item])
        #expect(open.waves.map(\.gate) == [["cancellations"], ["cancellations"], []])
        #expect(open.waves[1].because == [.gate(guardrails: ["cancellations"])])
        item.broken = ["cancellations"]
        let behind = Fixtures.rollout("behind", after: ["call"])
        var question = RoadmapQuestion(today: Fixtures.start + 1)
        question.begun = ["call": [1: Fixtures.start]]
        let roadmap = Fixtures.plan([item, behind], Fixtures.frame(), question)
        #expect(roadmap.waves.map(\.number) == [1])
        #expect(
            roadmap.leftOut == [
                LeftOut(
                    item: "call", fromWave: 2,
                    reason: .gate(wave: 1, guardrails: ["cancellations"])),
                LeftOut(item: "behind", reason: .waitsFor(item: "call")),
            ])
        #expect(roadmap.reason(forLeaving: "call", wave: 1) == nil)
        #expect(roadmap.reason(forLeaving: "call", wave: 3) != nil)
    }

    @Test func theCriticalPathLeadsToTheEnd() {
        let roadmap = Fixtures.plan([
            Fixtures.rollout("a", brings: 300, effort: ["crm": 4]),
            Fixtures.rollout("b", brings: 100, weeks: [4, 4], effort: ["crm": 4]),
            Fixtures.rollout("aside", brings: 10, weeks: [1]),
        ])
        #expect(roadmap.criticalPath.map { "\($0.item)\($0.number)" } == ["a1", "b1", "b2"])
    }

    @Test func moneyAndBenefitAddUp() throws {
        let roadmap = Fixtures.plan(
            [Fixtures.rollout("a", brings: 100, within: 50, cost: 500)])
        let course = try #require(roadmap.courses.first { $0.part == .committed })
        #expect(course.cost.last == 500)
        #expect(course.benefit[3].estimate == 400)
        #expect(course.benefit[3].lower == 200)
        #expect(course.paidBackWeek == 4)
    }
}
