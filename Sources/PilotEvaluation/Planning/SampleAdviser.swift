import ExperienceModel
import PilotStatistics

/// What would make the sample of a goal enough.
struct SampleAdviser {
    /// Nobody plans a pilot longer than this, in days.
    private static let longest = 3650.0

    let pilot: Pilot
    let counting: MetricCounting
    /// The distance from the goal in standard errors that the line is planned with.
    let drift: Double

    /// The advice for a line with a hope; nil where its sample is enough, or where the hope lies
    /// on the wrong side, because then no sample is.
    func advice(for line: SamplePlan.Line, _ cells: VariancesAtGoal) -> SampleAdvice? {
        guard let planned = line.planned, planned > 0, let hoped = line.hoped, isBeyond(line.goal),
            let needed = line.neededForDecision,
            planned < needed || line.branches?.allowsVerdict == false
        else { return nil }
        var advice = SampleAdvice(answers: needed)
        if let branches = line.branches {
            let independent = cells.needed(difference: hoped / counting.unit, drift: drift)
            addBranches(branches, independent, to: &advice)
        }
        if !advice.needsBranches {
            advice.invited = line.invited(for: advice.answers, in: pilot)
            advice.until = until(advice.answers, planned)
        }
        if line.branches?.allowsVerdict != false {
            advice.goal = reachableGoal(line, planned)
        }
        return advice
    }

    private func isBeyond(_ goal: Goal) -> Bool {
        guard let expect = goal.expect else { return true }
        return goal.comparison == .atMost ? expect < goal.value : expect > goal.value
    }

    /// The branches that the hope needs with as many answers in each; and the answers that the
    /// planned branches would need, where any number is enough.
    private func addBranches(
        _ plan: BranchPlan, _ independent: Int?, to advice: inout SampleAdvice
    ) {
        guard let independent, let effect = plan.designEffect, let each = plan.answersPerBranch
        else {
            advice.needsBranches = true
            return
        }
        advice.branches = SampleSize.branchesNeeded(
            answers: Double(independent), designEffect: effect, answersPerBranch: each
        ).map { max(BranchPlan.leastForVerdict, $0) }
        let rho = plan.intraBranchCorrelation
        let room = Double(plan.perArm - 1) - Double(independent) * rho
        let inEach = Double(independent) * (1 - rho) / room
        guard plan.allowsVerdict, room > 1e-9, inEach < 1e9 else {
            advice.needsBranches = true
            return
        }
        advice.answers = plan.perArm * Int(inEach.rounded(.up))
    }

    /// Invitations and answers go on as planned.
    private func until(_ answers: Int, _ planned: Int) -> Day? {
        let days = Double(pilot.readout - pilot.start)
        let longer = (days * Double(answers) / Double(planned)).rounded(.up)
        guard days > 0, longer > days, longer <= Self.longest else { return nil }
        return pilot.start + Int(longer)
    }

    /// The value that the planned sample can be sure of if the hope is true; nil where that is not
    /// even what the pilot starts from.
    private func reachableGoal(_ line: SamplePlan.Line, _ planned: Int) -> Double? {
        var goal = line.goal
        let effect = (line.branches?.designEffect ?? 1).squareRoot()
        for _ in 0..<30 {
            guard let cells = VariancesAtGoal(goal, counting, pilot) else { return nil }
            let shown = cells.detectable(answers: planned, drift: drift) * counting.unit * effect
            guard shown.isFinite else { return nil }
            goal.value =
                switch (goal.expect, goal.comparison) {
                case (let expect?, .atMost): expect + shown
                case (let expect?, _): expect - shown
                case (nil, _): shown
                }
        }
        return rounded(goal)
    }

    /// To the digits that people plan with, on the side that is easier to show.
    private func rounded(_ goal: Goal) -> Double? {
        let step =
            switch counting.metric.measure {
            case .points: 0.1
            case .share: 0.001
            case .scaleMean, .quantity: 0.01
            }
        let isMargin = goal.expect == nil
        let steps = goal.value / step
        let easier =
            goal.comparison == .atMost || isMargin
            ? (steps - 1e-9).rounded(.up) : (steps + 1e-9).rounded(.down)
        let value = easier * step
        switch goal.comparison {
        case .atLeast, .atMost: return value
        default: return value > 0 ? value : nil
        }
    }
}
