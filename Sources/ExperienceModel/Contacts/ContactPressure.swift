/// The most contacts that fall in any 30 days of a journey, both ends counted.
public struct ContactPressure: Codable, Equatable, Sendable {
    /// The days of these contacts, ascending, one for each contact.
    public var days: [Int]
    /// The touchpoints of these contacts, in the order of their days.
    public var touchpoints: [String]

    /// Makes one from its parts.
    public init(days: [Int] = [], touchpoints: [String] = []) {
        self.days = days
        self.touchpoints = touchpoints
    }

    /// How many contacts they are; a contact counts whole, however few customers it reaches.
    public var contacts: Int { days.count }
}
