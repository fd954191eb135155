import ExperienceModel
import PilotEvaluation
import Testing

@testable import cxpilot_benchmark

/// The headline of the benchmark in small: what is rolled out, over pilots whose truth is known.
@Suite struct DecisionBenchmarkTests {
    static let pilots = 200
    static let benchmark = DecisionBenchmark(pilots: pilots, seed: 7)

    private static func naive(_ rule: NaiveRule) -> DecisionScore {
        zip(NaiveRule.allCases, benchmark.naive).first { $0.0 == rule }?.1 ?? DecisionScore()
    }

    @Test func pilotsBelowTheirGoalAreNotRolledOut() {
        let product = Self.benchmark.product
        #expect(product.wronglyRolledOut.whole > 100)
        #expect(product.wronglyRolledOut.percent <= 2.5)
        #expect(product.harmfulRolledOut.percent <= 3.5)
    }

    @Test func goodPilotsAreRolledOut() throws {
        let product = Self.benchmark.product
        #expect(product.clearlyGoodMissed.whole >= 6)
        #expect(product.clearlyGoodMissed.percent <= 25)
        #expect((45...80).contains(product.goodMissed.percent))
        #expect(try #require(product.meanEffect) > 13)
        #expect((20...50).contains(try #require(product.medianDay)))
    }

    @Test func rulesOfThumbRollOutFarTooMuch() {
        #expect(Self.naive(.estimateOnAnyDay).wronglyRolledOut.percent > 60)
        #expect((10...30).contains(Self.naive(.estimateOnLastDay).wronglyRolledOut.percent))
        #expect((10...30).contains(Self.naive(.intervalAboveZero).wronglyRolledOut.percent))
        #expect((3...15).contains(Self.naive(.intervalAboveGoal).wronglyRolledOut.percent))
        #expect((5...20).contains(Self.naive(.probability).wronglyRolledOut.percent))
    }

    @Test func aFloorBuysPowerForError() {
        let (product, floor) = (Self.benchmark.product, Self.benchmark.floor)
        #expect(floor.goodMissed.percent < product.goodMissed.percent - 8)
        #expect(floor.wronglyRolledOut.percent > product.wronglyRolledOut.percent)
        #expect(floor.wronglyRolledOut.percent <= 12)
    }

    /// Of pilots at the goal's wrong side, most are left open; few are called better or worse.
    @Test func mostPilotsBelowTheGoalStayUndecided() {
        let all = Double(Self.benchmark.product.wronglyRolledOut.whole)
        func share(_ verdict: Verdict) -> Double {
            Double(Self.benchmark.belowVerdicts[verdict] ?? 0) / all
        }
        #expect((0.55...0.85).contains(share(.undecided)))
        #expect((0.15...0.40).contains(share(.notMet)))
        #expect(Self.benchmark.goodVerdicts[.harmed, default: 0] <= 1)
    }

    @Test func theReadOutOfTheLastDaySaysWhatThePathSaid() {
        for number in 0..<30 {
            var numbers = SeededNumbers(seed: 11, pilot: number)
            let pilot = TrackedPilot(SyntheticPilot(from: &numbers))
            let outcome = pilot.outcome()
            let readOut = PilotEvaluator.readOut(
                of: pilot.launched, tallies: pilot.tallies, asOf: pilot.readout)
            #expect((readOut.recommendation.rule == 4) == (outcome.day != nil))
            #expect(readOut.primary?.verdict == outcome.verdict)
            #expect(readOut.isFinal)
            let first = pilot.launched.plan.pilot.start.number - 1
            if let day = outcome.day {
                #expect(readOut.primary?.decided?.day.number == first + day)
            }
        }
    }
}
