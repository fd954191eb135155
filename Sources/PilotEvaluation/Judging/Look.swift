import ExperienceModel
import PilotStatistics

/// One look at one goal: how much of the plan is in, and how far the interval is stretched.
struct Look {
    /// The share of the planned information; nil when no sample was planned.
    let fraction: Double?
    /// How far limits lie from the estimate.
    let critical: CriticalValue
    /// `score, one look`: the kind of limits and the kind of look.
    let method: String

    private let planned: Double?

    init(_ goal: Goal, _ counting: MetricCounting, _ judge: GoalJudge) {
        let pilot = judge.plan.pilot
        let planned = goal.plannedAnswers(in: pilot).map(Double.init)
        let line = GoalLine(goal, hasControl: pilot.controlArm != nil)
        let arms = line?.isDifference == true ? pilot.arms : [pilot.pilotArm]
        let counts = arms.map { Double(judge.answers($0, counting)?.count ?? 0) }
        let progress = counts.map {
            CellProgress(coefficient: 1, answers: $0, planned: planned)
        }
        self.planned = planned
        fraction = PilotLook.informationFraction(progress)
        let kind = counting.metric.measure == .quantity ? "Hall" : "score"
        if judge.isFinal {
            critical = .planReached(alpha: Thresholds.alpha)
            method = kind + ", one look"
        } else if let fraction {
            critical = .interim(fraction: fraction, alpha: Thresholds.alpha)
            method = kind + ", planned looks"
        } else {
            critical = .openEnded(
                information: counts.contains(0) ? 0 : PilotLook.information(progress))
            method = kind + ", open-ended"
        }
    }

    /// z at the line, positive in the direction of the goal.
    func statistic(_ line: GoalLine, _ contrast: Contrast, _ counting: MetricCounting) -> Double {
        guard let q = contrast.statistic(for: line.value / counting.unit) else { return 0 }
        let z = PilotLook.normalStatistic(q, degreesOfFreedom: contrast.degreesOfFreedom)
        return line.lowerIsBetter ? -z : z
    }

    /// How far the cells of the contrast have come, in its own order.
    func progress(of contrast: Contrast) -> [CellProgress] {
        contrast.terms.map {
            CellProgress(coefficient: $0.coefficient, answers: $0.cell.answers, planned: planned)
        }
    }
}
