public import ExperienceModel
import PilotStatistics

/// From a frozen plan and tallies to a read-out, or to the reason there is none.
public enum PilotEvaluator {
    /// What the answers say at the end of a day.
    ///
    /// On the day of the read-out and after it every goal gets its one final look at the answers
    /// up to that day; before it the pilot keeps collecting, and intervals are stretched so that
    /// looking does no harm. Designs that rest on branches or on a before-measurement get no verdict.
    ///
    /// - Parameters:
    ///   - pilot: with its frozen plan.
    ///   - tallies: of all its answers; later ones than the look are left out here.
    ///   - day: the day whose evening is described.
    public static func readOut(
        of pilot: LaunchedPilot, tallies: PilotTallies, asOf day: Day
    ) -> ReadOut {
        let pilot = pilot.asOf(day)
        let plan = pilot.plan
        let last = min(day, plan.pilot.readout)
        let seen = PilotTallies(
            cells: tallies.cells.filter { $0.day <= last },
            groups: tallies.groups.filter { $0.day <= last }, customers: tallies.customers)
        let isFinal = day >= plan.pilot.readout
        let answers = ArmAnswers(seen.cells)
        let judge = GoalJudge(plan: plan, answers: answers, isFinal: isFinal)
        let health = HealthChecker(
            plan: plan, tallies: seen, answers: answers, everything: ArmAnswers(tallies.cells)
        ).checks()
        let isInOrder = !health.contains { $0.severity == .failed }
        let goals = ordered(judged(plan.pilot.goals, judge, isInOrder: isInOrder))
        let guardrails = judged(plan.pilot.guardrails, judge, isInOrder: isInOrder).map(\.readOut)
        let groups = GroupReader(plan: plan, cells: seen.cells, groups: seen.groups)
        return ReadOut(
            plan: plan, planSHA256: pilot.sha256, asOf: day,
            lastAnswer: seen.cells.map(\.day).max(), state: pilot.state, isFinal: isFinal,
            recommendation: DecisionRules.recommendation(
                for: plan.pilot, goals: goals, guardrails: guardrails, health: health,
                isFinal: isFinal),
            decision: pilot.decision, override: pilot.override, health: health, goals: goals,
            guardrails: guardrails,
            groups: goals.flatMap { groups.groups(of: $0.metric) },
            evidence: EvidencePath(plan: plan).points(seen.cells, through: last),
            money: isInOrder
                ? MoneyReader(plan: plan, answers: answers).money(on: judge) : nil,
            customers: tallies.customers)
    }

    /// Whether pilots of that design get verdicts: of customers, alone or drawn by lot.
    public static func supports(_ design: Pilot.Design) -> Bool {
        switch design {
        case .againstGoal, .randomised: true
        case .byBranch, .beforeAfter, .controlledBeforeAfter: false
        }
    }

    private typealias Judged = (readOut: GoalReadOut, p: Double)

    /// The read-outs of goals; where the data are not in order none of them has a verdict.
    private static func judged(
        _ goals: [Goal], _ judge: GoalJudge, isInOrder: Bool
    ) -> [Judged] {
        goals.compactMap(judge.judge).map { readOut, p in
            var readOut = readOut
            if !isInOrder {
                readOut.verdict = .undecided
                readOut.unsaid = .dataNotInOrder
            }
            return (readOut, p)
        }
    }

    /// The primary goal first; secondary goals are met only if they stand together (Holm 1979).
    private static func ordered(_ goals: [Judged]) -> [GoalReadOut] {
        let primary = goals.filter { $0.readOut.goal.role == .primary }.map(\.readOut)
        let others = goals.filter { $0.readOut.goal.role != .primary }
        let adjusted = HolmAdjustment.adjusted(others.map(\.p))
        return primary
            + zip(others, adjusted).map { goal, p in
                var readOut = goal.readOut
                if readOut.verdict == .met, p > Thresholds.alpha {
                    readOut.verdict = .undecided
                    readOut.unsaid = .secondaryGoalsTogether
                }
                return readOut
            }
    }
}
