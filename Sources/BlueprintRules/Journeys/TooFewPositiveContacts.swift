import ExperienceModel

/// CX505: too few contacts that feel good.
struct TooFewPositiveContacts: BlueprintRule {
    let code = "CX505"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(4, .count, contactRule: "min_positive_per_year") {
        $0.minPositivePerYear
    }

    func title(_ words: Wording) -> String {
        words.say(
            "a customer has too few positive contacts in a year",
            "een klant heeft te weinig positieve contacten in een jaar")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "plan another touchpoint with 'tone: positive', or let one reach more customers",
            "plan nog een contactpunt met 'tone: positive', of laat er een meer klanten bereiken")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Few firms have positive contact moments of their own; an energy supplier has its \
                bill. A contact counts for the share of the customers it reaches: seven touchpoints \
                that reach three quarters are five contacts. Where 'min_positive_per_year' is \
                absent, 4 count: one a season.
                """,
                """
                Weinig bedrijven hebben vanzelf positieve contactmomenten; een energieleverancier \
                heeft zijn nota. Een contact telt voor het deel van de klanten dat het bereikt: \
                zeven contactpunten die driekwart bereiken, zijn vijf contacten. Zonder \
                'min_positive_per_year' gelden er 4: één per seizoen.
                """),
            idea: words.say(
                "Loyalty programme rules: few firms have positive contact moments, so plan them.",
                "Regels voor loyaliteit: weinig bedrijven hebben positieve contactmomenten, dus plan ze."
            ),
            bad: """
                contact_rules: {min_positive_per_year: 6}
                # 7 touchpoints with tone: positive, which reach 5.21 contacts a customer-year
                """,
            good: """
                touchpoints:
                  - {id: tp-seizoen, stage: vooruitkijken, day: 215, channel: email, reach: 92%, side: frontstage, proactive: true, tone: positive}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.countedJourneys.flatMap { journey, contacts in
            let path = ElementPath.journey(journey.id) + "/id"
            let limit = context.limit(self, at: path)
            let groups = contacts.groups { $0.positivePerYear < limit - 1e-9 }
            guard !groups.isEmpty else {
                return [
                    Observation.passing(
                        at: path, message(contacts.all, journey, nil, limit, context))
                ]
            }
            return groups.map { persona, figures in
                Observation(at: path, message(figures, journey, persona, limit, context))
            }
        }
    }

    private func message(
        _ figures: ContactFigures, _ journey: Journey, _ persona: String?, _ limit: Double,
        _ context: RuleContext
    ) -> String {
        let words = context.words
        let touchpoints = words.count(
            figures.positiveTouchpoints, ("positive touchpoint", "positive touchpoints"),
            ("positief contactpunt", "positieve contactpunten"))
        let perYear = context.figure(figures.positivePerYear, decimals: 2, besides: limit)
        let whom = context.whom(persona)
        return words.say(
            "\(touchpoints) in '\(journey.id)'\(whom), reach-weighted \(perYear) a customer-year, limit ",
            "\(touchpoints) in '\(journey.id)'\(whom), naar bereik gewogen \(perYear) per klantjaar, grens "
        )
            + context.planned(limit)
    }
}
