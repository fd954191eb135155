/// All that one element rests on and leads to, along the references of a blueprint and what its
/// pilots brought.
public struct Trace: Equatable, Sendable {
    /// A step away from the element, with the steps beyond it.
    public struct Branch: Equatable, Sendable {
        /// What leads there.
        public var edge: TraceEdge
        /// What is there.
        public var node: TraceNode
        /// Whether it stands elsewhere, with all that lies beyond it.
        public var isRepeated: Bool
        /// What lies beyond it.
        public var branches: [Branch]

        /// Makes one from its parts.
        public init(
            edge: TraceEdge, node: TraceNode, isRepeated: Bool = false, branches: [Branch] = []
        ) {
            self.edge = edge
            self.node = node
            self.isRepeated = isRepeated
            self.branches = branches
        }
    }

    /// What was asked for.
    public var start: TraceNode
    /// What it rests on, back to the customers' words.
    public var restsOn: [Branch]
    /// What it leads to, on to the waves of the rollout.
    public var leadsTo: [Branch]

    /// Makes one from its parts.
    public init(start: TraceNode, restsOn: [Branch] = [], leadsTo: [Branch] = []) {
        self.start = start
        self.restsOn = restsOn
        self.leadsTo = leadsTo
    }
}
