import ExperienceModel

/// CX614: new contacts of a journey to come that no pilot tries.
struct ChangeNotTried: BlueprintRule {
    let code = "CX614"
    let severity = Finding.Severity.info

    /// Names beyond these are counted: nobody reads a list of sixty.
    private static let mostNames = 6

    func title(_ words: Wording) -> String {
        words.say(
            "a journey changes what no pilot tries",
            "een klantreis verandert wat geen pilot beproeft")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "name them in 'change' of a pilot's hypothesis, or leave them out until one tries them",
            "noem ze bij 'change' in de hypothese van een pilot, of laat ze weg tot er een is")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A designed contact is a belief about customers. What no pilot tries is rolled out \
                on belief alone, and nobody will know which of the changes did the work. Contacts \
                that only ask a survey question, and work behind the scenes, do not count.
                """,
                """
                Een ontworpen contact is een veronderstelling over klanten. Wat geen pilot \
                beproeft, gaat op goed geloof mee in de uitrol, en niemand weet later welke verandering het \
                deed. Contacten die alleen iets vragen, en werk achter de schermen, tellen niet mee.
                """),
            idea: words.say(
                "Blueprint, then pilots, then roadmap: what worked is rolled out.",
                "Van blauwdruk via pilots naar uitrolplan: uitgerold wordt wat werkte."),
            bad: """
                journeys: [{id: jaar1-welkom, state: future, touchpoints: [{id: tp-tip, …}]}]
                # and no hypothesis names tp-tip
                """,
            good: "hypothesis: {because: [ins-stilte], change: [tp-tip], expect: more advice asked}"
        )
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        let tried = Set(context.blueprint.pilots.flatMap { $0.hypothesis?.change ?? [] })
        return context.comingJourneys.filter { $0.state == .future }.compactMap { journey in
            let new = newContacts(of: journey, context.blueprint)
            let open = new.filter { !tried.contains($0.id) }
            guard !new.isEmpty else { return nil }
            let all = words.count(
                new.count, ("new contact", "new contacts"),
                ("nieuw contactpunt", "nieuwe contactpunten"))
            let path = ElementPath.journey(journey.id) + "/id"
            guard !open.isEmpty else {
                return .passing(
                    at: path,
                    words.say(
                        "journey '\(journey.id)' has \(all), each tried by a pilot",
                        "klantreis '\(journey.id)' heeft \(all), elk beproefd in een pilot"))
            }
            let some = words.figures.count(open.count)
            let shown = open.prefix(open.count > Self.mostNames + 1 ? Self.mostNames : open.count)
            let rest = open.count - shown.count
            let more = rest == 0 ? [] : [words.say("\(rest) more", "nog \(rest)")]
            let names = words.list(shown.map { "'\($0.id)'" } + more)
            return Observation(
                at: path,
                words.say(
                    "no pilot tries \(some) of the \(all) of journey '\(journey.id)': \(names)",
                    "geen pilot beproeft \(some) van de \(all) van klantreis '\(journey.id)': "
                        + names))
        }
    }

    /// Frontstage contacts that the replaced journey has not, on the same day by the same channel.
    private func newContacts(of journey: Journey, _ blueprint: Blueprint) -> [Touchpoint] {
        let old =
            journey.replaces.flatMap { $0 == journey.id ? nil : blueprint.journey($0) }?
            .touchpoints ?? []
        return journey.touchpoints.filter { touchpoint in
            touchpoint.side == .frontstage && touchpoint.measures.isEmpty
                && !old.contains {
                    $0.day == touchpoint.day && $0.channel == touchpoint.channel
                }
        }
    }
}
