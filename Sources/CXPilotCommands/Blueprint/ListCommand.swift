import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Lists what the store holds of a kind.
struct ListCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List pilots, personas, touchpoints and the like.",
        discussion: "Kinds: " + ElementKind.allCases.map(\.plural).joined(separator: ", ") + ".")

    @Argument(help: "What to list.")
    var kind: ElementKind

    @Option(help: "Of which blueprint. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        if kind == .blueprint {
            let revisions = try store.revisions()
            return answer(revisions.map(ElementRow.row), of: revisions.first?.blueprint, situation)
        }
        let revision = try situation.revision(blueprint, in: store)
        let rows = ElementRow.rows(kind, of: revision.blueprint)
        return answer(rows, of: revision.blueprint, situation)
    }

    private func answer(
        _ rows: [ListRow], of blueprint: Blueprint?, _ situation: Situation
    ) -> CommandAnswer {
        let words = situation.wording(of: blueprint)
        return CommandAnswer(
            common.json
                ? ListJSON.list(rows, of: kind.plural).text
                : ListText(style: situation.style).render(
                    rows, empty: words.say("there is none yet", "er is er nog geen")))
    }
}
