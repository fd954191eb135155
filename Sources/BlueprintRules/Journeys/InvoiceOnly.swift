import ExperienceModel

/// CX507: a journey in which customers only hear what has to be said.
struct InvoiceOnly: BlueprintRule {
    let code = "CX507"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "customers only hear from us when something has to be settled",
            "klanten horen alleen van ons als er iets te regelen is")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add a touchpoint with 'proactive: true' and 'tone: positive': a welcome, thanks, a look ahead",
            "zet er een contactpunt met 'proactive: true' en 'tone: positive' bij: een welkom, een dank, een vooruitblik"
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A contract and a bill are contacts that no customer asked for and that we did not \
                start for the customer's sake. Whoever knows us only by them has no reason to \
                stay or to recommend us. A current journey is judged too: it is the case for the one \
                that replaces it.
                """,
                """
                Een contract en een nota zijn contacten waar geen klant om vroeg en die wij niet \
                om de klant begonnen. Wie ons alleen daarvan kent, heeft geen reden om te blijven of \
                ons aan te bevelen. Ook een huidige klantreis telt mee: zij is de reden voor de \
                klantreis die haar vervangt.
                """),
            idea: words.say(
                "Loyalty programme rules: an energy supplier has its yearly bill; plan positive contacts.",
                "Regels voor loyaliteit: een energieleverancier heeft zijn jaarnota; plan positieve contacten."
            ),
            bad: """
                touchpoints:
                  - {id: tp-contract, stage: tekenen, day: 0, channel: email, reach: 100%, side: frontstage}
                  - {id: tp-nota, stage: afrekenen, day: 365, channel: invoice, reach: 100%, side: frontstage}
                """,
            good: """
                touchpoints:
                  - {id: tp-kaart, stage: welkom, day: 3, channel: post, reach: 100%, side: frontstage, proactive: true, tone: positive}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let calculus = context.calculus
        return context.blueprint.journeys.filter(\.reachesSomebody).map { journey in
            let contacts = journey.touchpoints.filter { $0.reach > 0 }
            let proactive = contacts.count(where: \.proactive)
            let positive = contacts.count { $0.tone == .positive }
            let path = ElementPath.journey(journey.id) + "/id"
            let words = context.words
            guard proactive == 0, positive == 0 else {
                let figures = words.figures
                return .passing(
                    at: path,
                    words.say(
                        "journey '\(journey.id)': \(figures.count(proactive)) proactive, \(figures.count(positive)) positive",
                        "klantreis '\(journey.id)': \(figures.count(proactive)) proactief, \(figures.count(positive)) positief"
                    ))
            }
            let silence = calculus.figures(of: journey).silence
            let days = words.count(silence.days, ("day", "days"), ("dag", "dagen"))
            return Observation(
                at: path,
                words.say(
                    "journey '\(journey.id)': no proactive contact, 0 positive, silence \(days)",
                    "klantreis '\(journey.id)': geen proactief contact, 0 positief, stilte \(days)"),
                hint: hint(for: journey, context))
        }
    }

    private func hint(for journey: Journey, _ context: RuleContext) -> String? {
        let next = context.blueprint.journeys.first {
            $0.replaces == journey.id && $0.id != journey.id
        }
        return next.map {
            context.words.say(
                "let '\($0.id)', which replaces it, start the contact; then silence CX507 here with that reason",
                "laat '\($0.id)', die haar vervangt, het contact beginnen; zet CX507 hier dan stil met die reden"
            )
        }
    }
}
