import ExperienceModel

/// The way through a graph in one direction: everything in reach stands once in a tree, below
/// what comes nearest before it in the loop.
///
/// An insight leads to a touchpoint and to the hypothesis that changes it; the hypothesis then
/// stands below the touchpoint, and only its reference below the insight.
struct TraceWalk {
    /// Longer chains are cut: no screen has the room, and no call the depth.
    private static let longest = 200

    private let start: TraceNode.Key
    private let graph: TraceGraph
    private let isForward: Bool
    /// The fewest steps to each thing.
    private var distances: [TraceNode.Key: Int]
    /// The reference below which each thing stands.
    private var homes: [TraceNode.Key: TraceEdge] = [:]

    private static let ranks = Dictionary(
        uniqueKeysWithValues: TraceNode.Kind.allCases.enumerated().map { ($1, $0) })

    init(from start: TraceNode.Key, in graph: TraceGraph, isForward: Bool) {
        self.start = start
        self.graph = graph
        self.isForward = isForward
        self.distances = [start: 0]
        measure()
        for key in distances.keys where key != start { homes[key] = home(of: key) }
    }

    /// What stands below the start.
    var branches: [Trace.Branch] { branches(below: start, distance: 0) }

    /// The fewest steps to everything in reach, breadth first.
    private mutating func measure() {
        var queue = [start]
        var next = 0
        while next < queue.count {
            let key = queue[next]
            next += 1
            for edge in steps(from: key) where distances[end(of: edge)] == nil {
                distances[end(of: edge)] = (distances[key] ?? 0) + 1
                queue.append(end(of: edge))
            }
        }
    }

    /// References to go along: at the start all of them, further on those that carry evidence.
    private func steps(from key: TraceNode.Key) -> [TraceEdge] {
        let edges = (isForward ? graph.edgesByCause : graph.edgesByEffect)[key] ?? []
        let carrying = edges.filter(\.relation.carries)
        return key == start ? carrying + edges.filter { !$0.relation.carries } : carrying
    }

    /// The reference along which a thing is reached from what comes nearest before it in the loop.
    ///
    /// Distance never grows and rank never falls on the way back, so that every way back ends at
    /// the start.
    private func home(of key: TraceNode.Key) -> TraceEdge? {
        let own = distances[key] ?? 0
        let edges = (isForward ? graph.edgesByEffect : graph.edgesByCause)[key] ?? []
        var best: (edge: TraceEdge, gap: Int, distance: Int)?
        for edge in edges {
            let origin = beginning(of: edge)
            guard origin == start || edge.relation.carries, let distance = distances[origin]
            else { continue }
            let gap = self.gap(from: origin, to: key)
            guard distance < own || (distance == own && gap > 0) else { continue }
            let rank = gap > 0 ? gap : Int.max
            if best.map({ (rank, distance) < ($0.gap, $0.distance) }) ?? true {
                best = (edge, rank, distance)
            }
        }
        return best?.edge
    }

    /// How far apart two things lie in the loop; nought or less when the order is turned round.
    private func gap(from: TraceNode.Key, to: TraceNode.Key) -> Int {
        let (here, there) = (Self.ranks[from.kind] ?? 0, Self.ranks[to.kind] ?? 0)
        return isForward ? there - here : here - there
    }

    private func end(of edge: TraceEdge) -> TraceNode.Key { isForward ? edge.effect : edge.cause }

    private func beginning(of edge: TraceEdge) -> TraceNode.Key {
        isForward ? edge.cause : edge.effect
    }

    private func branches(below key: TraceNode.Key, distance: Int) -> [Trace.Branch] {
        guard distance < Self.longest else { return [] }
        var ends: Set<TraceNode.Key> = []
        // Where a thing has its home comes before a second reference to it from the same place.
        let edges = steps(from: key).filter { homes[end(of: $0)] == $0 }
        let others = steps(from: key).filter { homes[end(of: $0)] != $0 }
        return (edges + others).compactMap { edge in
            guard ends.insert(end(of: edge)).inserted, let node = graph.nodesByKey[end(of: edge)]
            else { return nil }
            guard homes[node.key] == edge else {
                return Trace.Branch(edge: edge, node: node, isRepeated: true)
            }
            return Trace.Branch(
                edge: edge, node: node,
                branches: branches(below: node.key, distance: distance + 1))
        }
    }
}
