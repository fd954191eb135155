/// The contact figures of a journey, for all customers together and for each persona.
public struct JourneyContacts: Codable, Equatable, Sendable {
    /// The journey's id.
    public var journey: String
    /// All customers together.
    public var all: ContactFigures
    /// Each persona of the blueprint, in its order.
    public var personas: [PersonaContacts]

    /// Makes one from its parts.
    public init(journey: String, all: ContactFigures, personas: [PersonaContacts]) {
        self.journey = journey
        self.all = all
        self.personas = personas
    }
}
