import ExperienceModel

/// A launched pilot's plan before and after the last change of it.
struct PlanSteps {
    let before: Pilot
    let after: Pilot

    init(_ launched: LaunchedPilot) {
        before = launched.amendments.dropLast().reduce(launched.plan.pilot) { $1.applied(to: $0) }
        after = launched.amendments.last?.applied(to: before) ?? before
    }
}
