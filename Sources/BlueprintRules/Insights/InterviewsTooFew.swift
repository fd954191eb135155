import ExperienceModel

/// CX104: an insight from a handful of interviews.
struct InterviewsTooFew: BlueprintRule {
    let code = "CX104"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(8, .count)

    func title(_ words: Wording) -> String {
        words.say(
            "an insight rests on too few interviews",
            "een klantinzicht rust op te weinig gesprekken")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "interview more customers, and write their number in 'n'",
            "spreek meer klanten, en schrijf hun aantal bij 'n'")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Three customers can agree by chance, and the most talkative one is remembered \
                best. From about eight interviews on, the same stories return and new ones grow \
                rare. Below that, an insight is a question to ask, and nothing to build on yet.
                """,
                """
                Drie klanten kunnen het toevallig eens zijn, en de spraakzaamste blijft het best \
                hangen. Vanaf ongeveer acht gesprekken komen dezelfde verhalen terug en worden \
                nieuwe zeldzaam. Daaronder is een inzicht een vraag om te stellen, en nog niets \
                om op te bouwen.
                """),
            idea: words.say(
                "Step 1, outside-in insight: what customers said, with its source, n and date.",
                "Stap 1, inzicht van buiten naar binnen: wat klanten zeiden, met bron, n en datum."
            ),
            bad: """
                - {id: ins-stilte, origin: outside-in, source: interview, n: 3, says: …}
                """,
            good: """
                - {id: ins-stilte, origin: outside-in, source: interview, n: 14, says: …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.insights.compactMap { insight in
            guard insight.source == .interview, let n = insight.n else { return nil }
            return observation(of: insight, n, context)
        }
    }

    private func observation(
        of insight: Insight, _ n: Int, _ context: RuleContext
    ) -> Observation {
        let words = context.words
        let path = ElementPath.insight(insight.id)
        let limit = context.limit(self, at: path)
        let interviews = words.count(n, ("interview", "interviews"), ("gesprek", "gesprekken"))
        let limitText = words.figures.limit(limit)
        let message = words.say(
            "insight '\(insight.id)' rests on \(interviews), limit \(limitText)",
            "klantinzicht '\(insight.id)' rust op \(interviews), grens \(limitText)")
        guard Double(n) < limit else { return .passing(at: path + "/n", message) }
        let missing = words.figures.number((limit - Double(n)).rounded(.up), decimals: 0)
        return Observation(
            at: path + "/n", message,
            hint: words.say(
                "interview \(missing) more, and write the new number in 'n'",
                "voer er nog \(missing), en schrijf het nieuwe aantal bij 'n'"))
    }
}
