import ExperienceModel

/// What a change of a launched plan means for what can be said.
extension Wording {
    /// How many answers had been seen, by metric.
    func seen(_ amendment: PlanAmendment, _ plan: FrozenPlan) -> String {
        let metrics = amendment.answersSeen.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        guard !metrics.isEmpty else { return say("No answer yet.", "Nog geen antwoord.") }
        let counts = metrics.map { id, count in
            let name = plan.metric(id).map { self.name(of: $0) } ?? id
            return toldAnswers(count) + say(" to \(name)", " op \(name)")
        }
        return list(counts) + "."
    }

    /// What the change costs in certainty.
    func certainty(
        _ amendment: PlanAmendment, _ steps: PlanSteps, _ plan: FrozenPlan,
        _ stretches: [GoalKey: Double]
    ) -> String {
        switch amendment.basis {
        case .noAnswers:
            return say(
                "No answer was in, so the new plan replaces the old one and certainty stays as it was.",
                "Er was nog geen antwoord, dus het nieuwe plan vervangt het oude en de zekerheid blijft."
            )
        case .otherReasons: return otherReasons(steps, plan, stretches)
        case .resultsSeen: return resultsSeen(steps, plan, stretches)
        }
    }

    private func otherReasons(
        _ steps: PlanSteps, _ plan: FrozenPlan, _ stretches: [GoalKey: Double]
    ) -> String {
        let stated = say(
            "The reason, as stated, has nothing to do with the results, ",
            "De reden heeft, zoals opgegeven, niets met de uitkomsten te maken, ")
        let goals = goals(of: plan, stretches)
        if !goals.isEmpty {
            return stated
                + say(
                    "but an earlier change was made when results had been seen, so at the new plan "
                        + "the cautious side of the interval is for ",
                    "maar bij een eerdere wijziging waren er uitkomsten gezien, dus bij het nieuwe "
                        + "plan is de voorzichtige kant van het interval voor ")
                + list(goals) + thanUsual
        }
        guard steps.isRaised else {
            return stated
                + say(
                    "so the chance of a wrong verdict stays at most 5%.",
                    "dus de kans op een verkeerd oordeel blijft hoogstens 5%.")
        }
        let most = figures.number(0.6, decimals: 1)
        return stated
            + say(
                "so the ordinary interval holds at the new plan; raising the sample on the way adds "
                    + "at most \(most) percentage points to the chance of a wrong verdict, 5%.",
                "dus bij het nieuwe plan geldt het gewone interval; de steekproef onderweg vergroten "
                    + "voegt hoogstens \(most) procentpunt toe aan de kans op een verkeerd oordeel, "
                    + "5%.")
    }

    private func resultsSeen(
        _ steps: PlanSteps, _ plan: FrozenPlan, _ stretches: [GoalKey: Double]
    ) -> String {
        let goals = goals(of: plan, stretches)
        guard !goals.isEmpty else {
            return say(
                "The planned number of answers stays, so intervals stay as they were.",
                "Het geplande aantal antwoorden blijft, dus de intervallen blijven zoals ze waren.")
        }
        return say(
            "Results had been seen, so at the new plan the cautious side of the interval is for ",
            "Er waren uitkomsten gezien, dus bij het nieuwe plan is de voorzichtige kant van het "
                + "interval voor ")
            + list(goals) + thanUsual
    }

    private var thanUsual: String {
        say(
            " than usual; the chance of a wrong verdict stays at most 5%.",
            " dan gewoonlijk; de kans op een verkeerd oordeel blijft hoogstens 5%.")
    }

    /// `NPS 12% longer`: each goal whose interval was changed.
    private func goals(of plan: FrozenPlan, _ stretches: [GoalKey: Double]) -> [String] {
        (plan.pilot.goals + plan.pilot.guardrails).compactMap { goal in
            stretches[goal.key].flatMap { width in
                plan.metric(goal.metric).map { widths(name(of: $0), width) }
            }
        }
    }

    private func widths(_ name: String, _ width: Double) -> String {
        let percent = figures.number(abs(width - 1) * 100, decimals: 0) + "%"
        return width >= 1
            ? say("\(name) \(percent) longer", "\(name) \(percent) langer")
            : say("\(name) \(percent) shorter", "\(name) \(percent) korter")
    }

    /// That the pilot now costs more than its own cap; nil where it does not.
    func aboveCap(_ pilot: Pilot) -> String? {
        guard let cap = pilot.startSmall?.maxBudget, let cost = pilot.trialCost, cost > cap
        else { return nil }
        return say(
            "It now costs \(figures.money(cost)), more than its own cap of \(figures.money(cap)).",
            "Hij kost nu \(figures.money(cost)), meer dan het eigen maximum van "
                + "\(figures.money(cap)).")
    }
}

extension PlanSteps {
    /// Whether more answers are planned than before.
    var isRaised: Bool {
        (after.goals + after.guardrails).contains { goal in
            guard let new = goal.plannedAnswers(in: after),
                let old = goal.plannedAnswers(in: before)
            else { return false }
            return new > old
        }
    }
}
