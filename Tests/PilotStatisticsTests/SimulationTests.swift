import Foundation
import TestSupport
import Testing

@testable import PilotStatistics

/// The claim itself, on made-up answers: short on every run, long with `LONG_SIMULATIONS=1`.
@Suite("Seeded simulations of coverage and of daily looking")
struct SimulationTests {
    private static let replicates =
        ProcessInfo.processInfo.environment["LONG_SIMULATIONS"] == nil ? 2_000 : 50_000

    @Test(arguments: [[0.2, 0.3, 0.5], [0.05, 0.15, 0.8], [0.45, 0.4, 0.15]])
    func oneGroupCoversTheTruth(shares: [Double]) {
        var chance = SeededNumbers(seed: 7)
        let truth = 100 * (shares[2] - shares[0])
        let covered = Self.share {
            let limits = chance.cell(shares, answers: 40).limits(at: 1.959963984540054)
            return limits.lower <= truth && truth <= limits.upper
        }
        #expect(covered > 0.935 && covered < 0.975, "coverage \(covered)")
    }

    @Test func differenceOfArmsCoversTheTruth() {
        var chance = SeededNumbers(seed: 11)
        let covered = Self.share {
            let pilot = chance.cell([0.15, 0.30, 0.55], answers: 60)
            let control = chance.cell([0.30, 0.35, 0.35], answers: 30)
            let limits = Contrast.difference(.scale(pilot), minus: .scale(control))
                .limits(at: 1.959963984540054)
            return limits.lower <= 35 && 35 <= limits.upper
        }
        #expect(covered > 0.935 && covered < 0.975, "coverage \(covered)")
    }

    /// A pilot whose truth is exactly the goal, looked at after every answer up to the plan.
    @Test(arguments: [[0.25, 0.30, 0.45], [0.05, 0.30, 0.65]])
    func lookingAfterEveryAnswerKeepsTheError(shares: [Double]) {
        var chance = SeededNumbers(seed: 3)
        let goal = 100 * (shares[2] - shares[0])
        let planned = 100
        let met = Self.share {
            var counts = [0.0, 0, 0]
            for answers in 1...planned {
                counts[chance.value(shares)] += 1
                let cell = ScaleCell(values: [-100, 0, 100], counts: counts)
                let critical = CriticalValue(
                    z: 1.959963984540054 / (Double(answers) / Double(planned)).squareRoot())
                if (cell.statistic(for: goal)?.z ?? 0) >= critical.z { return true }
            }
            return false
        }
        #expect(met > 0.02 && met < 0.06, "error \(met)")
    }

    private static func share(_ happens: () -> Bool) -> Double {
        Double((0..<replicates).filter { _ in happens() }.count) / Double(replicates)
    }
}

extension SeededNumbers {
    /// A number from 0 up to 1.
    fileprivate mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// The index of a value drawn with the given shares.
    fileprivate mutating func value(_ shares: [Double]) -> Int {
        let drawn = unit()
        return drawn < shares[0] ? 0 : drawn < shares[0] + shares[1] ? 1 : 2
    }

    fileprivate mutating func cell(_ shares: [Double], answers: Int) -> ScaleCell {
        var counts = [0.0, 0, 0]
        for _ in 0..<answers { counts[value(shares)] += 1 }
        return ScaleCell(values: [-100, 0, 100], counts: counts)
    }
}
