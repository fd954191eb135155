import ExperienceModel

/// CX103: a blueprint that rests more on what we think than on what customers said.
struct OutsideInShareLow: BlueprintRule {
    let code = "CX103"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(0.6, .share)

    func title(_ words: Wording) -> String {
        words.say(
            "too few insights come from outside", "te weinig klantinzichten komen van buiten")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "ask or watch customers, and add what they say as insights with 'origin: outside-in'",
            """
            vraag het klanten of kijk mee, en voeg toe wat zij zeggen als klantinzicht met \
            'origin: outside-in'
            """)
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A team that looks from inside sees its own processes, and improves those. The \
                share of insights that customers gave says which way the blueprint looks. With \
                fewer than three of five from outside, the team designs for itself.
                """,
                """
                Een team dat van binnenuit kijkt, ziet zijn eigen processen en verbetert die. \
                Het aandeel inzichten dat van klanten komt, zegt welke kant de blauwdruk op \
                kijkt. Komt minder dan drie op de vijf van buiten, dan ontwerpt het team voor \
                zichzelf.
                """),
            idea: words.say(
                "Step 1, outside-in insight: what customers said or did comes first.",
                "Stap 1, inzicht van buiten naar binnen: wat klanten zeiden of deden gaat voor."),
            bad: """
                insights:
                  - {id: ins-start, origin: inside-out, source: internal-kpi, says: …}
                  - {id: ins-plan, origin: inside-out, source: workshop, says: …}
                """,
            good: """
                insights:
                  - {id: ins-stilte, origin: outside-in, source: interview, n: 14, says: …}
                  - {id: ins-schrik, origin: outside-in, source: contact-log, n: 2180, says: …}
                  - {id: ins-start, origin: inside-out, source: internal-kpi, says: …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let insights = context.blueprint.insights
        let words = context.words
        let limit = context.limit(self, at: "insights")
        let limitText = words.figures.limit(share: limit)
        guard !insights.isEmpty else {
            guard limit > 0 else { return [] }
            return [
                Observation(
                    at: "insights/key",
                    words.say(
                        "the blueprint has 0 insights, limit \(limitText) from outside",
                        "de blauwdruk heeft 0 klantinzichten, grens \(limitText) van buiten"))
            ]
        }
        let outside = insights.count(where: context.isHeard)
        let share = Double(outside) / Double(insights.count)
        let figures = words.figures
        let part = figures.count(outside)
        let all = figures.count(insights.count)
        let shareText = figures.share(share, besideLimit: limit)
        let message = words.say(
            """
            \(part) of \(all) insights \(outside == 1 ? "comes" : "come") from outside, \
            \(shareText), limit \(limitText)
            """,
            """
            \(part) van de \(all) klantinzichten \(outside == 1 ? "komt" : "komen") van buiten, \
            \(shareText), grens \(limitText)
            """)
        return share < limit
            ? [Observation(at: "insights/key", message)]
            : [.passing(at: "insights/key", message)]
    }
}
