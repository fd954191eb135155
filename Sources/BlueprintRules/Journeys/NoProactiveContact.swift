import ExperienceModel

/// CX501: a journey in which the customer always has to start.
struct NoProactiveContact: BlueprintRule {
    let code = "CX501"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "a journey has no proactive contact", "een klantreis heeft geen proactief contact")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add a touchpoint with 'proactive: true' where customers now wait or call",
            "zet een contactpunt met 'proactive: true' waar klanten nu wachten of bellen")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Customers who always have to call first only know us from their questions. A journey \
                is designed when we start at least one contact before the customer has to.
                """,
                """
                Klanten die altijd zelf moeten bellen, kennen ons alleen van hun vragen. Een \
                klantreis is pas ontworpen als wij ten minste één contact beginnen voordat de \
                klant dat moet doen.
                """),
            idea: words.say(
                "Step 5, proactive contacts: we start the contact before the customer has to.",
                "Stap 5, proactieve contacten: wij beginnen het contact voordat de klant moet."),
            bad: """
                touchpoints:
                  - {id: tp-nota, stage: afrekenen, day: 365, channel: invoice, reach: 100%, side: frontstage}
                """,
            good: """
                touchpoints:
                  - id: tp-vooraf
                    stage: afrekenen
                    day: 335
                    channel: email
                    reach: 92%
                    side: frontstage
                    proactive: true
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.comingJourneys.compactMap { journey in
            let contacts = journey.touchpoints.filter { $0.reach > 0 }
            let proactive = contacts.count(where: \.proactive)
            let path = ElementPath.journey(journey.id) + "/id"
            let words = context.words
            let all = words.count(
                contacts.count, ("contact", "contacts"), ("contact", "contacten"))
            guard proactive == 0 else {
                return .passing(
                    at: path,
                    words.say(
                        "we start \(words.figures.count(proactive)) of \(all) in '\(journey.id)'",
                        "wij beginnen \(words.figures.count(proactive)) van \(all) in '\(journey.id)'"
                    ))
            }
            // CX507 says this and more of a journey that has no positive contact either.
            guard contacts.isEmpty || contacts.contains(where: { $0.tone == .positive }) else {
                return nil
            }
            return Observation(
                at: path,
                words.say(
                    "journey '\(journey.id)' has no proactive contact, of \(all)",
                    "klantreis '\(journey.id)' heeft geen proactief contact, van \(all)"))
        }
    }
}
