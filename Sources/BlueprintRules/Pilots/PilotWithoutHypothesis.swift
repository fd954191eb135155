import ExperienceModel

/// CX610: a pilot that does not say what changes, or why that should help.
struct PilotWithoutHypothesis: BlueprintRule {
    let code = "CX610"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("a pilot has no hypothesis", "een pilot heeft geen hypothese")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "write 'hypothesis' with 'because' (insights), 'change' (touchpoints) and 'expect'",
            "schrijf 'hypothesis' met 'because' (klantinzichten), 'change' (contactpunten) en "
                + "'expect'")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Because customers told us this, we change that, and expect this result: without \
                the sentence a pilot shows that something happened, and nobody learns why. It is \
                also the thread from the customer's words to the rollout.
                """,
                """
                Omdat klanten ons dit vertelden, veranderen we dat en verwachten we dit: zonder \
                die zin toont een pilot dát er iets gebeurde, en leert niemand waarom. Het is ook \
                de draad van de woorden van de klant naar de uitrol.
                """),
            idea: words.say(
                "Step 6, pilots in which the organisation learns.",
                "Stap 6, pilots waarin de organisatie leert."),
            bad: "- {id: welkom-1, title: Welcome card, journey: jaar1, …}",
            good: """
                - id: welkom-1
                  hypothesis: {because: [ins-stilte], change: [tp-kaart], expect: a higher NPS}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        return context.blueprint.pilots.compactMap { pilot in
            let path = ElementPath.pilot(pilot.id)
            guard let hypothesis = pilot.hypothesis else {
                return Observation(
                    at: path + "/id",
                    words.say(
                        "pilot '\(pilot.id)' has no hypothesis",
                        "pilot '\(pilot.id)' heeft geen hypothese"))
            }
            let lacks = [
                hypothesis.because.isEmpty
                    ? words.say("names no insight it rests on", "noemt geen klantinzicht") : nil,
                hypothesis.change.isEmpty
                    ? words.say(
                        "names no touchpoint that changes", "noemt geen contactpunt dat verandert")
                    : nil,
            ].compactMap(\.self)
            guard !lacks.isEmpty else { return nil }
            return Observation(
                at: path + "/hypothesis/key",
                words.say(
                    "the hypothesis of pilot '\(pilot.id)' ",
                    "de hypothese van pilot '\(pilot.id)' ") + words.list(lacks))
        }
    }
}
