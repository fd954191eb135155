import ExperienceModel

/// CX101: what a touchpoint says that customers expect or suffer, without a customer who said so.
struct ExpectationWithoutInsight: BlueprintRule {
    let code = "CX101"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "an expectation or pain rests on no insight",
            "een verwachting of pijn rust op geen klantinzicht")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add 'insights' with the id of what customers said about it, or ask them first",
            "voeg 'insights' toe met de id van wat klanten erover zeiden, of vraag het hun eerst")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Colleagues know what customers expect until somebody asks them. An expectation or \
                pain without an insight is a guess, and a touchpoint built on it mends what may \
                not be broken. What only we ourselves think (inside-out) is still a guess.
                """,
                """
                Collega's weten wat klanten verwachten, tot iemand het vraagt. Een verwachting of \
                pijn zonder klantinzicht is een gok, en een contactpunt dat daarop bouwt, \
                herstelt misschien wat niet stuk is. Wat alleen wijzelf vinden (inside-out), is \
                nog steeds een gok.
                """),
            idea: words.say(
                "Step 1, outside-in insight: every expectation, pain and persona points to one.",
                """
                Stap 1, inzicht van buiten naar binnen: elke verwachting, pijn en persona \
                verwijst naar een inzicht.
                """
            ),
            bad: """
                - id: tp-bel
                  expectation: iemand die de tijd neemt
                """,
            good: """
                - id: tp-bel
                  expectation: iemand die de tijd neemt
                  insights: [ins-stilte]
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.journeys.flatMap { journey in
            journey.touchpoints.compactMap { touchpoint in
                guard touchpoint.expectation != nil || touchpoint.pain != nil else { return nil }
                return observation(
                    of: touchpoint, at: ElementPath.touchpoint(touchpoint, in: journey), context)
            }
        }
    }

    private func observation(
        of touchpoint: Touchpoint, at path: String, _ context: RuleContext
    ) -> Observation {
        let words = context.words
        let place = path + (touchpoint.expectation == nil ? "/pain" : "/expectation")
        let subject = subject(of: touchpoint, words)
        let insights = touchpoint.insights.compactMap { context.insights[$0] }
        let heard = insights.filter(context.isHeard)
        guard !insights.isEmpty else {
            return Observation(
                at: place,
                words.say("\(subject) rests on no insight", "\(subject) rust op geen klantinzicht"))
        }
        guard !heard.isEmpty else {
            return Observation(
                at: place,
                insights.contains(where: context.isYetToCome)
                    ? words.say(
                        "\(subject) rests on what no customer can have said yet",
                        "\(subject) rust op wat nog geen klant gezegd kan hebben")
                    : words.say(
                        "\(subject) rests on what we think ourselves, and on no customer",
                        "\(subject) rust op wat wij zelf denken, en op geen klant"),
                notes: insights.map {
                    Observation.Note(
                        "\($0.id): \($0.source.rawValue), \($0.origin.rawValue)",
                        at: ElementPath.insight($0.id) + "/origin")
                })
        }
        let sources = words.list(heard.map { "'\($0.id)'" + number(of: $0, words) })
        return .passing(
            at: place, words.say("\(subject) rests on \(sources)", "\(subject) rust op \(sources)"))
    }

    private func number(of insight: Insight, _ words: Wording) -> String {
        insight.n.map { " (n = \(words.figures.count($0)))" } ?? ""
    }

    private func subject(of touchpoint: Touchpoint, _ words: Wording) -> String {
        switch (touchpoint.expectation, touchpoint.pain) {
        case (_?, _?):
            words.say(
                "what customers expect and suffer at touchpoint '\(touchpoint.id)'",
                "wat klanten bij contactpunt '\(touchpoint.id)' verwachten en als pijn voelen")
        case (nil, _):
            words.say(
                "the pain at touchpoint '\(touchpoint.id)'",
                "de pijn bij contactpunt '\(touchpoint.id)'")
        default:
            words.say(
                "the expectation at touchpoint '\(touchpoint.id)'",
                "de verwachting bij contactpunt '\(touchpoint.id)'")
        }
    }
}
