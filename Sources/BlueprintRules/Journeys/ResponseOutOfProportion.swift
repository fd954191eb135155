import ExperienceModel

/// CX516: what hurts many customers is answered less than what hurts few.
struct ResponseOutOfProportion: BlueprintRule {
    let code = "CX516"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(0.1, .share)

    /// How many times heavier a touchpoint must be before less response is out of proportion.
    private static let clearlyHeavier = 2.0

    func title(_ words: Wording) -> String {
        words.say(
            "the response is out of proportion to what customers feel",
            "de reactie staat niet in verhouding tot wat klanten voelen")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "plan a touchpoint with 'proactive: true' that names one of its 'insights'",
            "plan een contactpunt met 'proactive: true' dat een van zijn 'insights' noemt")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                The loudest complaint gets the answer, not the one that weighs most. What weighs is \
                contacts a year × importance (1, one more for a moment of truth, one more where it \
                feels bad) × the lower bound of the share that the survey found dissatisfied. From \
                a lower bound of 10% on, a proactive contact to come must name one of its insights, \
                and what weighs half must not get more of them. Without an answer it is a warning \
                where the weight is at least average, else information.
                """,
                """
                De luidste klacht krijgt antwoord, niet de zwaarste. Wat weegt, is contacten per \
                jaar × belang (1, één erbij voor een moment van de waarheid, één erbij als het \
                slecht voelt) × de ondergrens van het deel dat volgens de enquête ontevreden is. \
                Vanaf een ondergrens van 10% moet een proactief contact een van de inzichten ervan \
                noemen, en wat half zo zwaar is, mag er niet meer krijgen. Zonder antwoord is het \
                een waarschuwing als het minstens gemiddeld weegt, anders een opmerking.
                """),
            idea: words.say(
                "Customer relations: respond in proportion to importance and risk.",
                "Klantrelaties: reageer in verhouding tot belang en risico."),
            bad: """
                - id: tp-nota
                  moment_of_truth: true
                  insights: [ins-schrik]
                  survey: {indicator: nota begrepen, value: 61%, n: 604}
                # and no proactive touchpoint names ins-schrik
                """,
            good: """
                - id: tp-vooraf
                  proactive: true
                  insights: [ins-schrik]
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let risks = TouchpointRisk.all(in: context)
        let average = risks.reduce(0) { $0 + $1.risk } / Double(max(1, risks.count))
        return risks.indices.map { index in
            let risk = risks[index]
            let path = risk.path + "/id"
            let limit = context.limit(self, at: path)
            let message = message(risk, rank: index + 1, of: risks.count, limit, context.words)
            guard risk.dissatisfied >= limit, risk.risk > 0 else {
                return .passing(at: path, message)
            }
            guard !risk.responses.isEmpty else {
                let isHeavy = risk.risk >= average
                return Observation(
                    at: path, message, hint: risk.hasInsight ? nil : hint(context.words),
                    severity: isHeavy ? nil : .info)
            }
            let favoured = risks[index...].first {
                $0.response > risk.response && $0.risk * Self.clearlyHeavier <= risk.risk
            }
            guard let favoured else {
                return .passing(at: path, message, notes: notes(risk, context))
            }
            return Observation(
                at: path, message,
                notes: notes(risk, context) + [note(favoured, context)], severity: .info)
        }
    }

    private func message(
        _ risk: TouchpointRisk, rank: Int, of count: Int, _ limit: Double, _ words: Wording
    ) -> String {
        let figures = words.figures
        let volume = figures.number(risk.volume, decimals: 0)
        let importance = figures.number(risk.importance, decimals: 0)
        let share = figures.share(risk.dissatisfied)
        let least = figures.planned(limit * 100, isSigned: false) + "%"
        let response = figures.number(risk.response, decimals: 2)
        let answered =
            risk.response > 0
            ? words.say(
                ", answered by \(response) proactive contacts a customer",
                ", beantwoord met \(response) proactieve contacten per klant")
            : words.say(
                ", and no proactive contact answers it",
                ", en geen proactief contact beantwoordt het")
        let (id, n) = (risk.touchpoint, figures.count(risk.answers))
        let place = figures.count(rank) + words.say(" of ", " van ") + figures.count(count)
        return words.say(
            "'\(id)' ranks \(place) by weight: \(volume) contacts a year × importance \(importance) × at least \(share) dissatisfied (n = \(n), limit \(least))",
            "'\(id)' is nummer \(place) naar gewicht: \(volume) contacten per jaar × belang \(importance) × minstens \(share) ontevreden (n = \(n), grens \(least))"
        ) + answered
    }

    private func hint(_ words: Wording) -> String {
        words.say(
            "name in 'insights' what customers said of it, and plan a touchpoint with 'proactive: true' that names it too",
            "noem bij 'insights' wat klanten ervan zeiden, en plan een contactpunt met 'proactive: true' dat het ook noemt"
        )
    }

    private func notes(_ risk: TouchpointRisk, _ context: RuleContext) -> [Observation.Note] {
        risk.responses.prefix(5).map {
            Observation.Note(
                context.words.say(
                    "answered by \($0.touchpoint)", "beantwoord door \($0.touchpoint)"),
                at: context.path(ofTouchpoint: $0.touchpoint) + "/id")
        }
    }

    private func note(_ favoured: TouchpointRisk, _ context: RuleContext) -> Observation.Note {
        let response = context.words.figures.number(favoured.response, decimals: 2)
        let id = favoured.touchpoint
        return Observation.Note(
            context.words.say(
                "'\(id)' weighs half of it or less, and gets \(response)",
                "'\(id)' weegt de helft of minder, en krijgt er \(response)"),
            at: favoured.path + "/id")
    }
}
