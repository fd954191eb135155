import ExperienceModel

/// CX105: an insight from long ago.
struct InsightTooOld: BlueprintRule {
    let code = "CX105"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(18, .months)

    func title(_ words: Wording) -> String {
        words.say("an insight is too old", "een klantinzicht is te oud")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "ask customers again and write the new day in 'date', or drop the insight",
            "vraag het klanten opnieuw en schrijf de nieuwe dag bij 'date', of haal het weg")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                What customers value changes with prices, competitors and the news. An insight of \
                more than a year and a half ago may describe customers who have left and a \
                service that is gone, and still it steers what we build.
                """,
                """
                Wat klanten waarderen verandert met prijzen, concurrenten en het nieuws. Een \
                inzicht van meer dan anderhalf jaar oud beschrijft misschien klanten die weg zijn \
                en een dienst die niet meer bestaat, en toch stuurt het wat wij bouwen.
                """),
            idea: words.say(
                "Five laws of loyalty, the third: research what value means, again and again.",
                "Vijf wetten van loyaliteit, de derde: onderzoek steeds opnieuw wat waarde is."),
            bad: """
                # checked in March 2026
                - {id: ins-stilte, source: interview, n: 14, date: 2023-05-20, says: …}
                """,
            good: """
                # checked in March 2026
                - {id: ins-stilte, source: interview, n: 12, date: 2025-11-20, says: …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.insights.compactMap { insight in
            guard let date = insight.date else { return nil }
            // One that is yet to come has no age.
            guard let age = CalendarAge(from: date, to: context.today) else { return nil }
            return observation(of: insight, date, age, context)
        }
    }

    private func observation(
        of insight: Insight, _ date: Day, _ age: CalendarAge, _ context: RuleContext
    ) -> Observation {
        let words = context.words
        let path = ElementPath.insight(insight.id)
        let limit = context.limit(self, at: path)
        let limitText = words.figures.limit(limit)
        let text = age.text(words, exactly: Double(age.months) == limit)
        let day = words.figures.date(date)
        let message = words.say(
            "insight '\(insight.id)' of \(day) is \(text) old, limit \(limitText)",
            "klantinzicht '\(insight.id)' van \(day) is \(text) oud, grens \(limitText)")
        return age.isBeyond(months: limit)
            ? Observation(at: path + "/date", message) : .passing(at: path + "/date", message)
    }
}
