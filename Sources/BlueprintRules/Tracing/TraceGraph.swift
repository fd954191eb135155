public import ExperienceModel

/// Who names whom in a blueprint, with what its pilots brought and how it rolls out.
public struct TraceGraph: Sendable {
    /// Everything there is, in the order of the loop and of the text.
    public let nodes: [TraceNode]
    /// Every reference, in the order of the text.
    public let edges: [TraceEdge]

    let nodesByKey: [TraceNode.Key: TraceNode]
    let edgesByCause: [TraceNode.Key: [TraceEdge]]
    let edgesByEffect: [TraceNode.Key: [TraceEdge]]
    private let edgesByObject: [TraceNode.Key: [TraceEdge]]

    /// Gathers the references.
    ///
    /// - Parameters:
    ///   - blueprint: as the reader accepted it.
    ///   - launched: its launched pilots, by id; their frozen plans stand for the planned ones.
    ///   - readOuts: what their answers say, by the pilot's id.
    ///   - roadmap: how it rolls out.
    public init(
        of blueprint: Blueprint, launched: [String: LaunchedPilot] = [:],
        readOuts: [String: ReadOut] = [:], roadmap: Roadmap? = nil
    ) {
        var references = TraceReferences()
        references.addDesign(of: blueprint)
        for pilot in TraceReferences.pilots(of: blueprint, launched) {
            let standing = launched[pilot.id]
            references.add(pilot, standing?.state ?? .planned)
            references.addResults(of: pilot, standing, readOuts[pilot.id])
        }
        references.addInitiatives(of: blueprint)
        if let roadmap { references.add(roadmap) }
        self.init(references)
    }

    private init(_ references: TraceReferences) {
        let order = Dictionary(
            uniqueKeysWithValues: TraceNode.Kind.allCases.enumerated().map { ($1, $0) })
        // Sorting by kind alone keeps the order of the text within a kind.
        nodes = references.nodes.enumerated().sorted {
            (order[$0.element.key.kind] ?? 0, $0.offset)
                < (order[$1.element.key.kind] ?? 0, $1.offset)
        }.map(\.element)
        let known = Dictionary(nodes.map { ($0.key, $0) }) { first, _ in first }
        var seen: Set<TraceEdge> = []
        // A frozen plan may name what the blueprint has no more.
        edges = references.edges.filter {
            known[$0.subject] != nil && known[$0.object] != nil && seen.insert($0).inserted
        }
        nodesByKey = known
        edgesByCause = Dictionary(grouping: edges, by: \.cause)
        edgesByEffect = Dictionary(grouping: edges, by: \.effect)
        edgesByObject = Dictionary(grouping: edges, by: \.object)
    }

    /// What a name stands for: `persona/p-rust`, or `p-rust` where that says enough.
    ///
    /// Several when an id is given to things of several kinds.
    public func nodes(named name: String) -> [TraceNode] {
        let exact = nodes.filter { $0.key.description == name }
        return exact.isEmpty ? nodes.filter { $0.key.id == name } : exact
    }

    /// Who names that thing, in the order of the text.
    public func references(to key: TraceNode.Key) -> [TraceEdge] {
        (edgesByObject[key] ?? []).filter { $0.subject != key && $0.relation != .helps }
    }

    /// All that a thing rests on and leads to.
    ///
    /// Each is shown once with all that lies beyond it, so that circles of references end.
    public func trace(from start: TraceNode) -> Trace {
        Trace(
            start: start,
            restsOn: TraceWalk(from: start.key, in: self, isForward: false).branches,
            leadsTo: TraceWalk(from: start.key, in: self, isForward: true).branches)
    }
}
