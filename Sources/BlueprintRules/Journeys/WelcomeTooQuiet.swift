import ExperienceModel

/// CX509: a new customer hears too little in the first 90 days.
struct WelcomeTooQuiet: BlueprintRule {
    let code = "CX509"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(3, .count)

    func title(_ words: Wording) -> String {
        words.say(
            "a new customer has too few contacts in the first 90 days",
            "een nieuwe klant heeft te weinig contacten in de eerste 90 dagen")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "plan another touchpoint on day 90 or earlier: thanks, a first question, a look ahead",
            "plan nog een contactpunt op dag 90 of eerder: een dank, een eerste vraag, een vooruitblik"
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                In the first months customers learn what we are like, and most who leave soon \
                decide to leave then. Fewer than 3 touchpoints in 90 days is a welcome once and \
                then silence. Day 90 is included, and each touchpoint of a persona counts.
                """,
                """
                In de eerste maanden leren klanten hoe wij zijn, en de meesten die snel weggaan, \
                besluiten dat dan. Minder dan 3 contactpunten in 90 dagen is één keer welkom en \
                dan stilte. Dag 90 telt mee, en elk contactpunt van een persona telt.
                """),
            idea: words.say(
                "Loyalty programme rules: thank and welcome new customers in their first months.",
                "Regels voor loyaliteit: bedank en verwelkom nieuwe klanten in hun eerste maanden."),
            bad: """
                # tp-mail on day 1, and then tp-termijn on day 120
                """,
            good: """
                # tp-mail on day 1, tp-kaart on day 3, tp-vraag on day 75
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.countedJourneys.flatMap { journey, contacts in
            let path = ElementPath.journey(journey.id) + "/id"
            let limit = context.limit(self, at: path)
            let groups = contacts.groups { Double($0.welcome.touchpoints) < limit }
            guard !groups.isEmpty else {
                return [
                    Observation.passing(
                        at: path, message(contacts.all.welcome, journey, nil, limit, context))
                ]
            }
            return groups.map { persona, figures in
                Observation(at: path, message(figures.welcome, journey, persona, limit, context))
            }
        }
    }

    private func message(
        _ welcome: WelcomeWindow, _ journey: Journey, _ persona: String?, _ limit: Double,
        _ context: RuleContext
    ) -> String {
        let words = context.words
        let touchpoints = words.count(
            welcome.touchpoints, ("touchpoint", "touchpoints"), ("contactpunt", "contactpunten"))
        let contacts = words.figures.number(welcome.contacts, decimals: 2)
        let whom = context.whom(persona)
        let least = context.planned(limit)
        return words.say(
            "\(touchpoints) in the first 90 days of '\(journey.id)'\(whom), limit \(least); reach-weighted \(contacts) contacts a customer",
            "\(touchpoints) in de eerste 90 dagen van '\(journey.id)'\(whom), grens \(least); naar bereik gewogen \(contacts) contacten per klant"
        )
    }
}
