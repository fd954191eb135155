import ExperienceModel
import ExperienceReports

/// A pilot whose sample is asked about: as the blueprint plans it, or as it was launched and has
/// been amended since, because later edits of the blueprint do not change a frozen plan.
struct PlannedPilot {
    /// When a plan was frozen, and how often it was amended.
    struct Standing {
        let frozenOn: Day
        let amendments: Int
    }

    let pilot: Pilot
    let metrics: [Metric]
    /// Nil before the launch.
    let standing: Standing?

    init(pilot: Pilot, metrics: [Metric]) {
        self.pilot = pilot
        self.metrics = metrics
        standing = nil
    }

    init(_ launched: LaunchedPilot) {
        pilot = launched.presentPilot
        metrics = launched.plan.metrics
        standing = Standing(
            frozenOn: launched.plan.frozenOn, amendments: launched.amendments.count)
    }
}

extension Wording {
    /// Which plan the numbers are of.
    func standing(_ standing: PlannedPilot.Standing) -> String {
        let day = figures.date(standing.frozenOn)
        let amendments = count(
            standing.amendments, ("amendment", "amendments"), ("wijziging", "wijzigingen"))
        return standing.amendments == 0
            ? say("The plan as frozen on \(day).", "Het plan zoals vastgelegd op \(day).")
            : say(
                "The plan as frozen on \(day), with \(amendments) since.",
                "Het plan zoals vastgelegd op \(day), met sindsdien \(amendments).")
    }
}
