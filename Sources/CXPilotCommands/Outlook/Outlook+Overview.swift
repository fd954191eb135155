import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceStore

extension Outlook {
    /// The overview of the blueprint's pilots and of what follows from them.
    func overview(in store: ExperienceStore, _ words: Wording) throws -> OverviewPage {
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
                obstacles: readOut == nil ? objections.map(words.sentence) : [])
        }
        return OverviewPage(
            blueprint: revision.blueprint, revision: revision.number, pilots: summaries,
            readiness: check.readiness,
            roadmap: roadmap, asOf: day)
    }
}
