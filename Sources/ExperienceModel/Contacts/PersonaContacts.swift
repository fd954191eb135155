/// The contact figures of one persona.
public struct PersonaContacts: Codable, Equatable, Sendable {
    /// The persona's id.
    public var persona: String
    /// What this persona hears from us.
    public var figures: ContactFigures

    /// Makes one from its parts.
    public init(persona: String, figures: ContactFigures) {
        self.persona = persona
        self.figures = figures
    }
}
