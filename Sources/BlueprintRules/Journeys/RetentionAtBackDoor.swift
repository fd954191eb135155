import ExperienceModel

/// CX510: we only try to keep a customer when the contract ends.
struct RetentionAtBackDoor: BlueprintRule {
    let code = "CX510"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(
        Double(ContactCalculus.usualBackDoorDays), .days, contactRule: "back_door_days"
    ) { $0.backDoorDays.map(Double.init) }

    func title(_ words: Wording) -> String {
        words.say(
            "keeping customers starts at the back door",
            "klanten behouden begint bij de achterdeur")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "plan a touchpoint with 'retention: true' long before 'contract_ends', while the customer has no reason to leave",
            "plan een contactpunt met 'retention: true' ruim vóór 'contract_ends', als de klant nog geen reden heeft om te gaan"
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A discount in the last weeks goes to those who had decided to leave, and teaches \
                the others to wait for it. The effort to keep a customer ('retention: true') \
                belongs in the whole contract. Where 'back_door_days' is absent, the last 60 days \
                before 'contract_ends' are the back door.
                """,
                """
                Een korting in de laatste weken gaat naar wie al wilde vertrekken, en leert de \
                anderen erop te wachten. De moeite om een klant te behouden ('retention: true') \
                hoort bij de hele contracttijd. Zonder 'back_door_days' zijn de laatste 60 dagen \
                vóór 'contract_ends' de achterdeur.
                """),
            idea: words.say(
                "Loyalty programme rules: do not start at the back door, when the contract ends.",
                "Regels voor loyaliteit: begin niet bij de achterdeur, als het contract afloopt."),
            bad: """
                contract_ends: 365
                touchpoints:
                  - {id: tp-blijf, stage: afrekenen, day: 330, channel: phone, reach: 40%, side: frontstage, retention: true}
                """,
            good: """
                contract_ends: 365
                touchpoints:
                  - {id: tp-jaarcheck, stage: vooruitkijken, day: 180, channel: email, reach: 92%, side: frontstage, retention: true}
                  - {id: tp-blijf, stage: afrekenen, day: 330, channel: phone, reach: 40%, side: frontstage, retention: true}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.countedJourneys.compactMap { journey, contacts in
            guard let backDoor = contacts.all.backDoor, let index = backDoor.index,
                let day = backDoor.firstRetentionDay, let touchpoint = backDoor.firstRetention
            else { return nil }
            let path = context.path(touchpoint, "day", in: journey)
            let limit = context.limit(self, at: path)
            let message = message(backDoor, day, touchpoint, index, limit, context)
            guard Double(backDoor.contractEnds - day) <= limit else {
                return .passing(at: path, message)
            }
            let share = context.words.figures.share(backDoor.contactShare ?? 0)
            return Observation(
                at: path, message,
                notes: [
                    Observation.Note(
                        context.words.say(
                            "the contract ends on \(context.day(backDoor.contractEnds)); \(share) of all contacts fall in its last days",
                            "het contract eindigt op \(context.day(backDoor.contractEnds)); \(share) van alle contacten valt in de laatste dagen"
                        ),
                        at: ElementPath.journey(journey.id) + "/contract_ends")
                ])
        }
    }

    private func message(
        _ backDoor: BackDoor, _ day: Int, _ touchpoint: String, _ index: Double, _ limit: Double,
        _ context: RuleContext
    ) -> String {
        let words = context.words
        let before = backDoor.contractEnds - day
        let days = words.count(abs(before), ("day", "days"), ("dag", "dagen"))
        let when =
            before >= 0
            ? words.say(
                "\(days) before the contract ends", "\(days) voor het einde van het contract")
            : words.say("\(days) after the contract ended", "\(days) na het einde van het contract")
        let share = words.figures.share(index, decimals: 0)
        let least = context.planned(limit)
        return words.say(
            "'\(touchpoint)', the first effort to keep the customer, comes \(when), limit \(least); \(share) of that effort falls in the last \(least) days",
            "'\(touchpoint)', de eerste moeite om de klant te behouden, komt \(when), grens \(least); \(share) van die moeite valt in de laatste \(least) dagen"
        )
    }
}
