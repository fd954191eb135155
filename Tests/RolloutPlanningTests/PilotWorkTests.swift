import ExperienceModel
import Testing

@testable import RolloutPlanning

/// What a read-out says of the work that follows from its pilot.
@Suite struct PilotWorkTests {
    static func readOut(
        chance: Double? = 0.65, verdict: Verdict = .undecided, isFinal: Bool = false,
        needed: Int? = 600, on day: String = "2026-04-30", broken: Bool = false
    ) -> ReadOut {
        let pilot = RolloutItemsTests.pilot
        let goal = Goal(metric: "nps", role: .primary, comparison: .aboveControl, value: 2)
        let guardrail = Goal(
            metric: "cancelled", role: .guardrail, comparison: .notWorseThanControlBy, value: 0.01)
        let arms = ["control", "welkom"].map { ArmReadOut(arm: $0, answers: 300) }
        func read(_ goal: Goal, _ verdict: Verdict) -> GoalReadOut {
            GoalReadOut(
                goal: goal, metric: Metric(id: goal.metric, kind: .nps), arms: arms,
                isDifference: true, effect: Interval(estimate: 8, lower: 1, upper: 15),
                isFinal: isFinal, level: 0.95, method: "", verdict: verdict, chance: chance,
                needed: NeededAnswers(toPlan: needed))
        }
        return ReadOut(
            plan: FrozenPlan(
                blueprint: "b", revision: 1, pilot: pilot, metrics: [], frozenOn: pilot.start),
            planSHA256: "", asOf: RolloutPlannerTests.day(day), state: .launched,
            isFinal: isFinal, recommendation: Recommendation(rule: 8, reason: .noPrimaryGoal),
            health: [], goals: [read(goal, verdict)],
            guardrails: [read(guardrail, broken ? .broken : .holds)], groups: [], evidence: [],
            money: MoneyReadOut(
                value: CustomerValue(promoter: 3, passive: 2, detractor: 1),
                benefit: Interval(estimate: 5200, lower: 1000, upper: 9000), cost: 3600,
                isCausal: true),
            customers: [:])
    }

    static func item(_ standing: PilotStanding, _ readOut: ReadOut?) throws -> RolloutItem {
        var pilot = RolloutItemsTests.pilot
        pilot.guardrails = [
            Goal(metric: "cancelled", role: .guardrail, comparison: .atMost, value: 1)
        ]
        let items = RolloutItems(
            of: RolloutItemsTests.blueprint([pilot]), pilots: [pilot], standings: ["p": standing],
            readOuts: readOut.map { ["p": $0] } ?? [:])
        return try #require(items.items.last)
    }

    /// A verdict that fell early tells too much: all answers by now say what to expect.
    @Test func whatIsExpectedIsTheEffectOfToday() throws {
        let day = RolloutPlannerTests.day("2026-07-20")
        var readOut = Self.readOut(verdict: .met)
        readOut.goals[0].decided = DecidedLook(
            day: RolloutPlannerTests.day("2026-04-01"),
            effect: Interval(estimate: 20, lower: 3, upper: 37), isFinal: false)
        let item = try Self.item(.decided(.rollOut, on: day), readOut)
        #expect(item.worth.change == Interval(estimate: 8, lower: 1, upper: 15))
    }

    @Test func whatACustomerYearBringsBecomesAWeek() throws {
        let day = RolloutPlannerTests.day("2026-07-20")
        let item = try Self.item(.decided(.rollOut, on: day), Self.readOut())
        // 52,000 new customers a year are 1,000 a week, each worth 5.20 a year at a cost of 3.60.
        #expect(item.worth.effectPerWeek == Interval(estimate: 5200, lower: 1000, upper: 9000))
        #expect(item.worth.costPerWeek == 3600)
        #expect(item.worth.oneOffCost == 12_000)
        #expect(item.worth.chance == 1)
        #expect(item.worth.isCausal)
        #expect(item.worth.change?.estimate == 8)
        #expect(item.guardrails == ["cancelled"])
        #expect(item.broken.isEmpty)
        #expect(item.pilot == nil)
    }

    @Test func thePaceOfAnswersTellsWhenTheyAreComplete() throws {
        // 600 answers in 60 days are 10 a day: 600 more take 60 days.
        let item = try Self.item(.launched(chance: nil), Self.readOut())
        let expected = RolloutPlannerTests.day("2026-06-29")
        #expect(item.commitment == .ifPilotSucceeds(chance: 0.65, readout: expected))
        #expect(item.worth.chance == 0.65)
        #expect(item.pilot?.expected == expected)
        #expect(item.pilot?.answers == 600)
        #expect(item.pilot?.answersNeeded == 600)
        var sooner = Self.readOut()
        sooner.goals[0].needed?.ifTrendHolds = 240
        let trend = try Self.item(.launched(chance: nil), sooner)
        #expect(trend.pilot?.answersNeeded == 240 && trend.pilot?.expected == expected)
        let slow = try Self.item(.launched(chance: nil), Self.readOut(needed: 100_000))
        #expect(slow.pilot?.expected == RolloutItemsTests.pilot.readout)
        let silent = try Self.item(.launched(chance: nil), nil)
        #expect(silent.pilot?.expected == RolloutItemsTests.pilot.readout)
        #expect(silent.worth.chance == nil)
    }

    @Test(arguments: [
        (Verdict.met, 1.0), (.notMet, 0), (.harmed, 0), (.undecided, 0),
    ])
    func onceFinalTheGoalIsMetOrNot(verdict: Verdict, chance: Double) throws {
        let readOut = Self.readOut(chance: nil, verdict: verdict, isFinal: true)
        let item = try Self.item(.launched(chance: nil), readOut)
        #expect(item.worth.chance == chance)
    }

    /// Nothing starts behind a gate that is closed, however likely the goal is.
    @Test func aBrokenGuardrailLeavesNoChance() throws {
        let item = try Self.item(.launched(chance: 0.99), Self.readOut(broken: true))
        let expected = RolloutPlannerTests.day("2026-06-29")
        #expect(item.commitment == .ifPilotSucceeds(chance: 0, readout: expected))
        #expect(item.worth.chance == 0)
        #expect(item.broken == ["cancelled"])
    }

    /// What is waited for then is the team, no longer answers.
    @Test(
        arguments: [
            (1, .stop, .stop), (4, .rollOut, .rollOut), (5, .iterate, .iterate),
            (9, .keepCollecting, nil), (8, .stop, nil),
        ] as [(Int, Decision, Decision?)])
    func aVerdictThatHasFallenIsTold(rule: Int, decision: Decision, advised: Decision?) throws {
        var readOut = Self.readOut()
        readOut.recommendation = Recommendation(
            decision: decision, rule: rule, reason: .undecidedAtEnd)
        #expect(try Self.item(.launched(chance: nil), readOut).pilot?.advised == advised)
        let day = RolloutPlannerTests.day("2026-07-20")
        let item = try Self.item(.decided(.keepCollecting, on: day), readOut)
        #expect(item.pilot?.advised == nil)
    }

    @Test func iterateMeansANewPilotFirst() throws {
        let day = RolloutPlannerTests.day("2026-07-20")
        let item = try Self.item(.decided(.iterate, on: day), Self.readOut(broken: true))
        #expect(item.commitment == .ifNewPilotSucceeds(decided: day))
        // 134 days are 20 weeks; what the old pilot showed is not what the new one will.
        #expect(item.waves.map(\.weeks) == [20, 6, 6, 6])
        #expect(item.waves.map(\.isNewPilot) == [true, false, false, false])
        #expect(item.worth.effectPerWeek == nil)
        #expect(item.broken.isEmpty)
        let roadmap = PlanFixtures.plan(
            [item], PlanFixtures.frame(capacity: ["crm": 1]),
            RoadmapQuestion(without: ["team"]))
        #expect(roadmap.leftOut.map(\.reason) == [.waitsFor(item: "team")])
        var free = item
        free.after = []
        let placed = PlanFixtures.plan([free])
        #expect(placed.waves.map(\.number) == [0, 1, 2, 3])
        #expect(placed.waves.map(\.kind) == [.newPilot, .rollout, .rollout, .rollout])
        #expect(placed.waves[1].because == [.newPilot])
        #expect(placed.items[0].score.unknown == .noChance)
    }

    @Test func aBrokenGuardrailIsKnown() throws {
        let item = try Self.item(
            .decided(.rollOut, on: RolloutPlannerTests.start), Self.readOut(broken: true))
        #expect(item.broken == ["cancelled"])
    }

    @Test func aStepWaitsForTheStepsBelow() {
        func pilot(_ id: String) -> Pilot {
            var pilot = RolloutItemsTests.pilot
            (pilot.id, pilot.journey) = (id, id)
            return pilot
        }
        func journey(_ id: String, _ steps: [LadderStep]) -> Journey {
            Journey(
                id: id, title: id, state: .future, stages: ["s"],
                touchpoints: steps.map {
                    Touchpoint(
                        id: id + $0.rawValue, stage: "s", day: 1, channel: "mail", reach: 1,
                        side: .frontstage, ladder: $0)
                })
        }
        var pilots = ["high", "middle", "low"].map(pilot)
        func items() -> [RolloutItem] {
            let blueprint = Blueprint(
                id: "b", title: "B", language: .dutch, customers: 52_000,
                journeys: [
                    journey("high", [.interact]), journey("middle", [.reward, .interact]),
                    journey("low", [.identify, .communicate]),
                ], pilots: pilots, roadmap: RoadmapFrame(start: RolloutPlannerTests.start))
            let decided = PilotStanding.decided(.rollOut, on: RolloutPlannerTests.start)
            return RolloutItems(
                of: blueprint, pilots: pilots,
                standings: ["high": decided, "middle": decided, "low": decided]
            ).items
        }
        #expect(
            items().map(\.lowerSteps) == [["low": .communicate], ["low": .communicate], [:]])
        let roadmap = PlanFixtures.plan(items(), PlanFixtures.frame(weeks: 60))
        let ready = roadmap.items.last?.ready ?? RolloutPlannerTests.start
        #expect(
            roadmap.waves[0].because == [.ladder(item: "low", step: .communicate, ready: ready)])
        // What the items say of themselves goes first, so that no circle arises.
        pilots[2].rollout?.after = ["high"]
        #expect(items().map(\.lowerSteps) == [[:], [:], [:]])
    }
}
