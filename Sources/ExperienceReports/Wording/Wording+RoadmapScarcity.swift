package import ExperienceModel

/// What holds a plan back, and what more of it would bring.
extension Wording {
    /// What waits for it and what more of it brings: `crm: 2 waves wait for its people; …`.
    package func gain(
        _ gain: RoadmapGain, of objective: Roadmap.Objective, currency: String
    ) -> String {
        let brings = brings(gain, objective, currency)
        switch gain.more {
        case .people(let discipline, let amount):
            let waves = waiting(gain.waiting)
            let more = personWeeks(amount)
            return say(
                "\(discipline): \(waves) for its people; \(more) a week more \(brings).",
                "\(discipline): \(waves) op mensen; \(more) per week meer \(brings).")
        case .money(let quarter, let amount):
            let waves = waiting(gain.waiting)
            let more = figures.money(amount, currency: currency)
            return say(
                "\(quarter): \(waves) for its money; \(more) more \(brings).",
                "\(quarter): \(waves) op geld; \(more) meer \(brings).")
        }
    }

    /// Whose people or money work that has begun takes beyond what there is.
    func subject(_ overload: RoadmapOverload) -> String {
        switch overload {
        case .people(let discipline, _, _, _): discipline
        case .money(let quarter, _): quarter.description
        }
    }

    /// `0.5 person-weeks more than there are, 7 Sep 2026 to 4 Oct 2026: what has begun stays`.
    func sentence(for overload: RoadmapOverload, currency: String) -> String {
        switch overload {
        case .people(_, let first, let last, let amount):
            let more = personWeeks(max(0.1, amount))
            let days = figures.range(figures.date(first), figures.date(last))
            return say(
                "\(more) more than there are, \(days): what has begun stays",
                "\(more) meer dan er zijn, \(days): wat begonnen is, blijft")
        case .money(_, let amount):
            let money = figures.money(amount, currency: currency)
            return say(
                "\(money) more than budgeted: what has begun is spent",
                "\(money) meer dan begroot: wat begonnen is, is uitgegeven")
        }
    }

    private func waiting(_ waves: Int) -> String {
        count(waves, ("wave waits", "waves wait"), ("golf wacht", "golven wachten"))
    }

    private func brings(
        _ gain: RoadmapGain, _ objective: Roadmap.Objective, _ currency: String
    ) -> String {
        let least = objective == .benefit ? 0.5 : 1e-6
        let isNothing = gain.found < least
        let (new, gone) = (gain.newItems ?? [], gain.goneItems ?? [])
        let places = [new.isEmpty ? nil : places(new), gone.isEmpty ? nil : takesOut(gone)]
        let told = places.compactMap(\.self)
        guard !told.isEmpty else { return more(gain, objective, currency) }
        let all = told + (isNothing ? [] : [more(gain, objective, currency)])
        return all.joined(separator: say(", and ", ", en "))
    }

    /// `takes out c`: what the better plan does without.
    private func takesOut(_ items: [String]) -> String {
        say("takes out \(list(items))", "laat \(list(items)) vervallen")
    }

    /// `brings one more item: b`.
    private func places(_ items: [String]) -> String {
        let number = figures.word(items.count)
        return items.count == 1
            ? say(
                "brings one more item: \(list(items))",
                "geeft nog een onderdeel een plek: \(list(items))")
            : say(
                "brings \(number) more items: \(list(items))",
                "geeft nog \(number) onderdelen een plek: \(list(items))")
    }

    private func more(
        _ gain: RoadmapGain, _ objective: Roadmap.Objective, _ currency: String
    ) -> String {
        let least = objective == .benefit ? 0.5 : 1e-6
        let isNothing = gain.found < least
        let size = measure(gain.found, of: objective, currency)
        let found: String =
            switch objective {
            case _ where isNothing: say("brings nothing", "brengt niets op")
            case .benefit: say("brings \(size)", "brengt \(size) op")
            case .finish: say("ends it \(size) earlier", "maakt het \(size) eerder klaar")
            case .promises: say("keeps promises \(size) better", "houdt beloften \(size) beter")
            }
        if gain.isCertain { return found }
        let low = measure(gain.least, of: objective, currency)
        guard let most = gain.most, most.isFinite else {
            return found + say(" as far as found", " voor zover gevonden")
        }
        let high = measure(most, of: objective, currency)
        return found
            + say(
                " as far as found (\(low) to \(high))", " voor zover gevonden (\(low) tot \(high))")
    }

    /// That the order of two items lies within the uncertainty of their effects, or that it is sure.
    package func closeCall(
        _ call: CloseCall, of roadmap: Roadmap, currency: String
    ) -> String {
        if call.isSecondLeftOut { return displaced(call, by: roadmap.lastDay, currency) }
        let both =
            call.discipline.map { say("both need \($0)", "beide vragen \($0)") }
            ?? say("both need the same money", "beide vragen hetzelfde geld")
        let size = figures.money(call.difference.estimate, currency: currency, isSigned: true)
        let range = figures.range(
            figures.money(call.difference.lower, currency: currency, isSigned: true),
            figures.money(call.difference.upper, currency: currency, isSigned: true))
        let order = say(
            "\(call.first) goes before \(call.second) (\(both)): \(size) a week, \(range)",
            "\(call.first) gaat vóór \(call.second) (\(both)): \(size) per week, \(range)")
        guard call.difference.upper >= 0 else {
            return order
                + say(
                    "; not their effects but dates, people or money set that order.",
                    "; niet hun effecten maar data, mensen of geld bepalen die volgorde.")
        }
        return call.isWithinUncertainty
            ? order
                + say(
                    ". That is within the uncertainty of their effects: the other order may be as "
                        + "good.",
                    ". Dat valt binnen de onzekerheid van hun effecten: andersom kan even goed zijn."
                )
            : order + say("; the order is sure.", "; de volgorde staat vast.")
    }

    /// That an item has no place because another has it, and how sure that choice is.
    private func displaced(_ call: CloseCall, by last: Day, _ currency: String) -> String {
        let both =
            call.discipline.map { say("both need \($0)", "beide vragen \($0)") }
            ?? say("both need the same money", "beide vragen hetzelfde geld")
        let (size, day) = (
            figures.money(call.difference.estimate, currency: currency, isSigned: true),
            figures.date(last)
        )
        let range = figures.range(
            figures.money(call.difference.lower, currency: currency, isSigned: true),
            figures.money(call.difference.upper, currency: currency, isSigned: true))
        let told = say(
            "\(call.first) has the place that \(call.second) could have (\(both)): \(size) by "
                + "\(day), \(range)",
            "\(call.first) heeft de plek die \(call.second) had kunnen hebben (\(both)): \(size) "
                + "tot en met \(day), \(range)")
        if call.isWithinUncertainty {
            return told
                + say(
                    ". That is within the uncertainty of their effects: the other may be as good.",
                    ". Dat valt binnen de onzekerheid van hun effecten: de ander kan even goed zijn."
                )
        }
        return call.difference.lower > 0
            ? told + say("; the choice is sure.", "; de keuze staat vast.")
            : told
                + say(
                    "; not their effects alone set that choice.",
                    "; niet alleen hun effecten bepalen die keuze.")
    }

    /// The waves on which the end depends, item by item.
    package func criticalPath(_ roadmap: Roadmap) -> String? {
        let path = roadmap.criticalPath
        guard let end = roadmap.end, !path.isEmpty else { return nil }
        var parts: [(item: String, waves: [String])] = []
        for wave in path {
            if parts.last?.item != wave.item { parts.append((wave.item, [])) }
            if wave.kind != .preparation { parts[parts.count - 1].waves.append(name(of: wave)) }
        }
        let names = parts.map { part in
            part.waves.isEmpty
                ? part.item : "\(part.item) (\(part.waves.joined(separator: ", ")))"
        }
        return say(
            "\(names.joined(separator: ", ")): a delay there moves the end, "
                + "\(figures.date(end)).",
            "\(names.joined(separator: ", ")): vertraging daar verschuift het einde, "
                + "\(figures.date(end)).")
    }

    /// What a wave is called within its item: `25%`, `new pilot`, `preparation`.
    package func name(of wave: RoadmapWave) -> String {
        switch wave.kind {
        case .newPilot: say("new pilot", "nieuwe pilot")
        case .preparation: say("preparation", "voorbereiding")
        case .rollout:
            wave.share.map { figures.planned($0 * 100, isSigned: false) + "%" }
                ?? say("wave \(wave.number)", "golf \(wave.number)")
        }
    }

    /// Why an item has no known effect in money.
    package func reason(_ unknown: RolloutWorth.Unknown) -> String {
        switch unknown {
        case .preparation: say("preparation", "voorbereiding")
        case .noMoney: say("no effect in money known", "geen effect in geld bekend")
        case .noChance: say("chance not known", "kans niet bekend")
        }
    }

    /// What was asked otherwise than the blueprint says: `crm 3 person-weeks a week`.
    package func wishes(_ question: RoadmapQuestion, currency: String) -> [String] {
        let people = question.capacity.sorted { $0.key < $1.key }.map { name, weeks in
            let amount = figures.planned(weeks, isSigned: false)
            return weeks == 1
                ? say(
                    "\(name) \(amount) person-week a week",
                    "\(name) \(amount) persoonsweek per week")
                : say(
                    "\(name) \(amount) person-weeks a week",
                    "\(name) \(amount) persoonsweken per week")
        }
        let money = question.budget.sorted { $0.key < $1.key }.map { quarter, amount in
            "budget \(quarter) " + figures.money(amount, currency: currency)
        }
        let without = question.without.sorted().map { say("without \($0)", "zonder \($0)") }
        let force = question.force.sorted { $0.key < $1.key }.map { item, day in
            say(
                "\(item) in the week of \(figures.date(day))",
                "\(item) in de week van \(figures.date(day))")
        }
        return people + money + without + force
    }
}
