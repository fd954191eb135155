import ExperienceModel

/// CX607: a pilot that is larger or dearer than its own cap.
struct PilotAboveItsCap: BlueprintRule {
    let code = "CX607"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say(
            "a pilot is above its own cap", "een pilot gaat boven zijn eigen maximum uit")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "invite fewer customers, or raise the cap in 'start_small' with the team's consent",
            "nodig minder klanten uit, of verhoog met het team het maximum in 'start_small'")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A pilot is the chance to be wrong at small cost. The cap on money and on customers \
                was agreed before anybody fell in love with the idea; a plan above it is no pilot.
                """,
                """
                Een pilot is de kans om het voor weinig geld mis te hebben. Het maximum aan geld \
                en klanten is afgesproken voordat iemand aan het idee gehecht raakte; een plan \
                erboven is geen pilot.
                """),
            idea: words.say("Start small.", "Begin klein."),
            bad: """
                invited_per_arm: 2400
                start_small: {max_budget: 5000, exit_plan: …}
                rollout: {cost_per_customer: 3.60}      # EUR 8 640
                """,
            good: """
                invited_per_arm: 1300
                start_small: {max_budget: 5000, exit_plan: …}
                rollout: {cost_per_customer: 3.60}      # EUR 4 680
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.pilots.flatMap { pilot in
            [money(pilot, context), share(pilot, context)].compactMap(\.self)
        }
    }

    private func money(_ pilot: Pilot, _ context: RuleContext) -> Observation? {
        guard let cap = pilot.startSmall?.maxBudget, let cost = pilot.trialCost,
            let invited = pilot.invitedPerArm, let each = pilot.rollout?.costPerCustomer
        else { return nil }
        let words = context.words
        let currency = context.blueprint.currency ?? "EUR"
        let figures = words.figures
        let (total, most) = (
            figures.price(cost, currency: currency), figures.price(cap, currency: currency)
        )
        let factors = "\(figures.count(invited)) × \(figures.price(each, currency: currency))"
        let text = words.say(
            "pilot '\(pilot.id)' costs \(total) (\(factors)), cap \(most)",
            "pilot '\(pilot.id)' kost \(total) (\(factors)), maximum \(most)")
        let path = ElementPath.pilot(pilot.id) + "/start_small/max_budget"
        return cost > cap ? Observation(at: path, text) : .passing(at: path, text)
    }

    /// Only the pilot arm gets the change.
    private func share(_ pilot: Pilot, _ context: RuleContext) -> Observation? {
        let customers = context.blueprint.customers
        guard let cap = pilot.startSmall?.maxShare, let invited = pilot.invitedPerArm, customers > 0
        else { return nil }
        let words = context.words
        let share = Double(invited) / Double(customers)
        let (part, most) = (words.figures.share(share), words.figures.share(cap))
        let (some, all) = (words.figures.count(invited), words.figures.count(customers))
        let text = words.say(
            "pilot '\(pilot.id)' reaches \(part) of the customers (\(some) of \(all)), cap \(most)",
            "pilot '\(pilot.id)' bereikt \(part) van de klanten (\(some) van \(all)), maximum "
                + most)
        let path = ElementPath.pilot(pilot.id) + "/start_small/max_share"
        return share > cap + 1e-9 ? Observation(at: path, text) : .passing(at: path, text)
    }
}
