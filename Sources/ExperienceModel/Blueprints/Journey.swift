/// A way that customers go with us, in stages and touchpoints.
public struct Journey: Codable, Equatable, Sendable {
    /// Whether it is so now, or is what the team designed.
    public enum State: String, Codable, Sendable, CaseIterable {
        case current, future
    }

    /// Its id, kebab-case.
    public var id: String
    /// Its title.
    public var title: String
    /// Current or future.
    public var state: State
    /// The current journey that a future one replaces.
    public var replaces: String?
    /// Stage names, in order.
    public var stages: [String]
    /// Touchpoints, in the order of the text.
    public var touchpoints: [Touchpoint]

    /// Makes one from its parts.
    public init(
        id: String, title: String, state: State, replaces: String? = nil, stages: [String],
        touchpoints: [Touchpoint] = []
    ) {
        self.id = id
        self.title = title
        self.state = state
        self.replaces = replaces
        self.stages = stages
        self.touchpoints = touchpoints
    }
}
