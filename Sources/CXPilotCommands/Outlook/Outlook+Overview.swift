import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceStore

extension Outlook {
    /// The pilots and the blueprint as `check` sees them on that day.
    struct Checked {
        /// The pilots with what stands in their way.
        let pilots: [PilotSummary]
        /// What `check` has to say.
        let check: BlueprintCheck
    }

    /// The pilots with what stands in their way, and what `check` has to say on that day.
    func checked(in store: ExperienceStore, _ words: Wording) throws -> Checked {
        let standings = try store.standings(of: revision)
        let check = BlueprintChecker.checkWithPlans(
            revision.blueprint, language: words.language, on: day,
            history: try store.history(of: revision.blueprint))
        let summaries = pilots.map { pilot in
            let readOut = readOuts[pilot.id]
            let objections = LaunchCheck.objections(
                to: pilot, standings: standings, errors: check.errorsOfPilots[pilot.id] ?? [])
            return PilotSummary(
                pilot: pilot, readOut: readOut,
                obstacles: readOut == nil ? objections.map(words.sentence) : [],
                reached: reached[pilot.id])
        }
        return Checked(pilots: summaries, check: check)
    }

    /// The overview of the blueprint's pilots and of what follows from them.
    func overview(_ checked: Checked) -> OverviewPage {
        OverviewPage(
            blueprint: revision.blueprint, revision: revision.number, pilots: checked.pilots,
            readiness: checked.check.readiness, roadmap: roadmap, asOf: day)
    }
}
