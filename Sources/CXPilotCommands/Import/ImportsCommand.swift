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
        let lines = try store.imports(of: pilot).map(ImportLine.init)
        let language = situation.language(of: try store.revisions().first?.blueprint)
        return CommandAnswer(
            common.json
                ? ImportsJSON.document(lines).text
                : ImportsText(language: language, style: situation.style).render(lines))
    }
}

extension ImportLine {
    fileprivate init(_ record: ImportRecord) {
        self.init(
            number: record.number, pilot: record.pilot, file: record.file, sha256: record.sha256,
            mapping: record.mapping, metrics: record.metrics, on: record.on, at: record.at,
            by: record.by, counted: record.counted, updated: record.updated,
            unchanged: record.unchanged, rejected: record.rejected, undoneOn: record.undoneOn)
    }
}
