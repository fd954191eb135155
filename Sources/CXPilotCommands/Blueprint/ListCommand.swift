import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Lists what the store holds of a kind.
struct ListCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List pilots, personas, touchpoints and the like.",
        discussion: "Kinds: " + ElementKind.allCases.map(\.plural).joined(separator: ", ") + """
            .

              cxpilot list touchpoints --owner crm --stage welkom
              cxpilot list pilots --state launched
            """)

    @Argument(help: "What to list.")
    var kind: ElementKind

    @OptionGroup(title: "Filters") var filter: ElementFilter

    @Option(help: "Of which blueprint. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        if kind == .blueprint {
            let revisions = try store.revisions()
            let words = situation.wording(of: revisions.first?.blueprint)
            if let first = revisions.first {
                _ = try filter.applied(to: first.blueprint, kind, states: [:])
            }
            return answer(revisions.map { ElementRows.row($0, words) }, words, situation)
        }
        let revision = try situation.revision(blueprint, in: store)
        let states = try store.states(of: revision.blueprint)
        let kept = try filter.applied(to: revision.blueprint, kind, states: states)
        let words = situation.wording(of: revision.blueprint)
        let rows = ElementRows(blueprint: kept, words: words, states: states).rows(kind)
        return answer(rows, words, situation)
    }

    private func answer(
        _ rows: [ListRow], _ words: Wording, _ situation: Situation
    ) -> CommandAnswer {
        CommandAnswer(
            common.json
                ? ListJSON.list(rows, of: kind.plural).text
                : ListText(style: situation.style).render(
                    rows, empty: words.say("there is none yet", "er is er nog geen")))
    }
}

extension ExperienceStore {
    /// Where each launched pilot of a blueprint is in its life, by id.
    func states(of blueprint: Blueprint) throws -> [String: PilotState] {
        let own = try pilots().filter { $0.plan.blueprint == blueprint.id }
        return Dictionary(own.map { ($0.plan.pilot.id, $0.state) }) { first, _ in first }
    }
}
