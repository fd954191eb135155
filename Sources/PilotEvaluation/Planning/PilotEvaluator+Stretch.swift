public import ExperienceModel
import PilotStatistics

extension PilotEvaluator {
    /// What a change of the plan costs in certainty: how wide the interval is when the present plan
    /// is reached, as a multiple of the ordinary 95 % one.
    ///
    /// More than 1 where the plan was changed in view of poor results, less in view of good ones;
    /// the error stays what it was (conditional error: Müller & Schäfer 2001). Only goals that are
    /// open and whose boundary was moved are in it.
    ///
    /// - Parameters:
    ///   - pilot: with the changes of its plan.
    ///   - tallies: of all its answers.
    ///   - day: the evening on which it is asked.
    public static func stretches(
        of pilot: LaunchedPilot, tallies: PilotTallies, asOf day: Day
    ) -> [GoalKey: Double] {
        guard pilot.amendments.contains(where: { $0.basis == .resultsSeen }) else { return [:] }
        var course = PilotCourse(pilot.asOf(day), tallies, asOf: day)
        for stop in course.stops { course.step(to: stop) }
        let ordinary = CriticalValue.planReached(alpha: Thresholds.alpha).z
        var stretches: [GoalKey: Double] = [:]
        for goal in course.goals where !goal.isClosed && goal.verdict.isUndecided {
            guard let look = goal.look, let share = goal.plan.shown(1), share > 0 else { continue }
            let z = goal.plan.critical(.met, (.planReached, 1 / share), look.reading)
            let stretch = z / ordinary
            // A boundary that was never moved is the ordinary one to the last digit.
            guard stretch.isFinite, abs(stretch - 1) > 1e-12 else { continue }
            stretches[goal.goal.key] = stretch
        }
        return stretches
    }
}
