import ExperienceModel
import Testing

@testable import PilotEvaluation

/// What is known of those who were invited, and what is not.
@Suite struct InvitedTests {
    typealias Fixture = PilotFixture

    static let csat = Goal(
        metric: "satisfaction", role: .secondary, at: "tp", comparison: .aboveControl, value: 0,
        expect: 1)

    /// Every customer answers one question or the other: nobody who did not answer is known.
    static func answersOnly(_ customers: [String: Int]) -> ReadOut {
        func satisfied(_ arm: String, _ count: Int) -> PilotTallies.Cell {
            PilotTallies.Cell(
                arm: arm, metric: "satisfaction", day: Fixture.day("2026-06-01"),
                answers: .tally(Tally(counts: [8: count])))
        }
        return EvaluatorTests.readOut(
            Fixture.pilot(goals: [Fixture.primary, csat], invited: nil),
            PilotTallies(
                cells: EvaluatorTests.clear + [
                    satisfied("control", 100), satisfied("welkom", 400),
                ],
                customers: customers))
    }

    @Test func aFileOfAnswersSaysNothingOfTheInvited() {
        let codes = Self.answersOnly(["control": 872, "welkom": 1171]).health.map(\.code)
        #expect(!codes.contains("sampleRatio") && !codes.contains("responseRates"))
        let known = Self.answersOnly(["control": 2400, "welkom": 2390]).health.map(\.code)
        #expect(known.contains("sampleRatio") && known.contains("responseRates"))
    }

    @Test func whatIsKnownOfEverybodyTellsWhoWasInvited() {
        let quit = Goal(
            metric: "cancelled", role: .guardrail, comparison: .atMost, value: 0.05)
        let readOut = EvaluatorTests.readOut(
            Fixture.pilot(goals: [Fixture.primary], guardrails: [quit]),
            PilotTallies(
                cells: EvaluatorTests.clear + [
                    Fixture.yes("control", "cancelled", 30, of: 2400),
                    Fixture.yes("welkom", "cancelled", 30, of: 2000),
                ], customers: ["control": 2400, "welkom": 2000]))
        #expect(readOut.health.first?.code == "sampleRatio")
        #expect(readOut.health.first?.severity == .failed)
    }

    @Test func theResponseRateIsThatOfTheAmendedPlan() throws {
        var launched = Fixture.launched(Fixture.pilot(goals: [Fixture.primary]))
        launched.amendments = [
            PlanAmendment(
                on: Fixture.day("2026-03-20"), by: "x", reason: "traffic", basis: .noAnswers,
                invitedPerArm: 7720)
        ]
        let readOut = PilotEvaluator.readOut(
            of: launched, tallies: PilotTallies(cells: EvaluatorTests.clear),
            asOf: Fixture.readout)
        guard
            case .responseRates(let shares, _, true)? = readOut.health.first(where: {
                $0.code == "responseRates"
            })?.subject
        else {
            Issue.record("no response rates")
            return
        }
        #expect(DesignTests.isClose(shares["control"], 0.1))
    }

    @Test func aPastThatNobodyMeasuredCannotBeCompared() {
        var goal = Fixture.primary
        goal.comparison = .aboveBaseline
        let readOut = EvaluatorTests.readOut(
            Fixture.pilot(design: .beforeAfter, arms: ["welkom"], goals: [goal]),
            PilotTallies(cells: [Fixture.nps("welkom", [231, 322, 318])]))
        #expect(readOut.primary?.verdict == .undecided)
        #expect(readOut.primary?.unsaid == .noAnswersBefore)
        #expect(readOut.primary?.effect == nil && readOut.primary?.arms[0].interval != nil)
        #expect(readOut.recommendation.decision == .iterate)
    }
}
