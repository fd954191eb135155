import ExperienceModel

/// CX102: an insight that nothing builds on.
struct InsightUnused: BlueprintRule {
    let code = "CX102"
    let severity = Finding.Severity.info

    func title(_ words: Wording) -> String {
        words.say("an insight is not used", "een klantinzicht wordt niet gebruikt")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add it to 'insights' of a touchpoint, or drop it",
            "zet het bij 'insights' van een contactpunt, of haal het weg")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                What customers told us is only worth the interview when something is done with it. \
                An insight that no touchpoint, persona or pilot names was heard and put away.
                """,
                """
                Wat klanten ons vertelden is het gesprek pas waard als er iets mee gebeurt. Een \
                inzicht dat geen contactpunt, persona of pilot noemt, is gehoord en weggelegd.
                """),
            idea: words.say(
                "Step 1, outside-in insight: every expectation, pain and persona points to one.",
                "Stap 1, inzicht van buiten naar binnen: elke verwachting, pijn en persona verwijst naar een inzicht."
            ),
            bad: """
                insights:
                  - {id: ins-stilte, origin: outside-in, source: interview, n: 14, says: …}
                # and no element names ins-stilte
                """,
            good: """
                touchpoints:
                  - id: tp-kaart
                    insights: [ins-stilte]
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let blueprint = context.blueprint
        let used = Set(
            blueprint.touchpoints.flatMap(\.insights) + blueprint.personas.flatMap(\.evidence)
                + blueprint.pilots.flatMap { $0.hypothesis?.because ?? [] })
        return blueprint.insights.filter { !used.contains($0.id) }.map {
            Observation(
                at: ElementPath.insight($0.id) + "/id",
                context.words.say(
                    "insight '\($0.id)' is not used by any touchpoint, persona or pilot",
                    "klantinzicht '\($0.id)' wordt door geen contactpunt, persona of pilot gebruikt"
                ))
        }
    }
}
