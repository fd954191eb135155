import Foundation
import RealModule
import Testing

@testable import PilotStatistics

/// Coverage and error by going through every possible outcome: no chance is involved.
@Suite("Exact coverage and error of intervals and looks")
struct ExactCoverageTests {
    private static let isLong = ProcessInfo.processInfo.environment["CXPILOT_LONG"] == "1"
    private static let z = 1.959963984540054

    /// Truths that a pilot may have: shares of detractors, passives and promoters, in steps of a
    /// twentieth, each at least that.
    private static let truths: [[Double]] = {
        var truths: [[Double]] = []
        for lower in 1...18 {
            for upper in 1...(19 - lower) {
                let passives = 20 - lower - upper
                truths.append([lower, passives, upper].map { Double($0) / 20 })
            }
        }
        return truths
    }()

    /// Every outcome of `n` answers.
    private static func outcomes(_ n: Int) -> [[Double]] {
        var outcomes: [[Double]] = []
        for lower in 0...n {
            for upper in 0...(n - lower) {
                outcomes.append([lower, n - lower - upper, upper].map(Double.init))
            }
        }
        return outcomes
    }

    private static func probability(_ counts: [Double], _ shares: [Double]) -> Double {
        var logarithm = Double.logGamma(counts.reduce(0, +) + 1)
        for (count, share) in zip(counts, shares) {
            logarithm += count * Double.log(share) - Double.logGamma(count + 1)
        }
        return Double.exp(logarithm)
    }

    private static func score(_ shares: [Double]) -> Double { 100 * (shares[2] - shares[0]) }

    /// Mean and least coverage and the largest miss on one side, as published for the method.
    @Test(arguments: [
        (10, 96.3, 94.0, 4.7), (20, 95.5, 94.4, 4.3), (50, 95.1, 94.4, 3.3), (100, 95.0, 94.8, 3.3),
    ])
    func oneGroup(n: Int, mean: Double, least: Double, miss: Double) {
        guard n <= 20 || Self.isLong else { return }
        let outcomes = Self.outcomes(n)
        let limits = outcomes.map {
            ScaleCell(values: [-100, 0, 100], counts: $0).limits(at: Self.z)
        }
        var coverages: [Double] = []
        var largestMiss = 0.0
        for shares in Self.truths {
            let truth = Self.score(shares)
            var (below, above) = (0.0, 0.0)
            for (counts, limits) in zip(outcomes, limits) {
                if truth < limits.lower - 1e-9 { below += Self.probability(counts, shares) }
                if truth > limits.upper + 1e-9 { above += Self.probability(counts, shares) }
            }
            coverages.append(1 - below - above)
            largestMiss = max(largestMiss, below, above)
        }
        let average = coverages.reduce(0, +) / Double(coverages.count)
        #expect((100 * average - mean).magnitude < 0.06, "mean \(average)")
        #expect((100 * (coverages.min() ?? 0) - least).magnitude < 0.06)
        #expect((100 * largestMiss - miss).magnitude < 0.06, "miss \(largestMiss)")
    }

    /// The difference of two groups of ten: 94.3 % at worst, 3.5 % missed on one side.
    @Test func twoGroupsOfTen() {
        let outcomes = Self.outcomes(10)
        let cells = outcomes.map { Cell.scale(ScaleCell(values: [-100, 0, 100], counts: $0)) }
        let truths = Self.truths.enumerated().filter { $0.offset % (Self.isLong ? 4 : 17) == 0 }
            .map(\.element)
        let limits = cells.map { pilot in
            cells.map { Contrast.difference(pilot, minus: $0).limits(at: Self.z) }
        }
        let chances = truths.map { shares in outcomes.map { Self.probability($0, shares) } }
        var (worst, largestMiss) = (1.0, 0.0)
        for (pilot, pilotChances) in zip(truths, chances) {
            for (control, controlChances) in zip(truths, chances) {
                let truth = Self.score(pilot) - Self.score(control)
                guard truth > -25, truth < 45 else { continue }
                var (below, above) = (0.0, 0.0)
                for (row, chance) in zip(limits, pilotChances) {
                    for (limits, other) in zip(row, controlChances) {
                        if truth < limits.lower - 1e-9 { below += chance * other }
                        if truth > limits.upper + 1e-9 { above += chance * other }
                    }
                }
                worst = min(worst, 1 - below - above)
                largestMiss = max(largestMiss, below, above)
            }
        }
        #expect(worst > 0.94, "worst \(worst)")
        #expect(largestMiss < 0.045, "miss \(largestMiss)")
    }

    /// A look after every answer at a pilot exactly at its goal: at most 5.2 % are ever declared
    /// met, whatever the share of passives.
    @Test(arguments: [(20, 20.0), (20, 60), (30, 0), (50, 20), (100, 20), (100, 60), (200, 40)])
    func aLookAfterEveryAnswer(planned: Int, goal: Double) {
        guard planned <= 30 || Self.isLong else { return }
        let met = Self.metOutcomes(planned, goal)
        let most = 1 - goal.magnitude / 100
        let errors = (1...12).map { step in
            let passives = most * Double(step) / 13
            let upper = (1 - passives + goal / 100) / 2
            return Self.error(met, [1 - passives - upper, passives, upper])
        }
        #expect((errors.max() ?? 1) <= 0.0525, "worst \(errors.max() ?? 1)")
        #expect((errors.max() ?? 0) > 0.015)
    }

    /// For each number of answers and each outcome whether the look declares the goal met.
    private static func metOutcomes(_ planned: Int, _ goal: Double) -> [[[Bool]]] {
        (1...planned).map { n in
            let critical = CriticalValue.interim(fraction: Double(n) / Double(planned)).z
            return (0...n).map { lower in
                (0...(n - lower)).map { upper in
                    let cell = ScaleCell.nps(
                        detractors: Double(lower), passives: Double(n - lower - upper),
                        promoters: Double(upper))
                    return (cell.statistic(for: goal)?.z ?? 0) >= critical
                }
            }
        }
    }

    /// The chance that some look declares it met, going from answer to answer.
    private static func error(_ met: [[[Bool]]], _ shares: [Double]) -> Double {
        var alive = [[1.0]]
        var error = 0.0
        for (index, looks) in met.enumerated() {
            let n = index + 1
            var next = (0...n).map { [Double](repeating: 0, count: n - $0 + 1) }
            for lower in alive.indices {
                for upper in alive[lower].indices where alive[lower][upper] > 0 {
                    let chance = alive[lower][upper]
                    next[lower + 1][upper] += chance * shares[0]
                    next[lower][upper] += chance * shares[1]
                    next[lower][upper + 1] += chance * shares[2]
                }
            }
            for lower in next.indices {
                for upper in next[lower].indices where looks[lower][upper] {
                    error += next[lower][upper]
                    next[lower][upper] = 0
                }
            }
            alive = next
        }
        return error
    }
}
