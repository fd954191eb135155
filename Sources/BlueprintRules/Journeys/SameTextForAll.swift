import ExperienceModel

/// CX511: every persona reads the same.
struct SameTextForAll: BlueprintRule {
    let code = "CX511"
    let severity = Finding.Severity.info

    func title(_ words: Wording) -> String {
        words.say("every persona gets the same text", "elke persona krijgt dezelfde tekst")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "give one touchpoint 'texts' with a text for a persona, or an 'audience' with 'personas'",
            "geef een contactpunt 'texts' met een tekst voor een persona, of een 'audience' met 'personas'"
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Personas are made because customers differ in what they know, need and fear. When \
                every one of them then gets the same words at the same time, the personas were made \
                for the wall. One text that differs where it matters most is a good beginning.
                """,
                """
                Persona’s zijn er omdat klanten verschillen in wat zij weten, nodig hebben en \
                vrezen. Krijgen zij daarna allemaal op hetzelfde moment dezelfde woorden, dan zijn \
                de persona’s voor de muur gemaakt. Eén tekst die verschilt waar het er het meest \
                toe doet, is een goed begin.
                """),
            idea: words.say(
                "Loyalty programme rules: make a year plan, never the same message to everyone.",
                "Regels voor loyaliteit: maak een jaarplan, nooit dezelfde boodschap aan iedereen."),
            bad: """
                text: Uw meterstand is goed ontvangen.
                """,
            good: """
                text: Uw meterstand is goed ontvangen.
                texts:
                  p-reken: Uw meterstand is goed ontvangen. In de app ziet u uw verbruik per dag.
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let personas = context.blueprint.personas.count
        guard personas >= 2 else { return [] }
        return context.comingJourneys.compactMap { journey in
            let told = journey.touchpoints.filter { $0.text != nil || !$0.texts.isEmpty }
            guard !told.isEmpty else { return nil }
            let differing = journey.touchpoints.count(where: differs)
            let path = ElementPath.journey(journey.id) + "/id"
            let words = context.words
            let texts = words.count(told.count, ("text", "texts"), ("tekst", "teksten"))
            guard differing == 0 else {
                let own = words.count(
                    differing, ("touchpoint differs", "touchpoints differ"),
                    ("contactpunt verschilt", "contactpunten verschillen"))
                return .passing(
                    at: path,
                    words.say(
                        "\(texts) in '\(journey.id)', \(own) by persona",
                        "\(texts) in '\(journey.id)', \(own) per persona"))
            }
            let all = words.figures.count(personas)
            return Observation(
                at: path,
                words.say(
                    "\(texts) in '\(journey.id)', the same for all \(all) personas",
                    "\(texts) in '\(journey.id)', gelijk voor alle \(all) persona’s"))
        }
    }

    /// Whether a touchpoint says something else to some persona, or is meant for some only.
    private func differs(_ touchpoint: Touchpoint) -> Bool {
        !(touchpoint.audience?.personas ?? []).isEmpty
            || touchpoint.texts.values.contains { $0 != touchpoint.text }
    }
}
