import ExperienceModel
import Testing

@testable import PilotEvaluation

/// Pilots with more arms than the two that are compared.
@Suite struct ManyArmsTests {
    typealias Fixture = PilotFixture

    static let pilot = Fixture.pilot(
        arms: ["control", "kaart", "welkom"], goals: [Fixture.primary])

    static func readOut(_ kaart: [Int], customers: [String: Int] = [:]) -> ReadOut {
        EvaluatorTests.readOut(
            pilot,
            PilotTallies(
                cells: EvaluatorTests.clear + [Fixture.nps("kaart", kaart)], customers: customers))
    }

    @Test func theLastArmIsHeldAgainstTheFirstAndAllAreShown() throws {
        let goal = try #require(Self.readOut([100, 100, 200]).primary)
        let two = EvaluatorTests.readOut(
            Fixture.pilot(goals: [Fixture.primary]), PilotTallies(cells: EvaluatorTests.clear))
        #expect(goal.effect == two.primary?.effect)
        #expect(goal.arms.map(\.arm) == ["control", "kaart", "welkom"])
        #expect(goal.arms.allSatisfy { $0.interval != nil })
        #expect(abs((goal.arms[1].interval?.estimate ?? 0) - 25) < 1e-9)
    }

    @Test func answersAreThoseOfAllArmsEverywhere() throws {
        let readOut = Self.readOut([100, 100, 200])
        let all = 772 + 771 + 400
        #expect(readOut.primary?.arms.map(\.answers).reduce(0, +) == all)
        #expect(readOut.primary?.decided?.answers == all)
        #expect(readOut.evidence.last?.answers == all)
        let tallies = PilotTallies(
            cells: EvaluatorTests.clear + [Fixture.nps("kaart", [100, 100, 200])])
        let launched = Fixture.launched(Self.pilot)
        let path = PilotEvaluator.path(of: launched, tallies: tallies, asOf: Fixture.readout)
        #expect(path.last?.lines.first?.answers == all)
        let standing = PilotEvaluator.standing(
            of: launched, tallies: tallies, asOf: Fixture.readout)
        #expect(standing.answersSeen["nps"] == all)
    }

    @Test func everyArmIsChecked() {
        let invited = ["control": 2400, "kaart": 2400, "welkom": 2400]
        // The middle arm answers half as often as the others.
        let rates = Self.readOut([100, 100, 200], customers: invited).health
        #expect(rates.first { $0.code == "responseRates" }?.severity == .warning)
        #expect(rates.first { $0.code == "sampleRatio" }?.severity == .ok)
        let even = Self.readOut([257, 257, 257], customers: invited).health
        #expect(even.first { $0.code == "responseRates" }?.severity == .ok)
        let drawn = Self.readOut(
            [257, 257, 257], customers: ["control": 2400, "kaart": 1900, "welkom": 2400])
        #expect(drawn.health.first?.code == "sampleRatio")
        #expect(drawn.recommendation.rule == 1)
    }
}
