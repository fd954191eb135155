public import ExperienceModel
import PilotStatistics

/// Whether a pilot can succeed: what its sample can show beyond each goal, before it starts.
public enum SamplePlanner {
    /// The chance of a right verdict that a plan aims at.
    public static let power = 0.80
    /// How many days of looking a plan reckons with.
    public static let looks = 30

    /// The distance from the goal in standard errors that reaches the power; the same for all.
    private static let drift = SampleSize.drift(
        alpha: Thresholds.alpha, power: power, looks: looks)

    /// The power with which each of the primary goal and k guardrails is planned, so that all of
    /// them succeed together with the plan's (Schultzberg, Ankargren & Frånberg 2024).
    public static func powerTogether(guardrails: Int) -> Double {
        1 - (1 - power) / Double(max(0, guardrails) + 1)
    }

    /// What the planned sample can show, goal by goal and guardrail by guardrail.
    ///
    /// Variances are those at the goal; the verdict may be looked at every day. Where whole
    /// branches are in an arm, answers count for less by the design effect (Eldridge, Ashby &
    /// Kerry 2006). Designs that compare with the time before reckon with as many answers before
    /// as after, because a plan does not name the former.
    ///
    /// - Parameters:
    ///   - pilot: as the blueprint plans it.
    ///   - metrics: the blueprint's.
    public static func plan(_ pilot: Pilot, metrics: [Metric]) -> SamplePlan {
        let plan = FrozenPlan(
            blueprint: "", revision: 1, pilot: pilot, metrics: metrics, frozenOn: pilot.start)
        let together = powerTogether(guardrails: pilot.guardrails.count)
        let driftTogether =
            pilot.guardrails.isEmpty
            ? nil : SampleSize.drift(alpha: Thresholds.alpha, power: together, looks: looks)
        let lines = (pilot.goals + pilot.guardrails).compactMap { goal in
            plan.metric(goal.metric).map {
                line(goal, $0, plan, goal.role == .secondary ? nil : driftTogether)
            }
        }
        return SamplePlan(
            pilot: pilot, lines: lines, weeks: (pilot.readout - pilot.start + 6) / 7,
            power: power, powerTogether: together, looks: looks, cost: pilot.trialCost)
    }

    private static func line(
        _ goal: Goal, _ metric: Metric, _ plan: FrozenPlan, _ driftTogether: Double?
    ) -> SamplePlan.Line {
        let pilot = plan.pilot
        let planned = goal.plannedAnswers(in: pilot)
        let counting = MetricCounting(metric, in: plan)
        var line = SamplePlan.Line(goal: goal, metric: metric, planned: planned)
        line.hoped = hoped(goal)
        line.obstacle = obstacle(goal, counting, pilot, line.hoped)
        line.branches = BranchPlan(of: pilot, answers: planned)
        if line.obstacle != nil || line.branches?.allowsVerdict == false { line.isEnough = false }
        guard let cells = VariancesAtGoal(goal, counting, pilot) else {
            line.unsaid = .noBaseline
            return line
        }
        line.countsBefore = cells.countsBefore
        if let planned, planned > 0 {
            let independent = cells.detectable(answers: planned, drift: drift) * counting.unit
            let effect = line.branches?.designEffect ?? 1
            line.detectable = independent * effect.squareRoot()
            line.branches?.detectableIfIndependent = independent
        }
        if let hoped = line.hoped, hoped > 0 {
            let difference = hoped / counting.unit
            line.branches?.count(cells.needed(difference: difference, drift: drift))
            line.needed = cells.needed(
                difference: difference, drift: drift,
                designEffect: line.branches?.designEffect ?? 1)
            line.neededTogether = driftTogether.flatMap {
                cells.needed(
                    difference: difference, drift: $0,
                    designEffect: line.branches?.designEffect ?? 1)
            }
            if line.isEnough == nil { line.isEnough = line.detectable.map { $0 <= hoped } }
            line.advice = SampleAdviser(
                pilot: pilot, counting: counting, drift: driftTogether ?? drift
            ).advice(for: line, cells)
        }
        return line
    }

    /// How far the hope lies beyond the goal; a guardrail hopes for no change at all.
    ///
    /// Goals above a control or baseline count what is better; `at_most` and margins count down.
    private static func hoped(_ goal: Goal) -> Double? {
        switch goal.comparison {
        case .atLeast, .aboveControl, .aboveBaseline: goal.expect.map { $0 - goal.value }
        case .atMost: goal.expect.map { goal.value - $0 }
        case .notWorseThanControlBy, .notWorseThanBaselineBy: goal.value - (goal.expect ?? 0)
        }
    }

    /// Why no sample is enough: the line is an end of the scale, or the hope does not pass it.
    private static func obstacle(
        _ goal: Goal, _ counting: MetricCounting, _ pilot: Pilot, _ hoped: Double?
    ) -> SampleObstacle? {
        if let end = goal.obstacleOfScale(counting.metric, asked: counting.asked, in: pilot) {
            return end
        }
        // What decimals leave of two equal numbers is no hope.
        let hair = max(1, goal.value.magnitude) * 1e-12
        guard let hoped, hoped <= hair else { return nil }
        if goal.floor != nil { return .hopeAtTarget }
        return hoped >= -hair ? .hopeAtLine : .hopeShortOfLine
    }
}

extension BranchPlan {
    /// The branches of a pilot, nil where customers are drawn.
    fileprivate init?(of pilot: Pilot, answers: Int?) {
        guard pilot.assignsBranches else { return nil }
        let perArm = pilot.arms.map { pilot.branches[$0]?.count ?? 0 }.min() ?? 0
        self.init(perArm: perArm, intraBranchCorrelation: SampleSize.usualCorrelation)
        guard let answers, answers > 0, perArm > 0 else { return }
        let each = Double(answers) / Double(perArm)
        answersPerBranch = each
        // A branch with one answer or less is a customer on its own.
        designEffect = max(
            1,
            SampleSize.designEffect(answersPerBranch: each, correlation: intraBranchCorrelation))
    }

    /// Notes how many branches so many independent answers ask for.
    fileprivate mutating func count(_ answers: Int?) {
        guard let answers, let designEffect, let answersPerBranch else { return }
        needed = SampleSize.branchesNeeded(
            answers: Double(answers), designEffect: designEffect,
            answersPerBranch: answersPerBranch)
    }
}
