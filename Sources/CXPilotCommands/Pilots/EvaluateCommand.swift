import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import PilotEvaluation

/// Says what a pilot's answers say.
struct EvaluateCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "The verdict on a pilot, goal by goal, and what to do.",
        discussion: """
            Look as often as you like: until the planned answers are in, intervals are wider, so \
            that looking does no harm. A verdict that was told stays, whatever comes in later. \
            Every evaluation is logged with the answers it saw.

              cxpilot evaluate welkom-1 --as-of 2026-10-01
              cxpilot evaluate welkom-1 --path
            """)

    @Argument(help: "The pilot.")
    var pilot: String

    @Option(
        help: ArgumentHelp("The day of the look, as --on.", valueName: "YYYY-MM-DD"),
        transform: Parsing.day)
    var asOf: Day?

    @Flag(help: "Show groups by persona, channel, branch and month.")
    var groups = false

    @Flag(help: "One line per day: how the verdict came about.")
    var path = false

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let (revision, launched) = try situation.launchedPilot(pilot, in: store)
        let day = asOf ?? situation.day
        let tallies = try store.tallies(of: pilot, through: day)
        let recorded = try store.recordedVerdicts(of: pilot)
        let readOut = PilotEvaluator.readOut(
            of: launched, tallies: tallies, asOf: day, recorded: recorded)
        var actor = situation.actor
        actor.on = common.on ?? day
        // A store that can only be read still says what its answers say.
        if store.readsOnlyBecause == nil {
            try store.note(
                evaluationOf: pilot, detail: EvaluationNote.detail(readOut),
                verdicts: EvaluationNote.verdicts(readOut, by: actor.on), by: actor)
        }
        let language = situation.language(of: revision.blueprint)
        if path {
            let days = PilotEvaluator.path(
                of: launched, tallies: tallies, asOf: day, recorded: recorded)
            return answer(days, of: readOut, language, situation)
        }
        if common.json {
            return CommandAnswer(ReadOutJSON.document(readOut, language: language).text)
        }
        let page = PilotPage(
            readOut: readOut, blueprint: revision.blueprint, learnings: launched.learnings,
            reached: try store.frozenRoadmap(of: revision.blueprint.id, through: day)?
                .roadmap.reached(by: day)[pilot])
        return CommandAnswer(
            TerminalRenderer.render(
                page.report(language: language), style: situation.style, showsGroups: groups))
    }

    /// How the verdict came about, day by day.
    private func answer(
        _ days: [DayVerdict], of readOut: ReadOut, _ language: Language, _ situation: Situation
    ) -> CommandAnswer {
        CommandAnswer(
            common.json
                ? PathJSON.document(days, of: readOut, language: language).text
                : PathText(language: language, style: situation.style).render(days, of: readOut))
    }
}
