import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Shows one element with all that is known of it.
struct ShowCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one pilot, persona, touchpoint or other element.",
        discussion: """
              cxpilot show tp-kaart
              cxpilot show persona/p-rust
            """)

    @Argument(help: "An id, or kind/id.")
    var element: String

    @Option(help: "Of which blueprint. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let revision = try situation.revision(blueprint, in: store)
        let (kind, row) = try found(in: revision.blueprint)
        return CommandAnswer(
            common.json
                ? ListJSON.show(row, kind: kind.rawValue).text
                : ListText(style: situation.style).render(row))
    }

    private func found(in blueprint: Blueprint) throws -> (kind: ElementKind, row: ListRow) {
        let parts = element.split(separator: "/", maxSplits: 1).map(String.init)
        let id = parts.last ?? element
        let kinds = ElementKind.allCases.filter { parts.count < 2 || $0.matches(parts[0]) }
        var known: [String] = []
        for kind in kinds {
            let rows = ElementRow.rows(kind, of: blueprint)
            if let row = rows.first(where: { $0.id == id }) { return (kind, row) }
            known += rows.map(\.id)
        }
        throw CommandError.unknown(("element", "onderdeel"), element, among: known)
    }
}
