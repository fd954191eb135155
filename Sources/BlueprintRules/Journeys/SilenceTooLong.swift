import ExperienceModel

/// CX502: a customer hears nothing from us for too long.
struct SilenceTooLong: BlueprintRule {
    let code = "CX502"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(120, .days, contactRule: "max_silence_days") {
        $0.maxSilenceDays.map(Double.init)
    }

    func title(_ words: Wording) -> String {
        words.say("a silence lasts too long", "een stilte duurt te lang")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "plan a contact between these days, or set 'max_silence_days' in contact_rules",
            "plan een contact tussen deze dagen, of zet 'max_silence_days' in contact_rules")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                After a long silence the next thing a customer hears is a bill or an offer of a \
                competitor. The silence runs from day 0 to day 365, or to 'contract_ends'; every \
                touchpoint that reaches somebody breaks it. Where 'max_silence_days' is absent, \
                120 days count: a word each season.
                """,
                """
                Na een lange stilte is het eerste dat een klant hoort een rekening, of het aanbod \
                van een ander. De stilte loopt van dag 0 tot dag 365, of tot 'contract_ends'; elk \
                contactpunt dat iemand bereikt, breekt haar. Zonder 'max_silence_days' gelden \
                120 dagen: elk seizoen een woord.
                """),
            idea: words.say(
                "Loyalty programme rules: make a year plan; few firms have positive contact moments, so plan them.",
                "Regels voor loyaliteit: maak een jaarplan; weinig bedrijven hebben positieve contactmomenten, dus plan ze."
            ),
            bad: """
                contact_rules: {max_silence_days: 95}
                # tp-tip on day 120, and then nothing until tp-vooraf on day 335
                """,
            good: """
                touchpoints:
                  - {id: tp-seizoen, stage: vooruitkijken, day: 215, channel: email, reach: 92%, side: frontstage, proactive: true}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.countedJourneys.flatMap { journey, contacts in
            let path = ElementPath.journey(journey.id)
            let limit = context.limit(self, at: path)
            let groups = contacts.groups { Double($0.silence.days) > limit }
            guard !groups.isEmpty else {
                let silence = contacts.all.silence
                return [
                    Observation.passing(
                        at: path + "/id", message(silence, journey, nil, limit, context),
                        notes: narrow(silence, journey, context))
                ]
            }
            return groups.map { persona, figures in
                let silence = figures.silence
                let next = silence.before.map {
                    Observation.Note(
                        context.words.say(
                            "the next contact is \($0), \(context.day(silence.toDay))",
                            "het volgende contact is \($0), \(context.day(silence.toDay))"),
                        at: context.path($0, "day", in: journey))
                }
                return Observation(
                    at: context.path(silence.after, "day", in: journey),
                    message(silence, journey, persona, limit, context),
                    notes: [next].compactMap(\.self) + narrow(silence, journey, context))
            }
        }
    }

    /// The contacts around a silence that reach fewer than half of the customers: for the others
    /// it lasts longer.
    private func narrow(
        _ silence: Silence, _ journey: Journey, _ context: RuleContext
    ) -> [Observation.Note] {
        let words = context.words
        return [silence.after, silence.before].compactMap(\.self).compactMap { id in
            guard let touchpoint = journey.touchpoints.first(where: { $0.id == id }),
                touchpoint.reach < 0.5
            else { return nil }
            let reach = words.figures.share(touchpoint.reach, besideLimit: 0.5)
            return Observation.Note(
                words.say(
                    "\(id) reaches \(reach) of the customers; for the others the silence lasts "
                        + "longer",
                    "\(id) bereikt \(reach) van de klanten; voor de anderen duurt de stilte langer"),
                at: context.path(id, "reach", in: journey))
        }
    }

    private func message(
        _ silence: Silence, _ journey: Journey, _ persona: String?, _ limit: Double,
        _ context: RuleContext
    ) -> String {
        let words = context.words
        let days = words.count(silence.days, ("day", "days"), ("dag", "dagen"))
        let stretch =
            "\(context.day(silence.fromDay)) \(words.say("to", "tot")) "
            + context.day(silence.toDay)
        return words.say(
            "\(days) without contact in '\(journey.id)'\(context.whom(persona)), \(stretch), limit ",
            "\(days) zonder contact in '\(journey.id)'\(context.whom(persona)), \(stretch), grens ")
            + context.planned(limit)
    }
}
