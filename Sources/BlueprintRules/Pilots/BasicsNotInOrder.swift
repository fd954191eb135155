import ExperienceModel

/// CX609: basics that are below their minimum, or that nobody measured.
struct BasicsNotInOrder: BlueprintRule {
    let code = "CX609"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say("the basics are not in order", "de basis is niet op orde")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "mend the basics first, and write today's share as 'actual'",
            "breng eerst de basis op orde, en schrijf het deel van nu als 'actual'")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A welcome card to a customer whose supply did not start is an insult. Extra \
                attention carries only where the basics are in order, so the pilot waits for them.
                """,
                """
                Een welkomstkaart voor een klant bij wie de levering niet startte, is een \
                belediging. Extra aandacht werkt alleen als de basis op orde is; de pilot wacht \
                daarop.
                """),
            idea: words.say("Basics first.", "Eerst de basis op orde."),
            bad: "basics: {metric: supply started well, minimum: 97%, actual: 94%}",
            good: "basics: {metric: supply started well, minimum: 97%, actual: 98%}")
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        return context.blueprint.pilots.compactMap { pilot in
            guard let basics = pilot.basics else { return nil }
            let path = ElementPath.pilot(pilot.id) + "/basics"
            let minimum = words.figures.share(basics.minimum)
            guard let actual = basics.actual else {
                return Observation(
                    at: path + "/metric",
                    words.say(
                        "nobody knows where '\(basics.metric)' stands, minimum \(minimum)",
                        "niemand weet hoe het met '\(basics.metric)' staat, minimum \(minimum)"))
            }
            let share = words.figures.share(actual)
            let text = words.say(
                "'\(basics.metric)' is at \(share), minimum \(minimum)",
                "'\(basics.metric)' staat op \(share), minimum \(minimum)")
            return basics.isBelowMinimum
                ? Observation(at: path + "/actual", text) : .passing(at: path + "/actual", text)
        }
    }
}
