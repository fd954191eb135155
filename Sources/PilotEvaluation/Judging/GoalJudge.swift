import ExperienceModel
import PilotStatistics

/// Judges one goal or guardrail on one look.
struct GoalJudge {
    let plan: FrozenPlan
    let answers: ArmAnswers
    let isFinal: Bool

    private var pilot: Pilot { plan.pilot }

    /// The read-out of a goal, and the p value of "met" that is safe for looking (1 when there is none).
    func judge(_ goal: Goal) -> (readOut: GoalReadOut, p: Double)? {
        guard let metric = plan.metric(goal.metric) else { return nil }
        let counting = MetricCounting(metric, in: plan)
        let look = Look(goal, counting, self)
        var readOut = GoalReadOut(
            goal: goal, metric: metric,
            arms: pilot.arms.map {
                counting.armReadOut($0, answers($0, counting), at: look.critical)
            },
            level: Thresholds.level, method: look.method, verdict: .undecided,
            fraction: look.fraction)
        if let unsaid = unready(goal, counting) {
            readOut.unsaid = unsaid
            withholdLimits(&readOut)
            return (readOut, 1)
        }
        guard let line = GoalLine(goal, hasControl: pilot.controlArm != nil),
            let contrast = contrast(line, counting)
        else {
            readOut.unsaid = .noBaseline
            return (readOut, 1)
        }
        return (judged(readOut, line, contrast, look, counting), p(line, contrast, look, counting))
    }

    private func judged(
        _ start: GoalReadOut, _ line: GoalLine, _ contrast: Contrast, _ look: Look,
        _ counting: MetricCounting
    ) -> GoalReadOut {
        var readOut = start
        guard let interval = counting.interval(contrast, at: look.critical),
            interval.lower.isFinite || interval.upper.isFinite
        else {
            readOut.unsaid = .noSpread
            return readOut
        }
        readOut.effect = counting.shown(contrast, at: look.critical)
        if isFinal {
            readOut.verdict = line.verdict(interval, isGuardrail: readOut.goal.role == .guardrail)
            readOut.unsaid = readOut.verdict.isUndecided ? .intervalContainsLine : nil
        } else {
            readOut.unsaid = .beforeReadout(pilot.readout)
            readOut.chance = look.fraction.flatMap {
                ChanceOfSuccess.byThePlan(
                    statistic: look.statistic(line, contrast, counting), fraction: $0)
            }
        }
        if readOut.verdict.isUndecided {
            readOut.needed = needed(line, contrast, look, counting)
        }
        return readOut
    }

    /// What stands in the way of a verdict, before any number is looked at.
    private func unready(_ goal: Goal, _ counting: MetricCounting) -> Unsaid? {
        guard PilotEvaluator.supports(pilot.design) else {
            return .designNotSupported(pilot.design)
        }
        let counts = pilot.arms.map { answers($0, counting)?.count ?? 0 }
        guard let fewest = counts.min(), counts.contains(where: { $0 > 0 }) else {
            return .noAnswers
        }
        if fewest < Thresholds.publication {
            return .tooFewToShow(least: Thresholds.publication)
        }
        if counting.metric.measure == .quantity, fewest < Thresholds.mean {
            return .tooFewForMean(least: Thresholds.mean)
        }
        return nil
    }

    /// Limits that take branches for independent customers would be too narrow: leave them out.
    private func withholdLimits(_ readOut: inout GoalReadOut) {
        guard case .designNotSupported = readOut.unsaid else { return }
        for index in readOut.arms.indices { readOut.arms[index].interval = nil }
    }

    private func contrast(_ line: GoalLine, _ counting: MetricCounting) -> Contrast? {
        guard let cell = counting.cell(answers(pilot.pilotArm, counting)) else { return nil }
        guard line.isDifference else { return .single(cell) }
        guard let control = pilot.controlArm, let other = counting.cell(answers(control, counting))
        else { return nil }
        return .difference(cell, minus: other)
    }

    private func p(
        _ line: GoalLine, _ contrast: Contrast, _ look: Look, _ counting: MetricCounting
    ) -> Double {
        PilotLook.peekSafeP(
            statistic: look.statistic(line, contrast, counting),
            fraction: isFinal ? 1 : look.fraction ?? 0)
    }

    private func needed(
        _ line: GoalLine, _ contrast: Contrast, _ look: Look, _ counting: MetricCounting
    ) -> NeededAnswers? {
        let needed = AnswersNeeded(
            contrast: contrast, progress: look.progress(of: contrast),
            goal: line.value / counting.unit)
        // A final look closes the goal: only a new pilot can bring new answers.
        return NeededAnswers(
            toPlan: isFinal ? nil : needed.toPlan,
            ifTrendHolds: isFinal ? nil : needed.ifTrendHolds,
            newPlan: needed.newPlan)
    }
}
