import ExperienceModel
import Testing

@testable import cxpilot_benchmark

/// What the decision benchmark draws is what its table says.
@Suite struct SyntheticPilotTests {
    private static let drawn = (0..<250).map { number in
        var numbers = SeededNumbers(seed: 3, pilot: number)
        return SyntheticPilot(from: &numbers)
    }

    @Test(arguments: [-40.0, -20, 0, 5, 30, 55, 80])
    func answersHaveTheScoreAndThePassivesOfSurveys(nps: Double) {
        let distribution = AnswerDistribution(nps: nps)
        #expect(abs(distribution.nps - nps) < 1e-9)
        let share = distribution.passives / (1 - nps * nps / 10_000)
        #expect((0.30...0.36).contains(share))
    }

    @Test func answersAreDrawnFromTheirDistribution() {
        var numbers = SeededNumbers(seed: 5, pilot: 0)
        var counts = NPSCounts()
        counts.add(AnswerDistribution(nps: 30).answers(40_000, from: &numbers))
        #expect(counts.answers == 40_000)
        #expect(abs(counts.nps - 30) < 1.6)
        #expect(abs(counts.variance.squareRoot() - 0.39) < 0.02)
    }

    @Test func numbersAreWhatTheySay() {
        var numbers = SeededNumbers(seed: 1, pilot: 1)
        let normals = (0..<20_000).map { _ in numbers.normal(mean: 3, deviation: 2) }
        let mean = normals.reduce(0, +) / 20_000
        #expect(abs(mean - 3) < 0.06)
        let variance = normals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
        #expect(abs(variance - 4) < 0.16)
        let events = (0..<4_000).map { _ in Double(numbers.poisson(mean: 6.5)) }
        #expect(abs(events.reduce(0, +) / 4_000 - 6.5) < 0.17)
        var again = SeededNumbers(seed: 1, pilot: 1)
        #expect(again.normal(mean: 3, deviation: 2) == normals[0])
        var other = SeededNumbers(seed: 1, pilot: 2)
        #expect(other.normal(mean: 3, deviation: 2) != normals[0])
    }

    @Test func truthsPlansAndTrafficAreThoseOfTheTable() {
        let all = Double(Self.drawn.count)
        func share(_ has: (SyntheticPilot) -> Bool) -> Double {
            Double(Self.drawn.count(where: has)) / all
        }
        #expect((0.54...0.68).contains(share(\.isBelow)))
        #expect((0.24...0.37).contains(share(\.isHarmful)))
        #expect((0.02...0.12).contains(share(\.isClearlyGood)))
        #expect((0.23...0.37).contains(share { $0.sample.control > 2 * $0.sample.pilot }))
        let plans = Self.drawn.map { $0.sample.pilot + $0.sample.control }.sorted()
        #expect((700...950).contains(plans[plans.count / 2]))
        for pilot in Self.drawn {
            #expect(pilot.answers.count == SyntheticPilot.days)
            let last = pilot.cumulative.last?.pilot.answers ?? 0
            let traffic = Double(last) / Double(pilot.sample.pilot)
            #expect((0.1...2.5).contains(traffic))
        }
    }

    /// The plan names one number per arm; of arms of 1 to 4 it brings the same information.
    @Test func unequalArmsKeepTheirShareOfThePlan() throws {
        let pilot = try #require(Self.drawn.first { $0.sample.control > 2 * $0.sample.pilot })
        let planned = try #require(TrackedPilot(pilot).launched.plan.pilot.invitedPerArm)
        let (one, other) = (Double(pilot.sample.pilot), Double(pilot.sample.control))
        #expect(abs(2 / Double(planned) / (1 / one + 1 / other) - 1) < 0.01)
    }
}
