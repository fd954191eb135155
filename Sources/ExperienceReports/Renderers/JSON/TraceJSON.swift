public import ExperienceModel

/// The document of `trace --json`.
public enum TraceJSON {
    /// `cxpilot/trace/1`: every thing on the way once, and every reference that leads there.
    ///
    /// `side` is `start`, `restsOn` or `leadsTo`; an edge goes from the one that names to the one
    /// that is named.
    public static func document(_ trace: Trace, language: Language) -> JSONValue {
        var writer = TraceWriter(words: Wording(language))
        writer.add(trace.start, side: "start")
        writer.add(trace.restsOn, side: "restsOn")
        writer.add(trace.leadsTo, side: "leadsTo")
        return .document(
            "trace",
            [
                ("start", .string(trace.start.key.description)), ("nodes", .array(writer.nodes)),
                ("edges", .array(writer.edges)),
            ])
    }
}

/// Gathers the nodes and edges of a trace, each once.
private struct TraceWriter {
    let words: Wording
    private(set) var nodes: [JSONValue] = []
    private(set) var edges: [JSONValue] = []
    private var seen: Set<TraceNode.Key> = []

    init(words: Wording) {
        self.words = words
    }

    mutating func add(_ branches: [Trace.Branch], side: String) {
        for branch in branches {
            add(branch.node, side: side)
            edges.append([
                "from": .string(branch.edge.subject.description),
                "to": .string(branch.edge.object.description),
                "relation": .string(branch.edge.relation.rawValue),
                "detail": branch.edge.detail.map(JSONValue.string),
                "sentence": .string(words.sentence(for: branch.edge)),
            ])
            add(branch.branches, side: side)
        }
    }

    mutating func add(_ node: TraceNode, side: String) {
        guard seen.insert(node.key).inserted else { return }
        var object = JSONObject()
        object.add("kind", .string(node.key.kind.rawValue))
        object.add("id", .string(node.key.id))
        object.add("title", .string(words.title(of: node)))
        object.add("side", .string(side))
        object.add(contentsOf: facts(of: node).members)
        nodes.append(.object(object))
    }

    private func facts(of node: TraceNode) -> JSONValue {
        switch node.content {
        case .text: return [:]
        case .insight(let insight):
            return ["n": insight.n.map(JSONValue.integer), "date": insight.date.map(JSONValue.day)]
        case .pilot(_, let state): return ["state": .string(state.rawValue)]
        case .verdict(let goal):
            return [
                "verdict": .string(goal.verdict.rawValue),
                "estimate": goal.effect.map { .finite($0.estimate) },
                "lower": goal.effect.map { .finite($0.lower) },
                "upper": goal.effect.map { .finite($0.upper) },
            ]
        case .decision(let decision):
            return ["decision": .string(decision.actual.rawValue), "on": .day(decision.on)]
        case .learning(let learning):
            return ["basis": .string(learning.basis.rawValue), "on": .day(learning.on)]
        case .wave(let wave):
            return [
                "share": wave.share.map(JSONValue.number), "start": .day(wave.start),
                "end": .day(wave.end),
            ]
        }
    }
}
