import ExperienceModel

/// CX506: too small a share of the contacts feels good.
struct PositiveShareTooLow: BlueprintRule {
    let code = "CX506"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(0.6, .share, contactRule: "min_positive_share") {
        $0.minPositiveShare
    }

    func title(_ words: Wording) -> String {
        words.say(
            "too small a share of the contacts is positive",
            "een te klein deel van de contacten is positief")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "turn a neutral or negative touchpoint into one that helps, or set 'min_positive_share' in contact_rules",
            "maak van een neutraal of negatief contactpunt een dat helpt, of zet 'min_positive_share' in contact_rules"
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Customers remember the balance. When bills, reminders and questions outweigh what \
                helps or pleases, each new message is opened with less hope. The share is weighted \
                by reach, over days 0 to 365; where 'min_positive_share' is absent, 60% counts.
                """,
                """
                Klanten onthouden de balans. Als nota's, aanmaningen en vragen zwaarder wegen dan \
                wat helpt of verrast, gaat elk nieuw bericht met minder hoop open. Het aandeel is \
                gewogen naar bereik, over dag 0 tot en met 365; zonder 'min_positive_share' geldt \
                60%.
                """),
            idea: words.say(
                "Customer relations: satisfy first, then make the experience better.",
                "Klantrelaties: maak klanten eerst tevreden, maak daarna de beleving beter."),
            bad: """
                contact_rules: {min_positive_share: 60%}
                # 2.00 positive contacts of 7.93 a customer-year
                """,
            good: """
                contact_rules: {min_positive_share: 60%}
                # 5.21 positive contacts of 7.93 a customer-year
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.countedJourneys.flatMap { journey, contacts in
            let path = ElementPath.journey(journey.id) + "/id"
            let limit = context.limit(self, at: path)
            let groups = contacts.groups { $0.positiveShare.map { $0 < limit - 1e-9 } ?? false }
            if groups.isEmpty {
                return message(contacts.all, journey, nil, limit, context).map {
                    [Observation.passing(at: path, $0)]
                } ?? []
            }
            return groups.compactMap { persona, figures in
                message(figures, journey, persona, limit, context).map {
                    Observation(at: path, $0)
                }
            }
        }
    }

    private func message(
        _ figures: ContactFigures, _ journey: Journey, _ persona: String?, _ limit: Double,
        _ context: RuleContext
    ) -> String? {
        guard let share = figures.positiveShare else { return nil }
        let words = context.words
        let number = { words.figures.number($0, decimals: 2) }
        let division =
            "\(number(figures.positivePerYear)) / \(number(figures.contactsPerYear)) = "
            + context.figure(share * 100, decimals: 0, besides: limit * 100) + "%"
        let whom = context.whom(persona)
        return words.say(
            "reach-weighted positive share of '\(journey.id)'\(whom) in the year \(division), limit ",
            "naar bereik gewogen positief aandeel van '\(journey.id)'\(whom) in het jaar \(division), grens "
        )
            + context.plannedShare(limit)
    }
}
