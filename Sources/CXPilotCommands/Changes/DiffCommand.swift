import ArgumentParser
import ExperienceModel
import ExperienceReports

/// Tells what differs between two revisions, a revision and a file, or two journeys.
struct DiffCommand: AnsweringCommand {
    /// How differences are laid out.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json
    }

    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "What changed, for customers and for the team.",
        discussion: """
            Compares by meaning: contacts, cost, silence, owners, words and goals, and who is \
            concerned. Without more the newest two revisions; a file is held against the newest.

              cxpilot diff welkom-energie --from 1 --to 3
              cxpilot diff welkom-energie.yaml --format markdown
              cxpilot diff --journeys jaar1-nu jaar1-welkom
            """)

    @Argument(
        help: ArgumentHelp(
            "A blueprint, or a file or folder; with --journeys also two journeys.",
            valueName: "subject"))
    var subjects: [String] = []

    @Option(help: ArgumentHelp("The revision before.", valueName: "number"))
    var from: Int?

    @Option(help: ArgumentHelp("The revision after.", valueName: "number"))
    var to: Int?

    @Flag(help: "Compare two journeys. Default: the current one with the one that replaces it.")
    var journeys = false

    @Option(help: "text, markdown or json.")
    var format: Format?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let sides = DiffSides(situation: situation, from: from, to: to)
        let page = try page(sides)
        let language = situation.language(of: page.blueprint)
        switch format ?? (common.json ? .json : .text) {
        case .json: return CommandAnswer(DiffJSON.document(page).text)
        case .markdown where page.nothingToTell(language: language) == nil:
            return CommandAnswer(MarkdownRenderer().render(page.report(language: language)))
        case .text, .markdown:
            if let sentence = page.nothingToTell(language: language) {
                return CommandAnswer(sentence)
            }
            return CommandAnswer(
                TerminalRenderer.render(page.report(language: language), style: situation.style))
        }
    }

    private func page(_ sides: DiffSides) throws -> DiffPage {
        guard journeys else {
            guard subjects.count < 2 else {
                throw CommandError.usage(
                    "name one blueprint or file; two journeys need --journeys",
                    "noem één blauwdruk of bestand; bij twee klantreizen hoort --journeys")
            }
            return try sides.page(subjects.first)
        }
        guard subjects.count <= 3 else {
            throw CommandError.usage(
                "name two journeys: --journeys FROM TO",
                "noem twee klantreizen: --journeys VAN NAAR")
        }
        let named = subjects.count > 1 ? Array(subjects.suffix(2)) : []
        let subject = subjects.count % 2 == 1 ? subjects.first : nil
        return try sides.journeyPage(subject, named)
    }
}
