import ExperienceModel

/// CX504: too many contacts in any 30 days.
struct PressureTooHigh: BlueprintRule {
    let code = "CX504"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(4, .count, contactRule: "max_in_30_days") {
        $0.maxIn30Days.map(Double.init)
    }

    /// More days than these are told by the first and the last.
    private static let daysTold = 8

    func title(_ words: Wording) -> String {
        words.say(
            "too many contacts fall within 30 days", "te veel contacten vallen binnen 30 dagen")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "move or drop one of these contacts, or set 'max_in_30_days' in contact_rules",
            "verplaats of schrap een van deze contacten, of zet 'max_in_30_days' in contact_rules")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Each discipline plans its own message, and the customer gets them all. A window of \
                30 days counts both its first and its thirtieth day; every touchpoint of a persona \
                counts whole, because the customer it reaches gets it whole. Where \
                'max_in_30_days' is absent, 4 count: one a week.
                """,
                """
                Elke discipline plant haar eigen bericht, en de klant krijgt ze allemaal. Een \
                venster van 30 dagen telt zowel de eerste als de dertigste dag mee; elk \
                contactpunt van een persona telt heel, want wie het krijgt, krijgt het heel. Zonder \
                'max_in_30_days' gelden er 4: één per week.
                """),
            idea: words.say(
                "Loyalty programme rules: make a year plan, and respect how customers want to be reached.",
                "Regels voor loyaliteit: maak een jaarplan, en respecteer hoe klanten bereikt willen worden."
            ),
            bad: """
                contact_rules: {max_in_30_days: 3}
                # touchpoints on days 1, 3, 14 and 30
                """,
            good: """
                contact_rules: {max_in_30_days: 3}
                # touchpoints on days 1, 3, 14 and 31
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.countedJourneys.map { journey, contacts in
            let path = ElementPath.journey(journey.id)
            let limit = context.limit(self, at: path)
            let (persona, pressure) = worst(contacts)
            let message = message(pressure, journey, persona, limit, context)
            guard Double(pressure.contacts) > limit else {
                return .passing(at: path + "/id", message)
            }
            let told = zip(pressure.touchpoints, pressure.days).prefix(Self.daysTold)
            return Observation(
                at: context.path(pressure.touchpoints.last, "day", in: journey), message,
                notes: told.map { touchpoint, day in
                    Observation.Note(
                        "\(touchpoint), \(context.day(day))",
                        at: context.path(touchpoint, "day", in: journey))
                })
        }
    }

    /// The pressure on the persona that has most; contacts for different personas do not add up.
    private func worst(_ contacts: JourneyContacts) -> (persona: String?, ContactPressure) {
        var worst: PersonaContacts?
        for persona in contacts.personas
        where persona.figures.pressure.contacts > worst?.figures.pressure.contacts ?? -1 {
            worst = persona
        }
        guard let worst, worst.figures.pressure.contacts < contacts.all.pressure.contacts else {
            return (nil, contacts.all.pressure)
        }
        return (worst.persona, worst.figures.pressure)
    }

    private func message(
        _ pressure: ContactPressure, _ journey: Journey, _ persona: String?, _ limit: Double,
        _ context: RuleContext
    ) -> String {
        let words = context.words
        let count = words.count(
            pressure.contacts, ("contact", "contacts"), ("contact", "contacten"))
        let whom = context.whom(persona)
        return words.say(
            "\(count) within 30 days in '\(journey.id)'\(whom) (\(days(pressure, context))), limit ",
            "\(count) binnen 30 dagen in '\(journey.id)'\(whom) (\(days(pressure, context))), grens "
        )
            + context.planned(limit)
    }

    private func days(_ pressure: ContactPressure, _ context: RuleContext) -> String {
        let words = context.words
        guard let first = pressure.days.first, let last = pressure.days.last else { return "–" }
        guard pressure.contacts > 1 else { return context.day(first) }
        guard first < last else {
            let times = words.figures.count(pressure.contacts)
            return context.day(first) + words.say(", \(times) times", ", \(times) keer")
        }
        guard pressure.contacts <= Self.daysTold else {
            return "\(context.day(first)) \(words.say("to", "tot")) \(context.day(last))"
        }
        return words.say("days ", "dagen ")
            + pressure.days.map(words.figures.count).joined(separator: ", ")
    }
}
