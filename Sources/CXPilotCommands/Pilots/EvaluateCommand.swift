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
            On the day of the read-out and after it every goal gets its verdict; before it the \
            pilot keeps collecting. Every evaluation is logged with the answers it saw.
            """)

    @Argument(help: "The pilot.")
    var pilot: String

    @Option(
        help: ArgumentHelp("As it was on that day.", valueName: "YYYY-MM-DD"),
        transform: Parsing.day)
    var asOf: Day?

    @Flag(help: "Show groups by persona, channel, branch and month.")
    var groups = false

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let day = asOf ?? situation.day
        let (revision, launched) = try situation.launchedPilot(pilot, in: store)
        let readOut = PilotEvaluator.readOut(
            of: launched, tallies: try store.tallies(of: pilot, through: nil), asOf: day)
        try store.note(
            action: "evaluate", subject: "pilot/\(pilot)", detail: EvaluationNote.detail(readOut),
            by: situation.actor)
        let language = situation.language(of: revision.blueprint)
        if common.json {
            return CommandAnswer(ReadOutJSON.document(readOut, language: language).text)
        }
        let page = PilotPage(
            readOut: readOut, blueprint: revision.blueprint, learnings: launched.learnings)
        return CommandAnswer(
            TerminalRenderer.render(
                page.report(language: language), style: situation.style, showsGroups: groups))
    }
}
