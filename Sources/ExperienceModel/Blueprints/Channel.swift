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

    /// Makes one from its parts.
    public init(
        id: String, name: String? = nil, direction: Direction? = nil, personal: Level? = nil,
        speed: Double? = nil, unitCost: Double? = nil, capacityPerWeek: Double? = nil,
        measurable: Level? = nil
    ) {
        self.id = id
        self.name = name
        self.direction = direction
        self.personal = personal
        self.speed = speed
        self.unitCost = unitCost
        self.capacityPerWeek = capacityPerWeek
        self.measurable = measurable
    }
}
