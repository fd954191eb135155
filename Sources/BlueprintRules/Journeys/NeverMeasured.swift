import ExperienceModel

/// CX512: nobody ever asked how a touchpoint is felt.
struct NeverMeasured: BlueprintRule {
    let code = "CX512"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("a touchpoint is never measured", "een contactpunt wordt nooit gemeten")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "ask customers there, and write 'survey: {indicator: …, value: …, n: …}'",
            "vraag het klanten daar, en schrijf 'survey: {indicator: …, value: …, n: …}'")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Accounting and after-sales touch customers as much as a campaign does, and are \
                asked about least. Two kinds are found: work backstage for which no survey value \
                or metric is there, and a survey that was planned and never filled in.
                """,
                """
                Boekhouding en nazorg raken klanten even sterk als een campagne, en er wordt het \
                minst naar gevraagd. Twee soorten worden gevonden: werk achter de schermen zonder \
                waarde uit een enquête of een meting, en een enquête die gepland is en nooit is \
                ingevuld.
                """),
            idea: words.say(
                "Customer relations: back-office contact points count as much; survey every touchpoint.",
                "Klantrelaties: contactpunten van de backoffice tellen even zwaar; bevraag elk contactpunt."
            ),
            bad: """
                - {id: tp-incasso, stage: afrekenen, day: 380, channel: phone, reach: 3%, side: backstage}
                """,
            good: """
                - id: tp-incasso
                  side: backstage
                  survey: {indicator: netjes geholpen, value: 74%, n: 85}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.comingJourneys.flatMap { journey -> [Observation] in
            let judged = journey.touchpoints.filter { $0.side == .backstage || $0.survey != nil }
            let unmeasured = judged.filter { !isMeasured($0) }
            let words = context.words
            guard !unmeasured.isEmpty else {
                guard !judged.isEmpty else { return [] }
                let count = words.count(
                    judged.count,
                    ("backstage or surveyed touchpoint", "backstage or surveyed touchpoints"),
                    (
                        "contactpunt achter de schermen of met enquête",
                        "contactpunten achter de schermen of met enquête"
                    ))
                return [
                    .passing(
                        at: ElementPath.journey(journey.id) + "/id",
                        words.say(
                            "\(count) in '\(journey.id)', 0 never measured",
                            "\(count) in '\(journey.id)', 0 nooit gemeten"))
                ]
            }
            return unmeasured.map { touchpoint in
                finding(touchpoint, in: journey, of: unmeasured.count, context)
            }
        }
    }

    /// A survey that is there must have its value, of somebody; work backstage may also be asked in
    /// a metric.
    private func isMeasured(_ touchpoint: Touchpoint) -> Bool {
        guard let survey = touchpoint.survey else { return !touchpoint.measures.isEmpty }
        return survey.value != nil && survey.n.map { $0 > 0 } ?? true
    }

    private func finding(
        _ touchpoint: Touchpoint, in journey: Journey, of count: Int, _ context: RuleContext
    ) -> Observation {
        let words = context.words
        let path = ElementPath.touchpoint(touchpoint, in: journey)
        let all = together(count, in: journey, words)
        guard let survey = touchpoint.survey else {
            return Observation(
                at: path + "/id",
                words.say(
                    "'\(touchpoint.id)' is backstage and has no survey; \(all)",
                    "'\(touchpoint.id)' ligt achter de schermen en heeft geen enquête; \(all)"))
        }
        let lack =
            survey.value == nil
            ? words.say("without a value", "zonder waarde")
            : words.say("with n = 0", "met n = 0")
        return Observation(
            at: path + "/survey",
            words.say(
                "'\(touchpoint.id)' has a survey '\(survey.indicator)' \(lack); \(all)",
                "'\(touchpoint.id)' heeft een enquête '\(survey.indicator)' \(lack); \(all)"),
            hint: words.say(
                "add 'value' and 'n' to 'survey' when the answers are in",
                "zet 'value' en 'n' bij 'survey' zodra de antwoorden er zijn"))
    }

    /// `2 touchpoints in 'jaar1-welkom' were never measured, this is one of them`.
    private func together(_ count: Int, in journey: Journey, _ words: Wording) -> String {
        let number = words.figures.count(count)
        guard count > 1 else {
            return words.say(
                "\(number) touchpoint in '\(journey.id)' was never measured, and this is it",
                "\(number) contactpunt in '\(journey.id)' is nooit gemeten, en dit is het")
        }
        return words.say(
            "\(number) touchpoints in '\(journey.id)' were never measured, this is one of them",
            "\(number) contactpunten in '\(journey.id)' zijn nooit gemeten, dit is er een")
    }
}
