import ExperienceModel
import Testing

@testable import PilotEvaluation

@Suite struct EvaluatorTests {
    typealias Fixture = PilotFixture

    static let clear = [
        Fixture.nps("control", [288, 338, 146]), Fixture.nps("welkom", [231, 322, 218]),
    ]

    static func readOut(
        _ pilot: Pilot, _ tallies: PilotTallies, asOf day: Day = Fixture.readout
    ) -> ReadOut {
        PilotEvaluator.readOut(of: Fixture.launched(pilot), tallies: tallies, asOf: day)
    }

    @Test func meetsItsGoalAtTheReadout() throws {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let readOut = Self.readOut(pilot, PilotTallies(cells: Self.clear))
        let goal = try #require(readOut.primary)
        let effect = try #require(goal.effect)
        // By hand: (218 − 231) / 771 and (146 − 288) / 772, in points.
        #expect(abs(effect.estimate - (-1300.0 / 771 + 14200.0 / 772)) < 1e-9)
        #expect(effect.lower > 9 && effect.lower < 9.5)
        #expect(effect.upper > 24 && effect.upper < 24.2)
        #expect(goal.verdict == .met)
        #expect(goal.arms.map(\.promoters) == [146, 218])
        #expect(goal.arms.map(\.answers) == [772, 771])
        #expect(goal.chance == nil)
        #expect(readOut.recommendation.decision == .rollOut)
        #expect(goal.method == "score, planned looks")
    }

    @Test func theReachedPlanDecidesBeforeTheReadout() throws {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let readOut = Self.readOut(
            pilot, PilotTallies(cells: Self.clear), asOf: Fixture.day("2026-06-01"))
        let goal = try #require(readOut.primary)
        #expect(goal.verdict == .met && goal.isFinal && readOut.isFinal)
        #expect(goal.decided?.day == Fixture.day("2026-06-01"))
        #expect(goal.decided?.effect == goal.effect)
        #expect(readOut.recommendation.rule == 4)
    }

    @Test func keepsCollectingBeforeThePlanIsReached() throws {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let few = [Fixture.nps("control", [72, 84, 36]), Fixture.nps("welkom", [58, 81, 54])]
        let eve = Fixture.readout - 1
        let readOut = Self.readOut(pilot, PilotTallies(cells: few), asOf: eve)
        let goal = try #require(readOut.primary)
        #expect(goal.verdict == .undecided)
        #expect(goal.unsaid == .beforeReadout(Fixture.readout))
        #expect(readOut.recommendation.decision == .keepCollecting)
        #expect(readOut.recommendation.rule == 9)
    }

    @Test func answersAfterTheDayAreLeftOut() {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let late = Fixture.nps("welkom", [0, 0, 500], on: Fixture.readout + 1)
        let with = Self.readOut(pilot, PilotTallies(cells: Self.clear + [late]), asOf: late.day)
        let without = Self.readOut(pilot, PilotTallies(cells: Self.clear), asOf: late.day)
        #expect(with.primary == without.primary)
        #expect(with.lastAnswer == Fixture.day("2026-06-01"))
    }

    @Test func swappingTheArmsTurnsTheSign() throws {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let swapped = [
            Fixture.nps("welkom", [288, 338, 146]), Fixture.nps("control", [231, 322, 218]),
        ]
        let one = Self.readOut(pilot, PilotTallies(cells: Self.clear)).primary?.effect
        let other = Self.readOut(pilot, PilotTallies(cells: swapped))
        #expect(other.primary?.effect?.negated == one)
        #expect(other.primary?.verdict == .harmed)
        #expect(other.recommendation.decision == .stop)
    }

    @Test func tooFewAnswersShowNothing() throws {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let few = [Fixture.nps("control", [3, 3, 3]), Fixture.nps("welkom", [300, 300, 300])]
        let goal = try #require(Self.readOut(pilot, PilotTallies(cells: few)).primary)
        #expect(goal.verdict == .undecided)
        #expect(goal.unsaid == .tooFewToShow(least: 10))
        #expect(goal.effect == nil)
        #expect(goal.arms[0].interval == nil && goal.arms[0].promoters == nil)
        #expect(goal.arms[0].counts.isEmpty)
    }

    @Test func noAnswersSayNothing() {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let readOut = Self.readOut(pilot, PilotTallies())
        #expect(readOut.primary?.unsaid == .noAnswers)
        #expect(readOut.recommendation.decision == .iterate)
        #expect(readOut.health.map(\.code) == ["noAnswers"])
        #expect(readOut.evidence.isEmpty)
    }

    @Test func aBrokenDrawStopsEveryVerdict() {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let tallies = PilotTallies(
            cells: Self.clear, customers: ["control": 2400, "welkom": 2000])
        let readOut = Self.readOut(pilot, tallies)
        #expect(readOut.health.first?.code == "sampleRatio")
        #expect(readOut.health.first?.severity == .failed)
        #expect(readOut.primary?.verdict == .undecided)
        #expect(readOut.recommendation.decision == nil)
        #expect(readOut.recommendation.rule == 1)
    }

    @Test func aGapBetweenResponseRatesWarns() {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let cells = [
            Fixture.nps("control", [300, 300, 300]), Fixture.nps("welkom", [200, 200, 200]),
        ]
        let tallies = PilotTallies(
            cells: cells, customers: ["control": 2400, "welkom": 2400])
        let warnings = Self.readOut(pilot, tallies).health.filter { $0.severity == .warning }
        #expect(warnings.map(\.code) == ["responseRates"])
    }

    @Test func lateAnswersDoNotBreakTheDraw() {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let late = Fixture.nps("welkom", [100, 100, 200], on: Fixture.readout + 5)
        let tallies = PilotTallies(
            cells: Self.clear + [late], customers: ["control": 772, "welkom": 1171])
        let readOut = Self.readOut(pilot, tallies, asOf: Fixture.readout + 9)
        #expect(!readOut.health.contains { $0.code == "sampleRatio" })
        #expect(readOut.primary?.verdict == .met)
    }

    @Test func aLaterDecisionIsNotKnownYet() {
        var launched = Fixture.launched(Fixture.pilot(goals: [Fixture.primary]))
        launched.decision = RecordedDecision(
            actual: .rollOut, recommended: .rollOut, by: "x", on: Fixture.readout + 7)
        let before = PilotEvaluator.readOut(
            of: launched, tallies: PilotTallies(), asOf: Fixture.readout)
        #expect(before.decision == nil && before.state == .launched)
        let after = PilotEvaluator.readOut(
            of: launched, tallies: PilotTallies(), asOf: Fixture.readout + 7)
        #expect(after.decision != nil && after.state == .decided)
    }

    @Test func sharesAreFractionsAndGuardrailsCountEveryCustomer() throws {
        let guardrail = Goal(
            metric: "cancelled", role: .guardrail, comparison: .notWorseThanControlBy, value: 0.02,
            lowerIsBetter: true)
        let pilot = Fixture.pilot(goals: [Fixture.primary], guardrails: [guardrail])
        let cells =
            Self.clear + [
                Fixture.yes("control", "cancelled", 58, of: 2400),
                Fixture.yes("welkom", "cancelled", 53, of: 2400),
            ]
        let readOut = Self.readOut(pilot, PilotTallies(cells: cells))
        let goal = try #require(readOut.guardrails.first)
        #expect(goal.verdict == .holds)
        #expect(goal.arms.map(\.positive) == [58, 53])
        let effect = try #require(goal.effect)
        #expect(abs(effect.estimate - (53.0 - 58.0) / 2400) < 1e-12)
        #expect(effect.upper < 0.01)
    }

    @Test func aMeanNeedsThirtyAnswers() throws {
        let guardrail = Goal(
            metric: "cost", role: .guardrail, comparison: .atMost, value: 4, lowerIsBetter: true)
        let pilot = Fixture.pilot(goals: [Fixture.primary], guardrails: [guardrail])
        func cost(_ arm: String, _ n: Int) -> PilotTallies.Cell {
            PilotTallies.Cell(
                arm: arm, metric: "cost", day: Fixture.day("2026-06-01"),
                answers: .moments(
                    Moments(
                        answers: n, sum: 3 * Double(n), sumOfSquares: 10 * Double(n),
                        sumOfCubes: 36 * Double(n))))
        }
        let few = Self.readOut(
            pilot, PilotTallies(cells: Self.clear + [cost("control", 29), cost("welkom", 29)]))
        #expect(few.guardrails.first?.unsaid == .tooFewForMean(least: 30))
        let enough = Self.readOut(
            pilot, PilotTallies(cells: Self.clear + [cost("control", 90), cost("welkom", 90)]))
        let goal = try #require(enough.guardrails.first)
        #expect(goal.verdict == .holds)
        #expect(goal.method == "Hall, end date")
        #expect(goal.effect?.estimate == 3)
    }

    @Test func secondaryGoalsStandTogether() throws {
        var weak = Fixture.primary
        weak.role = .secondary
        weak.value = 8.9
        var hopeless = weak
        hopeless.value = 60
        let alone = Fixture.pilot(goals: [Fixture.primary, weak])
        #expect(Self.readOut(alone, PilotTallies(cells: Self.clear)).goals[1].verdict == .met)
        let together = Fixture.pilot(goals: [Fixture.primary, weak, hopeless])
        let goals = Self.readOut(together, PilotTallies(cells: Self.clear)).goals
        #expect(goals[1].verdict == .undecided)
        #expect(goals[1].unsaid == .secondaryGoalsTogether)
    }
}
