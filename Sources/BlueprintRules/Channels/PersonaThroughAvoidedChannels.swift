import ExperienceModel

/// CX304: a persona that we only reach in ways it avoids.
struct PersonaThroughAvoidedChannels: BlueprintRule {
    let code = "CX304"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "a persona is only reached through channels it avoids",
            "een persona wordt alleen bereikt via kanalen die hij mijdt")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "give a touchpoint for this persona a 'channel' that it does not avoid",
            "geef een contactpunt voor deze persona een 'channel' dat hij niet mijdt")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                On paper every touchpoint reaches this persona; in life it reads none of them, \
                because each comes through a channel that it avoids. The reach is counted, and \
                the customer hears nothing.
                """,
                """
                Op papier bereikt elk contactpunt deze persona; in het echt leest hij er geen \
                een, omdat elk komt via een kanaal dat hij mijdt. Het bereik telt mee, en de klant \
                hoort niets.
                """),
            idea: words.say(
                "Loyalty programme rules: respect the channel that customers prefer when it pays.",
                """
                Regels voor loyaliteitsprogramma's: gebruik het kanaal dat klanten willen, als \
                dat loont.
                """
            ),
            bad: """
                personas: [{id: p-papier, prefers: [post], avoids: [app], …}]
                touchpoints: [{id: tp-termijn, channel: app, …}]   # and no other
                """,
            good: """
                personas: [{id: p-papier, prefers: [post], avoids: [app], …}]
                touchpoints:
                  - {id: tp-termijn, channel: app, …}
                  - {id: tp-kaart, channel: post, audience: {personas: [p-papier]}, …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let contacts = context.contactsToCome
        return context.blueprint.personas.compactMap { persona in
            guard !persona.avoids.isEmpty else { return nil }
            let reaching = contacts.filter { $0.isMeant(for: persona) }
            // One that nothing reaches is another rule's.
            guard !reaching.isEmpty else { return nil }
            return observation(of: persona, reaching, context)
        }
    }

    private func observation(
        of persona: Persona, _ contacts: [Touchpoint], _ context: RuleContext
    ) -> Observation {
        let words = context.words
        let path = ElementPath.persona(persona.id) + "/avoids"
        let avoided = contacts.filter { persona.avoids.contains($0.channel) }
        let part = words.figures.count(avoided.count)
        let all = words.count(
            contacts.count, ("touchpoint", "touchpoints"), ("contactpunt", "contactpunten"))
        let reach =
            avoided.count == 1 ? words.say("reaches", "bereikt") : words.say("reach", "bereiken")
        guard avoided.count == contacts.count else {
            return .passing(
                at: path,
                words.say(
                    """
                    \(part) of \(all) \(reach) persona '\(persona.id)' through a channel it avoids
                    """,
                    """
                    \(part) van \(all) \(reach) persona '\(persona.id)' via een kanaal dat hij mijdt
                    """))
        }
        var seen: Set<String> = []
        let channels = avoided.map(\.channel).filter { seen.insert($0).inserted }
        let names = words.list(channels.map { "'\($0)'" })
        return Observation(
            at: path,
            words.say(
                """
                \(part) of \(all) \(reach) persona '\(persona.id)' through \(names), which it avoids
                """,
                """
                \(part) van \(all) \(reach) persona '\(persona.id)' via \(names), en dat mijdt hij
                """),
            notes: avoided.prefix(3).map {
                Observation.Note(
                    words.say("\($0.id) goes by \($0.channel)", "\($0.id) gaat via \($0.channel)"),
                    at: context.path(ofTouchpoint: $0.id) + "/channel")
            },
            hint: hint(persona, words))
    }

    private func hint(_ persona: Persona, _ words: Wording) -> String? {
        let liked = persona.prefers.filter { !persona.avoids.contains($0) }
        guard let first = liked.first else { return nil }
        return words.say(
            "reach this persona by '\(first)': give a touchpoint that 'channel'",
            "bereik deze persona via '\(first)': geef een contactpunt die 'channel'")
    }
}
