import ExperienceModel
import PilotStatistics

/// The variance of one answer in each cell of a goal's contrast, if the truth is the goal.
struct VariancesAtGoal {
    /// In squared units of the statistics: points, percentage points, or the metric's own.
    let cells: [Double]
    /// Whether cells from before the start are among them.
    let countsBefore: Bool

    /// The cells of that goal; nil when the plan names no baseline, or nothing to compare with.
    init?(_ goal: Goal, _ counting: MetricCounting, _ pilot: Pilot) {
        guard let line = GoalLine(goal, hasControl: pilot.controlArm != nil) else { return nil }
        let isAgainstBefore =
            pilot.design == .beforeAfter
            && (goal.comparison == .aboveBaseline || goal.comparison == .notWorseThanBaselineBy)
        let baseline = goal.baselineValue.map { $0 / counting.unit }
        let atLine =
            line.isDifference
            ? baseline.map { $0 + line.value / counting.unit } : line.value / counting.unit
        guard let pilotVariance = Self.variance(goal, counting, at: atLine) else { return nil }
        guard line.isDifference || isAgainstBefore else {
            cells = [pilotVariance]
            countsBefore = false
            return
        }
        guard let start = Self.variance(goal, counting, at: baseline) else { return nil }
        // Pilot after and before, control after and before: before, all are at the baseline.
        let isBothWays = line.isDifference && pilot.design == .controlledBeforeAfter
        cells = [pilotVariance] + Array(repeating: start, count: isBothWays ? 3 : 1)
        countsBefore = isBothWays || isAgainstBefore
    }

    /// The smallest difference from the goal that so many answers in each cell can show.
    func detectable(answers: Int, drift: Double) -> Double {
        SampleSize.detectableDifference(
            coefficients: cells.map { _ in 1 }, variances: cells,
            answers: cells.map { _ in Double(answers) }, drift: drift)
    }

    /// The answers in each cell that a difference from the goal needs; nil beyond all counting.
    func needed(difference: Double, drift: Double, designEffect: Double = 1) -> Int? {
        SampleSize.answersOneArm(
            variance: cells.reduce(0, +) * designEffect, difference: difference, drift: drift)
    }

    private static func variance(
        _ goal: Goal, _ counting: MetricCounting, at value: Double?
    ) -> Double? {
        switch counting.metric.measure {
        case .points:
            guard let value else { return nil }
            let score = min(100, max(-100, value))
            if case .promoters(let promoters, let detractors) = goal.baseline {
                let passives = max(0, 1 - promoters - detractors)
                return SampleSize.npsVariance(at: score, passives: .known(passives))
            }
            return SampleSize.npsVariance(at: score, passives: .typical)
        case .share:
            return value.map { SampleSize.shareVariance(at: min(100, max(0, $0))) }
        case .scaleMean, .quantity:
            return goal.standardDeviation.map { $0 * $0 }
        }
    }
}
