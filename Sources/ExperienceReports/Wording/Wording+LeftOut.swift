package import ExperienceModel

/// Why items have no place on the roadmap.
extension Wording {
    /// Why an item has no place on the roadmap.
    package func sentence(
        for reason: LeftOut.Reason, naming names: MetricNames = MetricNames(),
        currency: String = "EUR"
    ) -> String {
        switch reason {
        case .horizon: say("does not fit before the end", "past niet vóór het einde")
        case .noCapacity(let discipline):
            say(
                "\(discipline) has work but no capacity",
                "\(discipline) heeft werk maar geen capaciteit")
        case .tooLittleCapacity(let discipline, let needed, let capacity):
            tooLittle(discipline, needed, capacity)
        case .holidays(let discipline, let needed, let most):
            holidays(discipline, needed, most)
        case .belowZero(let discipline): belowZero(discipline)
        case .noBudget(let cost): noBudget(figures.money(cost, currency: currency))
        case .waitsFor(let item): say("waits for \(item)", "wacht op \(item)")
        case .circle(let items): circle(items)
        case .crowded, .noTime, .spent, .tooDear, .lacks: scarcity(reason)
        case .past: say("the roadmap is over", "het uitrolplan is voorbij")
        case .decided(let decision):
            say("decided: \(word(decision))", "besloten: \(word(decision))").lowercased()
        case .notLaunched: say("its pilot has not been launched", "de pilot is nog niet gestart")
        case .noRollout: say("its plan names no rollout", "het plan noemt geen uitrol")
        case .noWork: say("it has no waves or no weeks", "het heeft geen golven of geen weken")
        case .gate(let wave, let guardrails):
            closed(wave, guardrails.map { called($0, names) })
        case .costsMore(let score): costsMore(figures.money(score.magnitude, currency: currency))
        case .outweighed:
            say(
                "the plan without it is better", "het plan is zonder dit onderdeel beter")
        case .notFound:
            say(
                "no plan with it was found in the time given",
                "een plan ermee is in de gegeven tijd niet gevonden")
        case .asked: say("left out as asked", "weggelaten zoals gevraagd")
        }
    }

    private func noBudget(_ cost: String) -> String {
        say("no quarter has \(cost) left", "in geen kwartaal is nog \(cost) over")
    }

    private func costsMore(_ money: String) -> String {
        say(
            "it would cost \(money) more than it brings",
            "het zou \(money) meer kosten dan opleveren")
    }

    private func belowZero(_ discipline: String?) -> String {
        guard let discipline else {
            return say("a cost of it is below 0", "kosten ervan liggen onder 0")
        }
        return say(
            "its effort of \(discipline) is below 0", "de inzet van \(discipline) ligt onder 0")
    }

    /// Days off leave too few days: for one wave, or for all of them.
    private func holidays(_ discipline: String, _ needed: Double?, _ most: Double?) -> String {
        guard let needed, let most else {
            return say(
                "holidays leave \(discipline) too little time for all its waves, even without "
                    + "other work",
                "vrije dagen laten \(discipline) te weinig tijd voor alle golven, ook zonder "
                    + "ander werk")
        }
        let decimals = needed - most < 0.1 ? 3 : 1
        let (work, room) = (
            figures.number(needed, decimals: decimals), figures.number(most, decimals: decimals)
        )
        return most > 0
            ? say(
                "holidays leave \(discipline) at most \(room) person-weeks for a wave that needs "
                    + work,
                "vrije dagen laten \(discipline) hooguit \(room) persoonsweken voor een golf "
                    + "die er \(work) vraagt")
            : say(
                "\(discipline) has holidays wherever one of its waves could stand",
                "\(discipline) heeft vrij in elke week waarin een golf zou kunnen staan")
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
        case .lacks(let disciplines, let quarters, let isAlone):
            lacks(disciplines, quarters.map(\.description), isAlone)
        default: ""
        }
    }

    /// Several things of which there is too little at once.
    private func lacks(
        _ disciplines: [String], _ quarters: [String], _ isAlone: Bool
    ) -> String {
        let people =
            disciplines.isEmpty
            ? nil
            : say(
                "too little time of \(list(disciplines))", "te weinig tijd van \(list(disciplines))"
            )
        let money =
            quarters.isEmpty
            ? nil
            : say("too little money in \(list(quarters))", "te weinig geld in \(list(quarters))")
        let both = [people, money].compactMap(\.self).joined(separator: say(" and ", " en "))
        return isAlone
            ? both + say(", even without other work", ", ook zonder ander werk")
            : both + say(": other work takes it", ": ander werk vraagt het")
    }

    private func closed(_ wave: Int, _ guardrails: [String]) -> String {
        let names = list(guardrails)
        let gate =
            wave > 0
            ? say(
                "the gate after wave \(figures.count(wave))",
                "de poort na golf \(figures.count(wave))")
            : say("the gate before wave 1", "de poort vóór golf 1")
        let broken =
            guardrails.count == 1
            ? say(
                "the guardrail of \(names) is broken", "de grenswaarde van \(names) is doorbroken")
            : say(
                "the guardrails of \(names) are broken",
                "de grenswaarden van \(names) zijn doorbroken")
        let opening = say(
            "only a new pilot in which it holds opens it",
            "alleen een nieuwe pilot waarin zij houdt, opent hem")
        let openings = say(
            "only a new pilot in which they hold opens it",
            "alleen een nieuwe pilot waarin zij houden, opent hem")
        return gate + say(" is closed: ", " is dicht: ") + broken + " ("
            + (guardrails.count == 1 ? opening : openings) + ")"
    }

    private func tooLittle(_ discipline: String, _ needed: Double, _ capacity: Double) -> String {
        let decimals = needed - capacity < 0.1 ? 3 : 1
        let (work, room) = (
            figures.number(needed, decimals: decimals), figures.number(capacity, decimals: decimals)
        )
        return say(
            "\(discipline) needs \(work) person-weeks in one week and has \(room)",
            "\(discipline) heeft \(work) persoonsweken nodig in één week en heeft er \(room)")
    }
}
