import ExperienceModel

/// CX514: what the contacts of a journey cost per customer.
struct CostOfJourney: BlueprintRule {
    let code = "CX514"
    let severity = Finding.Severity.info

    func title(_ words: Wording) -> String {
        words.say(
            "the contacts of a journey cost money per customer",
            "de contacten van een klantreis kosten geld per klant")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "hold it against what a customer brings a year ('value'), and against 'cost_per_customer' of the pilots",
            "leg het naast wat een klant per jaar brengt ('value'), en naast 'cost_per_customer' van de pilots"
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A journey that is loved and cannot be paid ends after the pilot. Each contact costs \
                its reach times the unit cost of its channel; days 0 to 90 and days 0 to 365 are \
                told apart, because a welcome is paid before it brings anything. This is \
                information, not a fault.
                """,
                """
                Een klantreis die geliefd is maar niet te betalen, eindigt na de pilot. Elk contact \
                kost zijn bereik maal de kosten per contact van zijn kanaal; dag 0 tot en met 90 en \
                dag 0 tot en met 365 staan apart, want een welkom wordt betaald voordat het iets \
                brengt. Dit is een gegeven, geen fout.
                """),
            idea: words.say(
                "Pilots to roadmap: profit and continuity are the purpose, so effects are also told in money.",
                "Van pilot naar uitrolplan: winst en continuïteit zijn het doel, dus effecten staan ook in geld."
            ),
            bad: """
                - {id: phone, direction: two-way}
                """,
            good: """
                - {id: phone, direction: two-way, unit_cost: 6.50}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.countedJourneys.compactMap { journey, contacts in
            let cost = contacts.all.cost
            guard cost.unpriced.count < contacts.all.touchpoints else { return nil }
            let words = context.words
            let early = context.price(cost.first90Days)
            let year = context.price(cost.firstYear)
            let told =
                early == year
                ? words.say(
                    "'\(journey.id)' costs \(year) per customer in the first 365 days, all of it in the first 90",
                    "'\(journey.id)' kost \(year) per klant in de eerste 365 dagen, alles in de eerste 90"
                )
                : words.say(
                    "'\(journey.id)' costs \(early) per customer in the first 90 days and \(year) in the first 365",
                    "'\(journey.id)' kost \(early) per klant in de eerste 90 dagen en \(year) in de eerste 365"
                )
            return Observation(
                at: ElementPath.journey(journey.id) + "/id",
                told + replaced(by: journey, context),
                notes: personaNotes(contacts, context) + unpricedNotes(cost, journey, context))
        }
    }

    private func replaced(by journey: Journey, _ context: RuleContext) -> String {
        guard let id = journey.replaces, id != journey.id, let old = context.blueprint.journey(id)
        else { return "" }
        let figures = context.calculus.figures(of: old)
        guard figures.cost.unpriced.count < figures.touchpoints else { return "" }
        let words = context.words
        let name =
            old.state == .current
            ? words.say("the current journey '\(id)'", "de huidige klantreis '\(id)'")
            : words.say(
                "the journey that it replaces, '\(id)',",
                "de klantreis die zij vervangt, '\(id)',")
        let cost = context.price(figures.cost.firstYear)
        return "; " + words.say("\(name) costs \(cost)", "\(name) kost \(cost)")
    }

    private func personaNotes(
        _ contacts: JourneyContacts, _ context: RuleContext
    ) -> [Observation.Note] {
        contacts.personas.filter { $0.figures.cost != contacts.all.cost }.map {
            let year = context.price($0.figures.cost.firstYear)
            return Observation.Note(
                context.words.say(
                    "persona '\($0.persona)': \(year) in the first 365 days",
                    "persona '\($0.persona)': \(year) in de eerste 365 dagen"),
                at: ElementPath.persona($0.persona) + "/id")
        }
    }

    private func unpricedNotes(
        _ cost: CostToServe, _ journey: Journey, _ context: RuleContext
    ) -> [Observation.Note] {
        guard let first = cost.unpriced.first else { return [] }
        let count = context.words.count(
            cost.unpriced.count, ("touchpoint counts", "touchpoints count"),
            ("contactpunt telt", "contactpunten tellen"))
        return [
            Observation.Note(
                context.words.say(
                    "\(count) as free, because the channel has no unit_cost: first '\(first)'",
                    "\(count) als gratis, want het kanaal heeft geen unit_cost: eerst '\(first)'"),
                at: context.path(first, "channel", in: journey))
        ]
    }
}
