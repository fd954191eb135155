/// That one thing names another, and why.
public struct TraceEdge: Hashable, Sendable {
    /// Who names the other.
    public var subject: TraceNode.Key
    /// How the two belong together.
    public var relation: TraceRelation
    /// Who is named.
    public var object: TraceNode.Key
    /// What belongs to the relation: the interest that leads on.
    public var detail: String?

    /// Makes one from its parts.
    public init(
        _ subject: TraceNode.Key, _ relation: TraceRelation, _ object: TraceNode.Key,
        detail: String? = nil
    ) {
        self.subject = subject
        self.relation = relation
        self.object = object
        self.detail = detail
    }

    /// What comes first on the way from the customer's words to the rollout.
    public var cause: TraceNode.Key { relation.followsObject ? object : subject }
    /// What follows from it.
    public var effect: TraceNode.Key { relation.followsObject ? subject : object }
}
