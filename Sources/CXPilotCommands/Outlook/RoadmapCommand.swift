import ArgumentParser
import ExperienceModel
import ExperienceReports

/// The rollout that follows from the decisions.
struct RoadmapCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "roadmap", abstract: "Waves that people, money and dependencies can carry.",
        discussion: """
            The plan that ends earliest is searched for, for two seconds at most, and it is said \
            whether a better one may exist. The reason stands beside every wave.
            """)

    @Option(help: "Of which blueprint. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let revision = try situation.revision(blueprint, in: store)
        let outlook = try Outlook(of: revision, in: store, on: situation.day)
        guard let roadmap = outlook.roadmap else {
            throw CommandError(
                "blueprint '\(revision.blueprint.id)' has no roadmap; add the key 'roadmap'",
                "blauwdruk '\(revision.blueprint.id)' heeft geen uitrolplan; voeg 'roadmap' toe")
        }
        let language = situation.language(of: revision.blueprint)
        if common.json {
            return CommandAnswer(RoadmapJSON.document(roadmap, language: language).text)
        }
        let page = RoadmapPage(
            blueprint: revision.blueprint, roadmap: roadmap, overrides: outlook.overrides,
            asOf: situation.day)
        return CommandAnswer(
            TerminalRenderer.render(page.report(language: language), style: situation.style))
    }
}
