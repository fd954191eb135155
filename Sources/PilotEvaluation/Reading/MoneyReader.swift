import ExperienceModel
import PilotStatistics

/// The shift between promoters, passives and detractors, in money.
struct MoneyReader {
    /// Benefit and cost per 1,000 customers and a year; nil without an NPS goal, without values,
    /// or without anything to compare with.
    ///
    /// Its limits are stretched like those of the goal itself.
    static func money(in course: inout PilotCourse, grade: DesignGrade) -> MoneyReadOut? {
        guard let value = course.plan.value,
            value.detractor < value.passive, value.passive < value.promoter,
            [value.detractor, value.passive, value.promoter].allSatisfy({ $0.magnitude < 1e12 }),
            let goal = course.goals.first(where: { $0.metric.kind == .nps }), let look = goal.look,
            let reader = course.reader(of: goal),
            let projection = reader.projection.valued([
                value.detractor, value.passive, value.promoter,
            ])
        else { return nil }
        let reading = CellReader(
            projection: projection, terms: reader.terms, rows: reader.rows,
            countsBranches: reader.countsBranches, mix: reader.mix
        ).reading()
        guard reading.hasInterval, let contrast = reading.contrast,
            let past = reader.terms.line.isDifference ? 0 : worth(goal.goal.baseline, value),
            let estimate = contrast.estimate
        else { return nil }
        let sign: Double = reader.terms.line.lowerIsBetter ? -1 : 1
        let limits = contrast.limits(at: reading.quantile(goal.critical(.met, look)))
        guard limits.lower.isFinite, limits.upper.isFinite else { return nil }
        let shift = Interval(estimate: estimate, lower: limits.lower, upper: limits.upper)
        let turned = sign < 0 ? shift.negated : shift
        let benefit = Interval(
            estimate: turned.estimate - past, lower: turned.lower - past,
            upper: turned.upper - past)
        return MoneyReadOut(
            value: value, benefit: benefit.scaled(by: 1000),
            cost: course.plan.pilot.rollout.map { $0.costPerCustomer * 1000 },
            isCausal: grade == .caused)
    }

    /// What a customer brought on average before, where the plan names the mix.
    private static func worth(_ baseline: Goal.Baseline?, _ value: CustomerValue) -> Double? {
        guard case .promoters(let promoters, let detractors)? = baseline else { return nil }
        let passives = 1 - promoters - detractors
        let worth =
            promoters * value.promoter + passives * value.passive
            + detractors * value.detractor
        return worth.isFinite ? worth : nil
    }
}
