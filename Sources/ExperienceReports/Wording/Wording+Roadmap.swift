package import ExperienceModel

extension Wording {
    /// What keeps a wave from starting a week earlier.
    package func sentence(
        for reason: PlacementReason, naming names: MetricNames = MetricNames()
    ) -> String {
        switch reason {
        case .roadmapStart: say("the roadmap starts then", "het uitrolplan begint dan")
        case .earliest(let day):
            say("not before \(figures.date(day))", "niet vóór \(figures.date(day))")
        case .decision(let day):
            say(
                "decided on \(figures.date(day))",
                "besloten op \(figures.date(day))")
        case .readout(let day):
            say(
                "after the read-out on \(figures.date(day))",
                "na het oordeel op \(figures.date(day))")
        case .after(let item, let ready):
            say(
                "after \(item), ready on \(figures.date(ready))",
                "na \(item), klaar op \(figures.date(ready))")
        case .ladder(let item, let step, let ready):
            say(
                "after \(item) (step '\(step.rawValue)'), ready on \(figures.date(ready))",
                "na \(item) (trede '\(step.rawValue)'), klaar op \(figures.date(ready))")
        case .previousWave: say("after the wave before it", "na de vorige golf")
        case .gate(let guardrails):
            gate(guardrails.map { called($0, names) })
        case .newPilot: say("after its new pilot", "na de nieuwe pilot")
        case .capacity(let discipline, let week):
            say(
                "\(discipline) has no room in the week of \(figures.date(week))",
                "\(discipline) heeft geen ruimte in de week van \(figures.date(week))")
        case .budget(let quarter):
            say(
                "too little money left in \(quarter)",
                "te weinig geld over in \(quarter)")
        case .begun, .today, .asked, .cost, .promised, .others: choice(reason)
        }
    }

    /// What the planner weighed: what has been, a wish, a price, a promise or other work.
    private func choice(_ reason: PlacementReason) -> String {
        switch reason {
        case .begun: say("has begun as agreed", "is begonnen zoals afgesproken")
        case .today(let day):
            say(
                "nothing starts before \(figures.date(day)): earlier weeks have been",
                "niets begint vóór \(figures.date(day)): eerdere weken zijn voorbij")
        case .asked(let day):
            say(
                "asked to start on \(figures.date(day))",
                "gevraagd te beginnen op \(figures.date(day))")
        case .cost:
            say("earlier costs more than it brings", "eerder kost meer dan het oplevert")
        case .promised(let day):
            say(
                "promised for \(figures.date(day)), earlier is not asked",
                "beloofd voor \(figures.date(day)), eerder wordt niet gevraagd")
        case .others:
            say(
                "earlier would push out others that weigh more",
                "eerder zou ander werk verdringen dat zwaarder weegt")
        default: ""
        }
    }

    /// A metric by its name, in quotation marks, or by its id.
    private func called(_ metric: String, _ names: MetricNames) -> String {
        let name = names.name(metric)
        return name == metric ? name : quoted(name)
    }

    private func gate(_ guardrails: [String]) -> String {
        guardrails.count == 1
            ? say(
                "after the wave before it, if the guardrail of \(list(guardrails)) holds",
                "na de vorige golf, als de grenswaarde van \(list(guardrails)) houdt")
            : say(
                "after the wave before it, if the guardrails of \(list(guardrails)) hold",
                "na de vorige golf, als de grenswaarden van \(list(guardrails)) houden")
    }

    /// Why an item has no place on the roadmap.
    package func sentence(
        for reason: LeftOut.Reason, naming names: MetricNames = MetricNames()
    ) -> String {
        switch reason {
        case .horizon: say("does not fit before the end", "past niet vóór het einde")
        case .noCapacity(let discipline):
            say(
                "\(discipline) has work but no capacity",
                "\(discipline) heeft werk maar geen capaciteit")
        case .tooLittleCapacity(let discipline, let needed, let capacity):
            tooLittle(discipline, needed, capacity)
        case .noBudget(let cost):
            say(
                "no quarter has \(figures.money(cost)) left",
                "in geen kwartaal is nog \(figures.money(cost)) over")
        case .waitsFor(let item): say("waits for \(item)", "wacht op \(item)")
        case .circle(let items): circle(items)
        case .crowded, .noTime, .spent, .tooDear: scarcity(reason)
        case .past: say("the roadmap is over", "het uitrolplan is voorbij")
        case .decided(let decision):
            say("decided: \(word(decision))", "besloten: \(word(decision))").lowercased()
        case .notLaunched: say("its pilot has not been launched", "de pilot is nog niet gestart")
        case .noRollout: say("its plan names no rollout", "het plan noemt geen uitrol")
        case .noWork: say("it has no waves or no weeks", "het heeft geen golven of geen weken")
        case .gate(let wave, let guardrails):
            closed(wave, guardrails.map { called($0, names) })
        case .costsMore(let score):
            say(
                "it would cost \(figures.money(score.magnitude)) more than it brings",
                "het zou \(figures.money(score.magnitude)) meer kosten dan opleveren")
        case .outweighed:
            say(
                "the plan without it is better", "het plan is zonder dit onderdeel beter")
        case .asked: say("left out as asked", "weggelaten zoals gevraagd")
        }
    }

    /// Items in the order in which they wait: `a waits for b, b waits for a`.
    private func circle(_ items: [String]) -> String {
        guard items.count > 1, let first = items.first else {
            let item = list(items)
            return say("\(item) waits for itself", "\(item) wacht op zichzelf")
        }
        return zip(items, items.dropFirst() + [first]).map { one, other in
            say("\(one) waits for \(other)", "\(one) wacht op \(other)")
        }.joined(separator: ", ")
    }

    /// What there is too little of.
    private func scarcity(_ reason: LeftOut.Reason) -> String {
        switch reason {
        case .crowded(let discipline):
            say(
                "\(discipline) has no room left: other work takes its people",
                "\(discipline) heeft geen ruimte over: ander werk vraagt de mensen")
        case .noTime(let discipline):
            say(
                "\(discipline) has too little time for it, even without other work",
                "\(discipline) heeft er te weinig tijd voor, ook zonder ander werk")
        case .spent(let quarter):
            say(
                "too little money in \(quarter): other work spends it",
                "te weinig geld in \(quarter): ander werk geeft het uit")
        case .tooDear(let quarter):
            say(
                "too little money in \(quarter) for all its waves, even without other work",
                "te weinig geld in \(quarter) voor alle golven, ook zonder ander werk")
        default: ""
        }
    }

    private func closed(_ wave: Int, _ guardrails: [String]) -> String {
        let (number, names) = (figures.count(wave), list(guardrails))
        return guardrails.count == 1
            ? say(
                "the gate after wave \(number) is closed: the guardrail of \(names) is broken",
                "de poort na golf \(number) is dicht: de grenswaarde van \(names) is doorbroken")
            : say(
                "the gate after wave \(number) is closed: the guardrails of \(names) are broken",
                "de poort na golf \(number) is dicht: de grenswaarden van \(names) zijn "
                    + "doorbroken")
    }

    /// How sure it is that an item rolls out.
    package func words(_ commitment: Commitment) -> String {
        switch commitment {
        case .decided(let day):
            say("decided on \(figures.date(day))", "besloten op \(figures.date(day))")
        case .ifPilotSucceeds(let chance, let readout):
            chance.map {
                say(
                    "if the pilot succeeds (\(chanceText($0)) likely), "
                        + "read-out \(figures.date(readout))",
                    "als de pilot slaagt (kans \(chanceText($0))), "
                        + "oordeel \(figures.date(readout))")
            }
                ?? say(
                    "if the pilot succeeds, read-out \(figures.date(readout))",
                    "als de pilot slaagt, oordeel \(figures.date(readout))")
        case .ifNewPilotSucceeds:
            say("if a new pilot succeeds", "als een nieuwe pilot slaagt")
        case .ifOthersSucceed(let pilots, let chance, _):
            say("if ", "als ") + success(of: pilots, chance)
        case .initiative: say("preparation", "voorbereiding")
        }
    }

    /// `welkom-1 succeeds (68% likely)`: what an item behind other pilots depends on.
    package func success(of pilots: [String], _ chance: Double? = nil) -> String {
        let told =
            pilots.count == 1
            ? say("\(list(pilots)) succeeds", "\(list(pilots)) slaagt")
            : say("\(list(pilots)) succeed", "\(list(pilots)) slagen")
        guard let chance, chance.isFinite else { return told }
        let likely = chanceText(chance)
        return told + say(" (\(likely) likely)", " (kans \(likely))")
    }

    private func tooLittle(_ discipline: String, _ needed: Double, _ capacity: Double) -> String {
        let (work, room) = (
            figures.number(needed, decimals: 1), figures.number(capacity, decimals: 1)
        )
        return say(
            "\(discipline) needs \(work) person-weeks in one week and has \(room)",
            "\(discipline) heeft \(work) persoonsweken nodig in één week en heeft er \(room)")
    }
}
