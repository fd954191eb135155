import TestSupport
import Testing

@testable import PilotStatistics

/// Ten thousand cells and contrasts of every kind in every run, the absurd ones among them.
@Suite("Random cells and contrasts: never a trap, never NaN, and the laws hold")
struct RandomCellTests {
    @Test func limitsStayOrderedAndInsideTheScale() {
        var chance = SeededNumbers(seed: 101)
        for _ in 0..<5_000 {
            let cell = chance.scaleCell()
            let (q, more) = (chance.critical(), 1 + 3 * chance.unit())
            let (limits, wider) = (cell.limits(at: q), cell.limits(at: q * more))
            let ends = cell.ends
            #expect(limits.lower <= limits.upper && limits.lower >= ends.lower, "\(cell) \(q)")
            #expect(limits.upper <= ends.upper, "\(cell) \(q)")
            let hair = 1e-9 * (ends.upper - ends.lower)
            #expect(wider.lower <= limits.lower + hair, "\(cell) \(q)")
            #expect(wider.upper >= limits.upper - hair, "\(cell) \(q)")
            guard let estimate = cell.estimate else { continue }
            #expect(limits.lower <= estimate + hair && limits.upper >= estimate - hair, "\(cell)")
            // More of the same answers: a narrower interval.
            let doubled = cell.scaled(by: 2).limits(at: q)
            #expect(doubled.lower >= limits.lower - hair, "\(cell) \(q)")
            #expect(doubled.upper <= limits.upper + hair, "\(cell) \(q)")
        }
    }

    @Test func contrastsNeverTrapAndNeverGiveNaN() {
        var chance = SeededNumbers(seed: 202)
        for _ in 0..<5_000 {
            let contrast = chance.contrast()
            let (q, goal) = (chance.critical(), 150 * (2 * chance.unit() - 1))
            let limits = contrast.limits(at: q)
            #expect(limits.lower <= limits.upper, "\(contrast) \(q)")
            if contrast.unusable != nil { #expect(contrast.estimate == nil) }
            let statistic = contrast.statistic(for: goal)
            #expect(statistic?.isNaN != true, "\(contrast) \(goal)")
            if let degrees = contrast.degreesOfFreedom { #expect(degrees > 0) }
            guard contrast.estimate != nil, let statistic, q > 0, q < 1e5 else { continue }
            // Test and interval are the same thing, but for the last digits.
            if (statistic - q).magnitude > 1e-6 * max(1, q) {
                #expect((limits.lower >= goal) == (statistic >= q), "\(contrast) \(q) \(goal)")
            }
        }
    }

    @Test func whatIsBuiltOnThemIsAlwaysAValue() {
        var chance = SeededNumbers(seed: 303)
        for _ in 0..<3_000 {
            let contrast = chance.contrast()
            let progress = contrast.terms.map {
                CellProgress(
                    coefficient: $0.coefficient, answers: $0.cell.answers,
                    planned: chance.unit() < 0.1 ? nil : chance.count())
            }
            let fraction = PilotLook.informationFraction(progress) ?? 0
            #expect(fraction >= 0 && fraction.isFinite)
            let critical = [
                CriticalValue.interim(fraction: fraction), .endDate(fraction: fraction),
                .openEnded(information: PilotLook.information(progress)),
            ][Int(3 * chance.unit())]
            #expect(critical.z > 0)
            let q = critical.quantile(degreesOfFreedom: contrast.degreesOfFreedom)
            #expect(q > 0)
            let limits = contrast.limits(at: q)
            #expect(!limits.lower.isNaN && !limits.upper.isNaN)
            let goal = 90 * (2 * chance.unit() - 1)
            let z = PilotLook.normalStatistic(
                contrast.statistic(for: goal) ?? 0, degreesOfFreedom: contrast.degreesOfFreedom)
            let p = PilotLook.peekSafeP(statistic: z, fraction: fraction)
            #expect(p >= 0 && p <= 1)
            let hope = ChanceOfSuccess.byThePlan(statistic: z, fraction: fraction) ?? 0
            #expect(hope >= 0 && hope <= 1)
            let needed = AnswersNeeded(contrast: contrast, progress: progress, goal: goal)
            #expect(needed.ifTrendHolds == nil || needed.newPlan == nil)
            #expect(needed.toPlan ?? 0 >= 0)
        }
    }

    @Test func branchesOfAnyKindAreAlwaysAValue() {
        var chance = SeededNumbers(seed: 404)
        let values = [-100.0, 0, 100]
        for _ in 0..<1_000 {
            let count = Int(6 * chance.unit())
            let branches = (0..<count).map { _ in values.map { _ in chance.count() } }
            let later = (0..<count).map { _ in values.map { _ in chance.count() } }
            let arm = BranchedArm(values: values, branches: branches)
            let panel = BranchPanel(values: values, before: branches, after: later)
            let weighted = WeightedBranches(
                values: values, references: [0.4, 0.6],
                branches: zip(branches, later).map { [$0, $1] })
            for effect in [arm.designEffect, panel.designEffect, weighted.designEffect] {
                #expect(effect >= 1)
            }
            for cell in [arm.effective, panel.effectiveAfter, weighted.effective] {
                let limits = cell.limits(at: 2)
                #expect(limits.lower <= limits.upper && limits.lower >= -100)
            }
        }
    }
}

extension SeededNumbers {
    /// A number from 0 up to 1.
    fileprivate mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// None, few, many, parts of one, and now and then what can be no count at all.
    fileprivate mutating func count() -> Double {
        let kind = unit()
        if kind < 0.2 { return 0 }
        if kind < 0.6 { return (60 * unit()).rounded(.down) }
        if kind < 0.8 { return 1e4 * unit() }
        if kind < 0.95 { return [1e8, 1, 0.3, 1e-9, 3e5, 1e-200][Int(6 * unit())] }
        return unit() < 0.7
            ? 7 : [-3, .nan, .infinity, 1e300, -.infinity, 1e150][Int(6 * unit())]
    }

    fileprivate mutating func critical() -> Double {
        let kind = unit()
        if kind < 0.8 { return 6 * unit() }
        return [0, 1.959963984540054, 30, 1e4, 1e9, .infinity][Int(6 * unit())]
    }

    /// Mostly the short scales; the long ones need two roots and are slow.
    fileprivate mutating func scaleCell() -> ScaleCell {
        let kind = unit()
        let values: [Double] =
            kind < 0.6
            ? [-100, 0, 100] : kind < 0.92 ? [0, 100] : kind < 0.96 ? [1, 2, 3, 4, 5] : [0, 1, 5]
        return ScaleCell(values: values, counts: values.map { _ in count() })
    }

    fileprivate mutating func cell() -> Cell {
        guard unit() < 0.15 else { return .scale(scaleCell()) }
        let answers = count()
        let (mean, spread) = (20 * unit() - 5, 9 * unit())
        return .mean(
            MeanCell(
                answers: answers, sum: answers * mean,
                sumOfSquares: answers * (mean * mean + spread),
                sumOfCubes: unit() < 0.3 ? nil : answers * 100 * unit()))
    }

    fileprivate mutating func contrast() -> Contrast {
        let kind = unit()
        if kind < 0.5 { return .single(cell()) }
        if kind < 0.85 { return .difference(cell(), minus: cell()) }
        if kind < 0.87 { return Contrast([]) }
        if kind < 0.89 { return Contrast([.init(coefficient: .nan, cell: cell())]) }
        return .differenceInDifferences(
            pilotAfter: cell(), pilotBefore: cell(), controlAfter: cell(), controlBefore: cell())
    }
}
