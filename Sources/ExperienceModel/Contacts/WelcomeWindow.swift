/// What a new customer hears from us in the first 90 days, the ninetieth day included.
public struct WelcomeWindow: Codable, Equatable, Sendable {
    /// Touchpoints in these days; each counts whole, however few customers it reaches.
    public var touchpoints: Int
    /// Contacts per customer in these days, reach-weighted.
    public var contacts: Double

    /// Makes one from its parts.
    public init(touchpoints: Int, contacts: Double) {
        self.touchpoints = touchpoints
        self.contacts = contacts
    }
}
