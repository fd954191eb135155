import ArgumentParser
import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Follows the references of an element both ways.
struct TraceCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "From customers' words to the rollout: what an element rests on, and leads to.",
        discussion: """
            Follows every reference both ways: insight, persona, touchpoint, hypothesis, pilot, \
            verdict, decision, learning, wave.

              cxpilot trace ins-stilte
              cxpilot trace pilot/welkom-1
              cxpilot trace wave/welkom-1/1
            """)

    @Argument(help: "An id, or kind/id.")
    var element: String

    @Option(help: "Of which blueprint. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let revision = try situation.revision(blueprint, in: store)
        let outlook = try Outlook(of: revision, in: store, on: situation.day)
        let graph = outlook.traceGraph
        let trace = graph.trace(from: try start(in: graph))
        let language = situation.language(of: revision.blueprint)
        return CommandAnswer(
            common.json
                ? TraceJSON.document(trace, language: language).text
                : TraceText(language: language, style: situation.style).render(trace))
    }

    private func start(in graph: TraceGraph) throws(CommandError) -> TraceNode {
        let found = graph.nodes(named: element)
        guard let first = found.first else {
            let kinds = TraceNode.Kind.allCases.map(\.rawValue)
            if let slash = element.firstIndex(of: "/"),
                !kinds.contains(String(element[..<slash]))
            {
                throw .unknown(("kind", "soort"), String(element[..<slash]), among: kinds)
            }
            let names = graph.nodes.map {
                element.contains("/") ? $0.key.description : $0.key.id
            }
            throw .unknown(("element", "onderdeel"), element, among: Array(Set(names)))
        }
        guard found.count == 1 || first.key.description == element else {
            // A hypothesis and a decision bear the id of their pilot, which is what is meant.
            let own = found.filter { $0.key.kind != .hypothesis && $0.key.kind != .decision }
            if own.count == 1 { return own[0] }
            let names = found.map(\.key.description).joined(separator: ", ")
            throw CommandError(
                "'\(element)' is the id of several things; name one: \(names)",
                "'\(element)' is de id van meer dan één ding; noem er een: \(names)")
        }
        return first
    }
}

extension Outlook {
    /// Who names whom in the blueprint, with what its pilots brought and how it rolls out.
    var traceGraph: TraceGraph {
        TraceGraph(
            of: revision.blueprint, launched: launched, readOuts: readOuts, roadmap: roadmap)
    }
}
