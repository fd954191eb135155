/// A decision as the team took it.
public struct RecordedDecision: Codable, Equatable, Sendable {
    /// What was decided.
    public var actual: Decision
    /// What the evaluation recommended, nil when it could not say.
    public var recommended: Decision?
    /// Why, when the two differ.
    public var reason: String?
    /// Who decided.
    public var by: String
    /// When.
    public var on: Day

    /// Makes one from its parts.
    public init(
        actual: Decision, recommended: Decision? = nil, reason: String? = nil, by: String, on: Day
    ) {
        self.actual = actual
        self.recommended = recommended
        self.reason = reason
        self.by = by
        self.on = on
    }
}
