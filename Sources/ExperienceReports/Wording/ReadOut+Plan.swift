import ExperienceModel

extension ReadOut {
    /// The pilot as its plan is now, with the changes since the launch.
    var presentPilot: Pilot {
        amendments.reduce(plan.pilot) { pilot, change in change.applied(to: pilot) }
    }

    /// Answers that the plan asks of all arms together, for that goal; nil where it names none.
    func plannedAnswers(to goal: GoalReadOut) -> Int? {
        // An arm that stands for the time before grows no more.
        let pilot = presentPilot
        let growing = pilot.design == .beforeAfter ? 1 : max(1, goal.arms.count)
        return goal.goal.plannedAnswers(in: pilot).flatMap {
            let (all, isTooMany) = $0.multipliedReportingOverflow(by: growing)
            return isTooMany ? nil : all
        }
    }

    /// Whether the goal that decides met its goal before its final look.
    var isEarlyWinner: Bool {
        guard let primary, let decided = primary.decided else { return false }
        // With nearly all answers in, nothing was early.
        return primary.verdict == .met && !decided.isFinal && decided.fraction ?? 0 < 0.9
    }
}
