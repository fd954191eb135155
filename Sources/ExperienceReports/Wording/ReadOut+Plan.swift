import ExperienceModel

extension ReadOut {
    /// The pilot as its plan is now, with the changes since the launch.
    var presentPilot: Pilot {
        amendments.reduce(plan.pilot) { pilot, change in change.applied(to: pilot) }
    }

    /// Whether the goal that decides met its goal before its final look.
    var isEarlyWinner: Bool {
        guard let primary, let decided = primary.decided else { return false }
        return primary.verdict == .met && !decided.isFinal
    }
}
