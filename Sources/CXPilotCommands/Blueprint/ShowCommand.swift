import ArgumentParser
import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Shows one element with all that is known of it.
struct ShowCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one pilot, persona, touchpoint or other element.",
        discussion: """
            All its facts, and who names it; trace follows the references further.

              cxpilot show tp-kaart
              cxpilot show persona p-rust
            """)

    @Argument(help: "An id, kind/id, or a kind with the id behind it.")
    var element: String

    @Argument(help: "The id, behind its kind.")
    var id: String?

    @Option(help: "Of which blueprint. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let revision = try situation.revision(blueprint, in: store)
        let words = situation.wording(of: revision.blueprint)
        let elements = ElementRows(
            blueprint: revision.blueprint, words: words,
            states: try store.states(of: revision.blueprint))
        let (kind, row) = try found(in: elements)
        let outlook = try Outlook(of: revision, in: store, on: situation.day)
        var more = users(of: row.id, kind, in: outlook.traceGraph, words)
        if kind == .pilot { more.text("override", outlook.overrides[row.id]) }
        let whole = row.adding(more)
        return CommandAnswer(
            common.json
                ? ListJSON.show(whole, kind: kind.rawValue).text
                : ListText(style: situation.style).render(whole))
    }

    private func found(
        in elements: ElementRows
    ) throws(CommandError) -> (kind: ElementKind, row: ListRow) {
        let element = self.id.map { "\(self.element)/\($0)" } ?? self.element
        let parts = element.split(separator: "/", maxSplits: 1).map(String.init)
        let id = parts.last ?? element
        let kinds = ElementKind.allCases.filter { parts.count < 2 || $0.matches(parts[0]) }
        if kinds.isEmpty, let kind = parts.first {
            throw .unknown(
                ("kind", "soort"), kind, among: ElementKind.allCases.map(\.rawValue))
        }
        var known: [String] = []
        var found: [(kind: ElementKind, row: ListRow)] = []
        for kind in kinds {
            let rows = elements.rows(kind)
            if let row = rows.first(where: { $0.id == id }) { found.append((kind, row)) }
            known += rows.map(\.id)
        }
        guard let first = found.first else {
            throw .unknown(
                ("element", "onderdeel"), element,
                among: parts.count < 2 ? known : known.map { parts[0] + "/" + $0 })
        }
        guard found.count == 1 else {
            let names = found.map { "\($0.kind.rawValue)/\(id)" }.joined(separator: ", ")
            throw CommandError(
                "'\(id)' is the id of several things; name one: \(names)",
                "'\(id)' is de id van meer dan één ding; noem er een: \(names)")
        }
        return first
    }

    /// Who names it, one line each.
    private func users(
        of id: String, _ kind: ElementKind, in graph: TraceGraph, _ words: Wording
    ) -> FactList {
        var facts = FactList(words)
        guard let kind = TraceNode.Kind(rawValue: kind.rawValue) else { return facts }
        // What a pilot brought is told by trace; here it is who uses the element.
        let results: Set<TraceRelation> = [.comesFrom, .follows, .rollsOut]
        let edges = graph.references(to: TraceNode.Key(kind, id))
            .filter { !results.contains($0.relation) }
        facts.lines(
            "usedBy", edges.map(words.sentence),
            edges.map {
                [
                    "from": .string($0.subject.description),
                    "relation": .string($0.relation.rawValue),
                ]
            })
        return facts
    }
}

extension ListRow {
    /// The same with further facts.
    fileprivate func adding(_ more: FactList) -> ListRow {
        ListRow(id: id, title: title, facts: facts + more.facts)
    }
}
