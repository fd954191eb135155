public import ExperienceModel
import PilotStatistics

/// How many answers a goal needs, without a blueprint (STATISTICS 9): variances are those at the
/// goal, and the verdict may be looked at on every planned day.
public enum SampleCalculator {
    /// The answers that a question needs, and what given answers can show.
    public static func need(of question: SampleQuestion) throws(SampleNeed.Refusal) -> SampleNeed {
        let variances = try variances(of: question)
        let drift = SampleSize.drift(
            alpha: Thresholds.alpha, power: question.power, looks: question.looks)
        var need = SampleNeed(question: question)
        if let answers = question.answers {
            need.detectable = detectable(answers, question, variances, drift)
            if let branches = question.branches, branches < BranchPlan.leastForVerdict {
                need.leastBranches = BranchPlan.leastForVerdict
            }
        }
        guard let expect = question.expect else { return need }
        let beyond = question.lowerIsBetter ? question.goal - expect : expect - question.goal
        // Decimals that people type differ by their rounding alone.
        guard beyond.magnitude > 1e-9 else { throw .hopeIsGoal }
        guard beyond > 0 else { throw .hopeIsWorse }
        try refuseHopeOffScale(expect, of: question)
        need.difference = beyond
        do throws(SampleNeed.Refusal) {
            try size(&need, variances, difference: beyond / unit(of: question), drift)
        } catch .tooFewBranches(let least) where question.answers != nil {
            // What the given answers can show is still worth knowing.
            (need.pilot, need.control, need.leastBranches) = (nil, nil, least)
        }
        return need
    }

    private static func unit(of question: SampleQuestion) -> Double { question.scale?.unit ?? 1 }

    private static func size(
        _ need: inout SampleNeed, _ variances: (pilot: Double, control: Double?),
        difference: Double, _ drift: Double
    ) throws(SampleNeed.Refusal) {
        let question = need.question
        let ratio = question.controlPerPilot
        let independent: (pilot: Int, control: Int?)?
        if let control = variances.control {
            independent = SampleSize.answersTwoArms(
                pilotVariance: variances.pilot, controlVariance: control, difference: difference,
                controlPerPilot: ratio, drift: drift
            ).map { ($0.pilot, $0.control) }
        } else {
            independent = SampleSize.answersOneArm(
                variance: variances.pilot, difference: difference, drift: drift
            ).map { ($0, nil) }
        }
        guard let independent else { throw .beyondCounting }
        let fewest = question.fewestAnswers
        need.isLeast = independent.pilot < fewest
        need.pilot = max(fewest, independent.pilot)
        need.control = independent.control.map { max(fewest, $0) }
        guard question.isBranched, let pilot = need.pilot else { return }
        let branches = try branches(of: question, answers: Double(pilot))
        need.branches = branches
        let (all, overflows) = branches.perArm.multipliedReportingOverflow(
            by: branches.answersEach)
        guard !overflows else { throw .beyondCounting }
        need.pilot = all
        need.control = need.control.map { _ in all }
    }

    /// Branches and the answers of each, so that they are worth as many independent answers; one
    /// branch more than the numbers alone ask for.
    private static func branches(
        of question: SampleQuestion, answers: Double
    ) throws(SampleNeed.Refusal) -> SampleNeed.Branches {
        let rho = question.correlation
        var each = question.answersPerBranch ?? 1
        var perArm = BranchPlan.leastForVerdict
        if let asked = question.branches {
            // n·(1 + (m − 1)ρ) = (branches − 1)·m, solved for m.
            let room = Double(asked - 1) - answers * rho
            guard asked >= perArm, room > 1e-9 else {
                throw .tooFewBranches(least: max(perArm, whole(answers * rho) + 2))
            }
            perArm = asked
            each = max(1, (answers * (1 - rho) / room - 1e-9).rounded(.up))
        }
        guard each < 1e12 else { throw .beyondCounting }
        let effect = max(
            1, SampleSize.designEffect(answersPerBranch: each, correlation: rho))
        if question.branches == nil {
            guard
                let needed = SampleSize.branchesNeeded(
                    answers: answers, designEffect: effect, answersPerBranch: each)
            else { throw .beyondCounting }
            perArm = max(perArm, needed)
        }
        return .init(perArm: perArm, answersEach: Int(each.rounded(.up)), designEffect: effect)
    }

    private static func whole(_ value: Double) -> Int { value < 1e15 ? Int(value) : Int.max / 2 }

    private static func detectable(
        _ answers: Int, _ question: SampleQuestion,
        _ variances: (pilot: Double, control: Double?), _ drift: Double
    ) -> Double {
        let each =
            question.answersPerBranch
            ?? question.branches.map { Double(answers) / Double($0) }
        let effect = each.map {
            max(
                1,
                SampleSize.designEffect(answersPerBranch: $0, correlation: question.correlation))
        }
        let own = Double(answers)
        let cells = [variances.pilot] + (variances.control.map { [$0] } ?? [])
        return (effect ?? 1).squareRoot() * unit(of: question)
            * SampleSize.detectableDifference(
                coefficients: cells.map { _ in 1 }, variances: cells,
                answers: [own, own * question.controlPerPilot].prefix(cells.count).map(\.self),
                drift: drift)
    }
}
