import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Lists what was imported.
struct ImportsCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "imports", abstract: "What was imported, when and by whom.",
        discussion: """
            The number in front is what import --undo takes. An import that changed nothing is \
            not in the list.

              cxpilot imports
              cxpilot imports welkom-1 --json
            """)

    @Argument(help: "Only those of this pilot.")
    var pilot: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        if let pilot { _ = try situation.launchedPilot(pilot, in: store) }
        let imports = try store.imports(of: pilot)
        let language = situation.language(of: try store.revisions().first?.blueprint)
        return CommandAnswer(
            common.json
                ? ImportsJSON.document(imports).text
                : ImportsText(language: language, style: situation.style).render(imports))
    }
}
