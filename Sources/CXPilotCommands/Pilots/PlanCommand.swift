import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import PilotEvaluation

/// Says whether a pilot can succeed, before it starts.
struct PlanCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Can this pilot succeed? What its sample can show.",
        discussion: """
            Per goal and guardrail: the smallest difference beyond the line that the planned \
            answers can show, and how many answers the hope needs.
            """)

    @Argument(help: "The pilot.")
    var pilot: String

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let (revision, pilot) = try situation.plannedPilot(pilot, in: store)
        let plan = SamplePlanner.plan(pilot, metrics: revision.blueprint.metrics)
        let language = situation.language(of: revision.blueprint)
        return CommandAnswer(
            common.json
                ? SamplePlanJSON.document(plan, language: language).text
                : SamplePlanText(language: language, style: situation.style).render(plan))
    }
}
