import ExperienceModel

extension Touchpoint {
    /// Whether it is for a persona: it is for all of them, or its audience names this one.
    func isMeant(for persona: Persona) -> Bool {
        guard let personas = audience?.personas, !personas.isEmpty else { return true }
        return personas.contains(persona.id)
    }

    /// Whether a customer ever meets it.
    var isMet: Bool { side == .frontstage && reach > 0 }
}
