import ExperienceModel

/// CX513: a touchpoint that nobody answers for.
struct TouchpointWithoutOwner: BlueprintRule {
    let code = "CX513"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("a touchpoint has no owner", "een contactpunt heeft geen eigenaar")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "write 'owner' with one discipline of the team",
            "schrijf 'owner' met één discipline uit het team")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Journey maps die after the workshop because nobody owns what is on them. One \
                discipline answers for each touchpoint: it writes it, measures it and signs for it. \
                Without an owner no approval covers it.
                """,
                """
                Klantreizen sterven na de workshop omdat niemand eigenaar is van wat erop staat. \
                Eén discipline staat in voor elk contactpunt: zij schrijft het, meet het en tekent \
                ervoor. Zonder eigenaar valt het onder geen enkel akkoord.
                """),
            idea: words.say(
                "The team is multidisciplinary: each discipline owns touchpoints and signs off.",
                "Het team is multidisciplinair: elke discipline bezit contactpunten en geeft akkoord."
            ),
            bad: """
                - {id: tp-nota, stage: afrekenen, day: 365, channel: invoice, reach: 100%, side: frontstage}
                """,
            good: """
                - {id: tp-nota, stage: afrekenen, day: 365, channel: invoice, reach: 100%, side: frontstage, owner: operations}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        return context.comingJourneys.flatMap { journey -> [Observation] in
            guard !journey.touchpoints.isEmpty else { return [] }
            let found = journey.touchpoints.filter { $0.owner == nil }.map { touchpoint in
                Observation(
                    at: ElementPath.touchpoint(touchpoint, in: journey) + "/id",
                    words.say(
                        "touchpoint '\(touchpoint.id)' has no owner",
                        "contactpunt '\(touchpoint.id)' heeft geen eigenaar"))
            }
            guard found.isEmpty else { return found }
            let count = words.count(
                journey.touchpoints.count, ("touchpoint", "touchpoints"),
                ("contactpunt", "contactpunten"))
            return [
                .passing(
                    at: ElementPath.journey(journey.id) + "/id",
                    words.say(
                        "\(count) in '\(journey.id)', 0 without an owner",
                        "\(count) in '\(journey.id)', 0 zonder eigenaar"))
            ]
        }
    }
}
