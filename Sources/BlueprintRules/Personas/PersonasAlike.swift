import ExperienceModel

/// CX202: two personas for whom the blueprint does the same.
struct PersonasAlike: BlueprintRule {
    let code = "CX202"
    let severity = Finding.Severity.warning

    /// What the blueprint uses of a persona.
    ///
    /// Name, share, personality and experience are for readers: no choice depends on them.
    private struct Uses: Hashable {
        var prefers: [String]
        var avoids: Set<String>
        var knowledge: Level?
        var needs: Set<String>
        var evidence: Set<String>
        /// Touchpoints whose audience names it.
        var audiences: Set<String> = []
        /// Texts of its own, by touchpoint.
        var texts: [String: String] = [:]

        init(_ persona: Persona) {
            prefers = persona.prefers
            avoids = Set(persona.avoids)
            knowledge = persona.knowledge
            needs = Set(persona.needs)
            evidence = Set(persona.evidence)
        }
    }

    func title(_ words: Wording) -> String {
        words.say(
            "two personas differ in nothing that the blueprint uses",
            "twee persona’s verschillen in niets wat de blauwdruk gebruikt")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            """
            give it 'needs', 'knowledge', 'prefers', 'avoids' or 'evidence' of its own, name it \
            in an 'audience' or in 'texts', or merge the two
            """,
            """
            geef hem eigen 'needs', 'knowledge', 'prefers', 'avoids' of 'evidence', noem hem in \
            een 'audience' of in 'texts', of voeg de twee samen
            """)
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A persona is there to make a choice differently: another channel, another text, \
                another moment. Two that want the same and get the same are one persona with two \
                photographs; they halve the answers per group and change nothing for customers.
                """,
                """
                Een persona is er om een keuze anders te maken: een ander kanaal, een andere \
                tekst, een ander moment. Twee die hetzelfde willen en hetzelfde krijgen, zijn één \
                persona met twee foto’s; ze halveren de antwoorden per groep en veranderen niets \
                voor klanten.
                """),
            idea: words.say(
                "Step 2, personas: different personalities, experience and knowledge.",
                "Stap 2, persona’s: verschillend in karakter, ervaring en kennis."),
            bad: """
                - {id: p-anna, name: Anna, 34, share: 50%, prefers: [email], needs: [gemak]}
                - {id: p-bram, name: Bram, 52, share: 50%, prefers: [email], needs: [gemak]}
                """,
            good: """
                - {id: p-anna, name: Anna, share: 50%, prefers: [app], needs: [gemak]}
                - {id: p-bram, name: Bram, share: 50%, prefers: [phone], needs: [uitleg]}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let (words, uses) = (context.words, uses(in: context))
        var first: [Uses: Persona] = [:]
        return context.blueprint.personas.compactMap { persona in
            guard let own = uses[persona.id] else { return nil }
            guard let other = first[own] else {
                first[own] = persona
                return nil
            }
            return Observation(
                at: ElementPath.persona(persona.id) + "/id",
                words.say(
                    """
                    personas '\(other.id)' and '\(persona.id)' differ in nothing that the \
                    blueprint uses
                    """,
                    """
                    persona’s '\(other.id)' en '\(persona.id)' verschillen in niets wat de \
                    blauwdruk gebruikt
                    """),
                notes: [
                    Observation.Note(
                        words.say("like '\(other.id)'", "net als '\(other.id)'"),
                        at: ElementPath.persona(other.id) + "/id")
                ])
        }
    }

    private func uses(in context: RuleContext) -> [String: Uses] {
        let blueprint = context.blueprint
        var uses = Dictionary(
            blueprint.personas.map { ($0.id, Uses($0)) }, uniquingKeysWith: { first, _ in first })
        // What customers said about only one of them is a difference, wherever it is written.
        for insight in blueprint.insights {
            for persona in insight.personas { uses[persona]?.evidence.insert(insight.id) }
        }
        for touchpoint in blueprint.touchpoints {
            for persona in touchpoint.audience?.personas ?? [] {
                uses[persona]?.audiences.insert(touchpoint.id)
            }
            for (persona, text) in touchpoint.texts { uses[persona]?.texts[touchpoint.id] = text }
        }
        return uses
    }
}
