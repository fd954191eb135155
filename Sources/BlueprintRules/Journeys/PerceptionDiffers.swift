import ExperienceModel
import PilotStatistics

/// CX515: customers see a touchpoint otherwise than our own indicator does.
struct PerceptionDiffers: BlueprintRule {
    let code = "CX515"
    let severity = Finding.Severity.info

    func title(_ words: Wording) -> String {
        words.say(
            "customers see a touchpoint otherwise than our indicator",
            "klanten zien een contactpunt anders dan onze eigen maat")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "ask what customers miss there, and steer by the survey, not by the internal indicator",
            "vraag wat klanten daar missen, en stuur op de enquête, niet op de eigen maat")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A bill can be correct in 98.5% of the cases and be understood in 61%. The indicator \
                measures our work, the survey what arrives. A gap is told when its 95% interval \
                leaves 0 out: the score interval of the survey minus the indicator, or, where both \
                have an n, the interval of the difference of two shares.
                """,
                """
                Een nota kan in 98,5% van de gevallen kloppen en in 61% begrepen worden. De eigen \
                maat meet ons werk, de enquête wat er aankomt. Een verschil wordt genoemd als 0 \
                buiten het 95%-interval ligt: het score-interval van de enquête min de maat, of, \
                als beide een n hebben, het interval van het verschil van twee aandelen.
                """),
            idea: words.say(
                "Customer relations: perception can differ from internal indicators, so survey every touchpoint and compare.",
                "Klantrelaties: de beleving kan afwijken van eigen maten, dus bevraag elk contactpunt en vergelijk."
            ),
            bad: """
                internal: {indicator: nota juist, value: 98.5%, n: 46100}
                survey: {indicator: nota begrepen, value: 61%, n: 604}
                """,
            good: """
                internal: {indicator: nota juist, value: 98.5%, n: 46100}
                survey: {indicator: nota begrepen, value: 96.8%, n: 604}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.journeys.flatMap { journey in
            journey.touchpoints.compactMap { touchpoint -> Observation? in
                guard let survey = touchpoint.survey, let own = touchpoint.internalIndicator,
                    let gap = gap(survey, own)
                else { return nil }
                let path = ElementPath.touchpoint(touchpoint, in: journey)
                let message = message(touchpoint, survey, own, gap, context.words)
                guard gap.isClear else { return .passing(at: path + "/survey", message) }
                return Observation(
                    at: path + "/survey", message,
                    notes: [
                        Observation.Note(
                            context.words.say(
                                "internal: '\(own.indicator)'; survey: '\(survey.indicator)'",
                                "eigen maat: '\(own.indicator)'; enquête: '\(survey.indicator)'"),
                            at: path + "/internal")
                    ])
            }
        }
    }

    /// Two cells where both have an n; else the indicator counts everything (STATISTICS.md 14).
    private func gap(
        _ survey: Touchpoint.Indicator, _ own: Touchpoint.Indicator
    ) -> PerceptionGap? {
        guard let asked = cell(survey), let share = own.value, share.isFinite else { return nil }
        if let counted = cell(own) { return PerceptionGap(survey: asked, indicator: counted) }
        return PerceptionGap(survey: asked, indicator: share * 100)
    }

    private func cell(_ indicator: Touchpoint.Indicator) -> ScaleCell? {
        guard let value = indicator.value, value.isFinite, let n = indicator.n, n > 0 else {
            return nil
        }
        let yes = min(1, max(0, value)) * Double(n)
        return .share(no: Double(n) - yes, yes: yes)
    }

    private func message(
        _ touchpoint: Touchpoint, _ survey: Touchpoint.Indicator, _ own: Touchpoint.Indicator,
        _ gap: PerceptionGap, _ words: Wording
    ) -> String {
        let figures = words.figures
        // Told as a size with a word, so that nobody has to read a sign.
        let isLess = gap.gap < 0
        let number = { (points: Double) in figures.number(isLess ? -points : points, decimals: 1) }
        let (lower, upper) =
            isLess ? (gap.limits.upper, gap.limits.lower) : (gap.limits.lower, gap.limits.upper)
        let range = figures.range(number(lower), number(upper))
        let shares = (figures.share(own.value ?? 0), figures.share(survey.value ?? 0))
        let n = figures.count(survey.n ?? 0)
        return words.say(
            "'\(touchpoint.id)': internal \(shares.0) against survey \(shares.1), customers see \(number(gap.gap)) points \(isLess ? "less" : "more") (95% interval \(range), n = \(n))",
            "'\(touchpoint.id)': eigen maat \(shares.0) tegen enquête \(shares.1), klanten zien \(number(gap.gap)) punten \(isLess ? "minder" : "meer") (95%-interval \(range), n = \(n))"
        )
    }
}
