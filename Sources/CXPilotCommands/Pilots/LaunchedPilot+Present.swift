import ExperienceModel

extension LaunchedPilot {
    /// The pilot as its plan is now, with the changes since the launch.
    var presentPilot: Pilot {
        amendments.reduce(plan.pilot) { pilot, amendment in amendment.applied(to: pilot) }
    }

    /// The last day with an answer of one of the arms, from the start on; nil before the first.
    func lastCountedDay(in tallies: PilotTallies) -> Day? {
        let all = tallies.branches
        return all.runs.filter {
            $0.day >= plan.pilot.start && plan.pilot.arms.contains(all.arms[$0.arm])
                && all.answers(in: $0) > 0
        }.map(\.day).max()
    }
}
