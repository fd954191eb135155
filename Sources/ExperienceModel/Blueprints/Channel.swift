/// A way to reach customers, with its properties.
public struct Channel: Codable, Equatable, Sendable {
    /// Whether customers can answer in the same channel.
    public enum Direction: String, Codable, Sendable, CaseIterable {
        case oneWay = "one-way"
        case twoWay = "two-way"
    }

    /// Its id, kebab-case.
    public var id: String
    /// Its name for people, where it differs from the id.
    public var name: String?
    /// Whether customers can answer in it.
    public var direction: Direction?
    /// The channel in which a customer can answer to a contact in this one.
    public var replyPath: String?
    /// How personal it is.
    public var personal: Level?
    /// Hours until the contact arrives.
    public var speed: Double?
    /// Money per contact.
    public var unitCost: Double?
    /// Contacts a week that it can carry.
    public var capacityPerWeek: Double?
    /// How well its effect can be measured.
    public var measurable: Level?
    /// Rules that are silenced here, with the reason.
    public var ruleSettings: [RuleSetting]

    /// Makes one from its parts.
    public init(
        id: String, name: String? = nil, direction: Direction? = nil, replyPath: String? = nil,
        personal: Level? = nil,
        speed: Double? = nil, unitCost: Double? = nil, capacityPerWeek: Double? = nil,
        measurable: Level? = nil, ruleSettings: [RuleSetting] = []
    ) {
        self.id = id
        self.name = name
        self.direction = direction
        self.replyPath = replyPath
        self.personal = personal
        self.speed = speed
        self.unitCost = unitCost
        self.capacityPerWeek = capacityPerWeek
        self.measurable = measurable
        self.ruleSettings = ruleSettings
    }
}
