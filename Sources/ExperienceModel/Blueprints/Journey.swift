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
    /// The day on which the contract ends, counted as the days of touchpoints are.
    public var contractEnds: Int?
    /// Stage names, in order.
    public var stages: [String]
    /// Touchpoints, in the order of the text.
    public var touchpoints: [Touchpoint]
    /// Rules that are silenced here, with the reason.
    public var ruleSettings: [RuleSetting]

    /// Makes one from its parts.
    public init(
        id: String, title: String, state: State, replaces: String? = nil, contractEnds: Int? = nil,
        stages: [String],
        touchpoints: [Touchpoint] = [], ruleSettings: [RuleSetting] = []
    ) {
        self.id = id
        self.title = title
        self.state = state
        self.replaces = replaces
        self.contractEnds = contractEnds
        self.stages = stages
        self.touchpoints = touchpoints
        self.ruleSettings = ruleSettings
    }
}
