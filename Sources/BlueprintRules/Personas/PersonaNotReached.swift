import ExperienceModel

/// CX204: a persona for whom no touchpoint is meant.
struct PersonaNotReached: BlueprintRule {
    let code = "CX204"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("no touchpoint reaches a persona", "geen contactpunt bereikt een persona")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "name it in 'audience: {personas: […]}' of a touchpoint, or drop the persona",
            "noem hem in 'audience: {personas: […]}' van een contactpunt, of haal de persona weg")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A persona that every audience leaves out is a group of customers that we know and \
                do nothing for. Its share still counts in every figure about all customers, so \
                nobody sees that it is missing.
                """,
                """
                Een persona die in geen enkele doelgroep staat, is een groep klanten die wij \
                kennen en voor wie wij niets doen. Zijn aandeel telt wel mee in elk cijfer over \
                alle klanten, dus niemand ziet dat hij ontbreekt.
                """),
            idea: words.say(
                "Step 2, personas, and step 5, proactive contacts: the journey is for all of them.",
                """
                Stap 2, persona’s, en stap 5, proactieve contacten: de klantreis is er voor \
                iedereen.
                """
            ),
            bad: """
                personas: [{id: p-rust, …}, {id: p-papier, …}]
                touchpoints:
                  - {id: tp-app, audience: {personas: [p-rust]}, …}
                """,
            good: """
                touchpoints:
                  - {id: tp-app, audience: {personas: [p-rust]}, …}
                  - {id: tp-kaart, audience: {personas: [p-papier]}, …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let contacts = context.contactsToCome
        // Where nobody is met at all, the stages say so.
        guard !contacts.isEmpty else { return [] }
        let words = context.words
        let all = words.count(
            contacts.count, ("touchpoint", "touchpoints"), ("contactpunt", "contactpunten"))
        return context.blueprint.personas.map { persona in
            let path = ElementPath.persona(persona.id) + "/id"
            let reaching = contacts.count { $0.isMeant(for: persona) }
            let part = words.figures.count(reaching)
            let share = words.figures.share(persona.share, decimals: 0)
            guard reaching == 0 else {
                return .passing(
                    at: path,
                    words.say(
                        "persona '\(persona.id)' is reached by \(part) of \(all)",
                        "persona '\(persona.id)' wordt bereikt door \(part) van \(all)"))
            }
            return Observation(
                at: path,
                words.say(
                    """
                    persona '\(persona.id)', \(share) of the customers, is reached by 0 of \
                    \(all): each is for other personas
                    """,
                    """
                    persona '\(persona.id)', \(share) van de klanten, wordt bereikt door 0 van \
                    \(all): alle zijn voor andere persona’s
                    """))
        }
    }
}
