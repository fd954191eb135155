import ExperienceModel

/// `personas`: kinds of customers.
enum PersonaSection {
    static func read(_ reader: MappingReader) -> Persona? {
        let id = reader.id(
            ReadingLog.Kind(noun: .persona), called: .persona,
            "its id, by which other parts name it")
        let name = reader.required("name", .text, "a name to speak of")
        let share = reader.required("share", .share(), "share of the customers")
        let personality = reader.optional("personality", .text, "what kind of person this is")
        let experience = reader.optional(
            "experience", .text, "what this person has been through with us or others")
        let knowledge = reader.optional(
            "knowledge", .choice(Level.allCases), "how much this person knows of the matter")
        let needs = reader.optional("needs", .list(of: .text), "what this person needs")
        let prefers = reader.optional(
            "prefers", .list(of: .reference(.channel)), "channels preferred, best first")
        let avoids = reader.optional(
            "avoids", .list(of: .reference(.channel)), "channels avoided")
        let evidence = reader.optional(
            "evidence", .list(of: .reference(.insight)), "the insights it rests on")
        let ruleSettings = reader.ruleSettings(
            "other severities or limits for rules here, each with its reason")
        guard let id, let name, let share else { return nil }
        return Persona(
            id: id, name: name, share: share, personality: personality, experience: experience,
            knowledge: knowledge, needs: needs ?? [], prefers: prefers ?? [],
            avoids: avoids ?? [], evidence: evidence ?? [], ruleSettings: ruleSettings)
    }

    /// The shares are of all customers, so they total 100 %, give or take 1.
    static func checkTotal(of personas: [Persona], _ reader: MappingReader) {
        // A share that could not be read has its own finding.
        guard !personas.isEmpty, personas.count == reader.count("personas") else { return }
        let total = personas.map(\.share).reduce(0, +)
        guard abs(total - 1) > 0.01 + 1e-9 else { return }
        let tenths = Int((total * 1000).rounded())
        let text = tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
        reader.report(.shareTotal(text), atKey: "personas")
    }
}
