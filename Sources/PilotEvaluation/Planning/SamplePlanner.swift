public import ExperienceModel
import PilotStatistics

/// Whether a pilot can succeed: what its sample can show beyond each goal, before it starts.
public enum SamplePlanner {
    /// The chance of a right verdict that a plan aims at.
    public static let power = 0.80
    /// How many days of looking a plan reckons with.
    public static let looks = 30

    /// What the planned sample can show, goal by goal and guardrail by guardrail.
    ///
    /// Variances are those at the goal; the verdict may be looked at every day.
    ///
    /// - Parameters:
    ///   - pilot: as the blueprint plans it.
    ///   - metrics: the blueprint's.
    public static func plan(_ pilot: Pilot, metrics: [Metric]) -> SamplePlan {
        let plan = FrozenPlan(
            blueprint: "", revision: 1, pilot: pilot, metrics: metrics, frozenOn: pilot.start)
        let lines = (pilot.goals + pilot.guardrails).compactMap { goal in
            plan.metric(goal.metric).map { line(goal, $0, plan) }
        }
        return SamplePlan(
            pilot: pilot, lines: lines, weeks: (pilot.readout - pilot.start + 6) / 7,
            power: power, looks: looks, cost: cost(pilot))
    }

    private static func cost(_ pilot: Pilot) -> Double? {
        guard let invited = pilot.invitedPerArm, let rollout = pilot.rollout else { return nil }
        return Double(invited) * rollout.costPerCustomer
    }

    private static func line(_ goal: Goal, _ metric: Metric, _ plan: FrozenPlan) -> SamplePlan.Line
    {
        let pilot = plan.pilot
        let planned = goal.plannedAnswers(in: pilot)
        var line = SamplePlan.Line(goal: goal, metric: metric, planned: planned)
        line.hoped = hoped(goal)
        guard PilotEvaluator.supports(pilot.design) else {
            line.unsaid = .designNotSupported(pilot.design)
            return line
        }
        let counting = MetricCounting(metric, in: plan)
        guard let variances = variances(goal, counting, hasControl: pilot.controlArm != nil)
        else {
            line.unsaid = .noBaseline
            return line
        }
        let drift = SampleSize.drift(alpha: Thresholds.alpha, power: power, looks: looks)
        if let planned, planned > 0 {
            line.detectable =
                SampleSize.detectableDifference(
                    coefficients: variances.map { _ in 1 }, variances: variances,
                    answers: variances.map { _ in Double(planned) }, drift: drift)
                * counting.unit
        }
        if let hoped = line.hoped, hoped > 0 {
            line.needed = needed(variances, difference: hoped / counting.unit, drift: drift)
            line.isEnough = line.detectable.map { $0 <= hoped }
        }
        return line
    }

    private static func needed(_ variances: [Double], difference: Double, drift: Double) -> Int? {
        variances.count > 1
            ? SampleSize.answersTwoArms(
                pilotVariance: variances[0], controlVariance: variances[1],
                difference: difference, drift: drift)?.pilot
            : SampleSize.answersOneArm(
                variance: variances[0], difference: difference, drift: drift)
    }

    /// What lies between hope and goal; a guardrail hopes for no change at all.
    private static func hoped(_ goal: Goal) -> Double? {
        if let expect = goal.expect { return (expect - goal.value).magnitude }
        switch goal.comparison {
        case .notWorseThanControlBy, .notWorseThanBaselineBy: return goal.value
        default: return nil
        }
    }

    /// Variances of one answer at the goal: of the pilot, and of the control where there is one.
    private static func variances(
        _ goal: Goal, _ counting: MetricCounting, hasControl: Bool
    ) -> [Double]? {
        guard let line = GoalLine(goal, hasControl: hasControl) else { return nil }
        guard line.isDifference else {
            return variance(goal, counting, at: line.value / counting.unit).map { [$0] }
        }
        let baseline = goal.baselineValue.map { $0 / counting.unit }
        let shifted = baseline.map { $0 + line.value / counting.unit }
        guard let pilot = variance(goal, counting, at: shifted),
            let control = variance(goal, counting, at: baseline)
        else { return nil }
        return [pilot, control]
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
