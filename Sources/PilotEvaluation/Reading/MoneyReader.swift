import ExperienceModel
import PilotStatistics

/// The shift between promoters, passives and detractors, in money.
struct MoneyReader {
    let plan: FrozenPlan
    let answers: ArmAnswers

    /// Benefit and cost per 1,000 customers and a year; nil without a control, an NPS goal or values.
    ///
    /// Before the final look its limits are stretched like those of the goal itself.
    func money(on judge: GoalJudge) -> MoneyReadOut? {
        guard let value = plan.value, let control = plan.pilot.controlArm,
            value.detractor < value.passive, value.passive < value.promoter,
            plan.pilot.design == .randomised,
            let goal = plan.pilot.goals.first(where: { plan.metric($0.metric)?.kind == .nps }),
            let metric = plan.metric(goal.metric)
        else { return nil }
        let counting = MetricCounting(metric, in: plan)
        let critical = Look(goal, counting, judge).critical
        guard let pilot = cell(plan.pilot.pilotArm, counting, value),
            let other = cell(control, counting, value)
        else { return nil }
        let contrast = Contrast.difference(pilot, minus: other)
        guard let perCustomer = counting.interval(contrast, at: critical) else { return nil }
        return MoneyReadOut(
            value: value, benefit: perCustomer.scaled(by: 1000),
            cost: plan.pilot.rollout.map { $0.costPerCustomer * 1000 }, isCausal: true)
    }

    private func cell(
        _ arm: String, _ counting: MetricCounting, _ value: CustomerValue
    ) -> Cell? {
        guard case .tally(let tally) = answers(arm, counting),
            tally.answers >= Thresholds.publication
        else { return nil }
        let kinds = counting.customerKinds(tally)
        return .scale(
            ScaleCell(
                values: [value.detractor, value.passive, value.promoter],
                counts: [kinds.detractors, kinds.passives, kinds.promoters].map(Double.init)))
    }
}
