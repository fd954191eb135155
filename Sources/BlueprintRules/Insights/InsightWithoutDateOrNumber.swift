import ExperienceModel

/// CX106: an insight that does not say how many customers it rests on, or since when, or that
/// nobody can have heard yet.
struct InsightWithoutDateOrNumber: BlueprintRule {
    let code = "CX106"
    let severity = Finding.Severity.info

    func title(_ words: Wording) -> String {
        words.say(
            "an insight has no n, no date or a date that is yet to come",
            "een klantinzicht heeft geen n, geen datum of een datum die nog moet komen")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add 'n', how many customers or records, and 'date', the day it was found",
            "voeg 'n' toe, hoeveel klanten of gevallen, en 'date', de dag van de vondst")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Without n nobody knows whether three customers said it or three hundred; without \
                a date nobody knows whether it still holds. Both are forgotten within a month, \
                and the check of too few interviews and of old insights passes it by.
                """,
                """
                Zonder n weet niemand of drie klanten het zeiden of driehonderd; zonder datum \
                weet niemand of het nog geldt. Beide zijn binnen een maand vergeten, en de \
                controle op te weinig gesprekken en op oude inzichten slaat het over.
                """),
            idea: words.say(
                "Step 1, outside-in insight: what customers said or did, with source, n and date.",
                """
                Stap 1, inzicht van buiten naar binnen: wat klanten zeiden of deden, met bron, n \
                en datum.
                """
            ),
            bad: """
                - {id: ins-stilte, source: interview, says: …}
                """,
            good: """
                - {id: ins-stilte, source: interview, n: 14, date: 2025-11-20, says: …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.insights.flatMap { insight in
            [observation(of: insight, context.words), yetToCome(insight, context)]
                .compactMap(\.self)
        }
    }

    /// What nobody can have heard yet is no evidence.
    private func yetToCome(_ insight: Insight, _ context: RuleContext) -> Observation? {
        guard let date = insight.date, context.isYetToCome(insight) else { return nil }
        let words = context.words
        let (day, today) = (words.figures.date(date), words.figures.date(context.today))
        return Observation(
            at: ElementPath.insight(insight.id) + "/date",
            words.say(
                "insight '\(insight.id)' is dated \(day), after today (\(today)), so it is no "
                    + "evidence yet",
                "klantinzicht '\(insight.id)' heeft als datum \(day), na vandaag (\(today)), dus "
                    + "het is nog geen bewijs"),
            hint: words.say(
                "write the day on which it was found as 'date'",
                "schrijf bij 'date' de dag van de vondst"),
            severity: .warning)
    }

    private func observation(of insight: Insight, _ words: Wording) -> Observation? {
        var missing: [(what: String, key: String)] = []
        if insight.n == nil {
            missing.append(
                (
                    words.say("no n", "geen n"),
                    words.say(
                        "'n' (how many customers or records)", "'n' (hoeveel klanten of gevallen)")
                ))
        }
        if insight.date == nil {
            missing.append(
                (
                    words.say("no date", "geen datum"),
                    words.say(
                        "'date' (the day it was found, as 2026-03-31)",
                        "'date' (de dag van de vondst, zoals 2026-03-31)")
                ))
        }
        guard !missing.isEmpty else { return nil }
        let what = words.list(missing.map(\.what))
        let keys = words.list(missing.map(\.key))
        return Observation(
            at: ElementPath.insight(insight.id) + "/id",
            words.say(
                "insight '\(insight.id)' has \(what)",
                "klantinzicht '\(insight.id)' heeft \(what)"),
            hint: words.say("add \(keys)", "voeg \(keys) toe"))
    }
}
