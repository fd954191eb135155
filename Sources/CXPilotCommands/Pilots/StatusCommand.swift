import ArgumentParser
import ExperienceModel
import ExperienceReports

/// The morning screen: what runs, what needs a decision, what is blocked.
struct StatusCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "What runs, what needs a decision, what is blocked.")

    @Option(help: "Of which blueprint. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let revision = try situation.revision(blueprint, in: store)
        let outlook = try Outlook(of: revision, in: store, on: situation.day)
        let language = situation.language(of: revision.blueprint)
        let overview = outlook.overview(try outlook.checked(in: store, Wording(language)))
        if common.json {
            return CommandAnswer(StatusJSON.document(overview, language: language).text)
        }
        return CommandAnswer(
            TerminalRenderer.render(overview.report(language: language), style: situation.style))
    }
}
