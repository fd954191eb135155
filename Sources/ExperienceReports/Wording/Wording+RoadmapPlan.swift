package import ExperienceModel

/// How good a plan is, and how that is known.
extension Wording {
    /// What is sought, as `Sought: the largest benefit by 30 Aug 2027.` tells it.
    package func sought(_ roadmap: Roadmap) -> String {
        let last = figures.date(roadmap.lastDay)
        switch roadmap.objective {
        case .benefit:
            return say(
                "Sought: the largest benefit by \(last).",
                "Gezocht: de grootste opbrengst tot en met \(last).")
        case .finish:
            return say("Sought: the earliest finish.", "Gezocht: zo vroeg mogelijk klaar.")
        case .promises:
            return say("Sought: promised dates kept.", "Gezocht: beloofde data gehaald.")
        }
    }

    /// What the plan reaches, and how far it is from the best possible: two or three sentences.
    package func reached(_ roadmap: Roadmap, currency: String) -> String {
        guard !roadmap.waves.isEmpty, let value = roadmap.value else {
            return say("Nothing can be rolled out yet.", "Er valt nog niets uit te rollen.")
        }
        if roadmap.objective == .benefit, roadmap.items.allSatisfy({ $0.score.benefit == nil }) {
            return roadmap.items.contains { $0.score.worth.effectPerWeek != nil }
                ? say(
                    "What the pilots bring is not known yet, so every wave stands as early as it "
                        + "can.",
                    "Wat de pilots opbrengen is nog niet bekend; elke golf staat daarom zo vroeg "
                        + "als het kan.")
                : say(
                    "No pilot tells an effect in money, so every wave stands as early as it can.",
                    "Geen pilot zegt iets over geld; elke golf staat daarom zo vroeg als het kan.")
        }
        return told(value, of: roadmap, currency) + " " + proof(of: roadmap, currency: currency)
    }

    private func told(_ value: Double, of roadmap: Roadmap, _ currency: String) -> String {
        switch roadmap.objective {
        case .benefit:
            let money = figures.money(value, currency: currency)
            return say(
                "This plan is expected to bring \(money) after the cost of what it rolls out.",
                "Dit plan brengt naar verwachting \(money) op, na aftrek van de kosten van de "
                    + "uitrol.") + besides(roadmap, currency) + inUse(roadmap)
        case .finish:
            let end = roadmap.end.map(figures.date) ?? ""
            return say(
                "The last wave ends on \(end), after \(weeksOf(value)).",
                "De laatste golf eindigt op \(end), na \(weeksOf(value)).")
        case .promises: return promises(roadmap, value)
        }
    }

    /// What is spent on items that bring no money of their own; the value does not count it.
    private func besides(_ roadmap: Roadmap, _ currency: String) -> String {
        let spent = roadmap.costWithoutBenefit { _ in true }
        guard spent >= 0.5, spent.isFinite else { return "" }
        let money = figures.money(spent, currency: currency)
        return say(
            " Work without a known benefit of its own, such as preparation, costs \(money) besides.",
            " Werk zonder bekende eigen opbrengst, zoals voorbereiding, kost daarnaast \(money).")
    }

    /// What customers had before the first day goes on, but not because of this plan.
    private func inUse(_ roadmap: Roadmap) -> String {
        let items = (roadmap.reachedBefore ?? [:]).filter { $0.value > 0 }.keys.sorted()
        guard !items.isEmpty else { return "" }
        let (names, day) = (list(items), figures.date(roadmap.start))
        return say(
            " What \(names) had in use before \(day) is not counted in it.",
            " Wat van \(names) vóór \(day) al in gebruik was, telt daarin niet mee.")
    }

    private func promises(_ roadmap: Roadmap, _ points: Double) -> String {
        let promised = roadmap.items.filter { $0.weeksLate != nil }
        let late = promised.filter { ($0.weeksLate ?? 0) > 0 }.map(\.id)
        if promised.isEmpty {
            return say("No item has a promised date.", "Geen onderdeel heeft een beloofde datum.")
        }
        let score = measure(points, of: .promises, "")
        let sum = say(
            "(\(score): 10 a week late, 1 a week early)",
            "(\(score): 10 per week te laat, 1 per week te vroeg)")
        return late.isEmpty
            ? say(
                "Every promised date is kept \(sum).", "Elke beloofde datum wordt gehaald \(sum).")
            : say(
                "Later than promised: \(list(late)) \(sum).",
                "Later dan beloofd: \(list(late)) \(sum).")
    }

    /// What an item with a place costs more than it brings by the end of the horizon.
    package func loss(_ amount: Double, of roadmap: Roadmap, currency: String) -> String {
        let money = figures.money(amount, currency: currency)
        let last = figures.date(roadmap.lastDay)
        return say(
            "costs \(money) more than it brings by \(last)",
            "kost \(money) meer dan het opbrengt tot en met \(last)")
    }

    /// Of a pilot whose last day is over or whose verdict has fallen, while nobody has decided.
    package func waitsForDecision(_ advised: Decision?) -> String {
        let waits = say("waits for the decision", "wacht op de beslissing")
        guard let advised else { return waits }
        let verdict = word(advised).lowercased()
        return waits + say(" (verdict: \(verdict))", " (oordeel: \(verdict))")
    }

    /// Whether a better plan exists, and how much better it could be at most.
    package func proof(of roadmap: Roadmap, currency: String) -> String {
        if roadmap.isProven {
            return say(
                "It is proven that no plan is better.",
                "Bewezen is dat geen plan beter is.")
        }
        guard let bound = roadmap.bound, bound.isFinite else {
            return say(
                "How far it is from the best possible is not known.",
                "Hoe ver het van het best mogelijke ligt, is niet bekend.")
        }
        let best = measure(bound, of: roadmap.objective, currency)
        let share = roadmap.gap.map { figures.share($0, decimals: $0 < 0.1 ? 1 : 0) }
        guard let share else {
            // Weeks and points are better the fewer they are.
            return roadmap.objective == .benefit
                ? say(
                    "The best possible is at most \(best).",
                    "Het best mogelijke is hooguit \(best).")
                : say(
                    "The best possible is at least \(best).",
                    "Het best mogelijke is minstens \(best).")
        }
        switch roadmap.objective {
        case .benefit:
            return say(
                "The best possible is at most \(share) more (\(best)).",
                "Het best mogelijke is hooguit \(share) meer (\(best)).")
        case .finish, .promises:
            return say(
                "The best possible is at least \(best): this plan is at most \(share) above it.",
                "Het best mogelijke is minstens \(best): dit plan ligt er hooguit \(share) boven.")
        }
    }

    /// A value of an objective with its unit: `€412,000`, `27 weeks`, `12 points`.
    package func measure(
        _ value: Double, of objective: Roadmap.Objective, _ currency: String
    ) -> String {
        switch objective {
        case .benefit: figures.money(value, currency: currency)
        case .finish: weeksOf(value)
        case .promises:
            figures.number(value, decimals: 0)
                + (value == 1 ? say(" point", " punt") : say(" points", " punten"))
        }
    }

    /// What one plan reaches more than the other; both as found.
    package func difference(_ comparison: RoadmapComparison, currency: String) -> String {
        guard let difference = comparison.difference else { return ends(comparison) }
        let objective = comparison.later.objective
        let size = measure(abs(difference), of: objective, currency)
        let isSame = abs(difference) < (objective == .benefit ? 0.5 : 1e-6)
        let told: String =
            switch objective {
            case .benefit where isSame: say("It brings as much.", "Het brengt evenveel op.")
            case .benefit:
                difference > 0
                    ? say("It brings \(size) more.", "Het brengt \(size) meer op.")
                    : say("It brings \(size) less.", "Het brengt \(size) minder op.")
            case .finish: ""
            case .promises where isSame:
                say("It keeps promises as well.", "Het houdt beloften even goed.")
            case .promises:
                difference < 0
                    ? say(
                        "It keeps promises better, by \(size).",
                        "Het houdt beloften beter, met \(size).")
                    : say(
                        "It keeps promises less well, by \(size).",
                        "Het houdt beloften minder goed, met \(size).")
            }
        let isSure = comparison.earlier.isProven && comparison.later.isProven
        let doubt =
            isSure || isSame
            ? ""
            : say(
                " Not every plan is proven best, so part of this may be chance.",
                " Niet elk plan is bewezen het beste; een deel hiervan kan toeval zijn.")
        let decided = objective == .benefit && difference > 0 ? decidedFirst(comparison) : ""
        return [told, decided, ends(comparison)].filter { !$0.isEmpty }.joined(separator: " ")
            + doubt
    }

    /// Why a plan may bring more than the best one: it leaves out what has its place anyway.
    private func decidedFirst(_ comparison: RoadmapComparison) -> String {
        let out = comparison.later.leftOut.filter { $0.reason == .asked }.map(\.item)
        let decided = comparison.earlier.items.filter { item in
            guard case .decided = item.commitment else { return false }
            return out.contains(item.id)
        }.map(\.id)
        guard !decided.isEmpty else { return "" }
        return decided.count == 1
            ? say(
                "\(list(decided)) is decided, and has its place whatever it brings.",
                "\(list(decided)) is besloten, en krijgt zijn plek wat het ook opbrengt.")
            : say(
                "\(list(decided)) are decided, and have their places whatever they bring.",
                "\(list(decided)) zijn besloten, en krijgen hun plek wat ze ook opbrengen.")
    }

    private func ends(_ comparison: RoadmapComparison) -> String {
        guard let days = comparison.daysLater, let end = comparison.later.end else { return "" }
        let date = figures.date(end)
        guard days != 0 else {
            return say(
                "The last wave ends on \(date) as before.",
                "De laatste golf eindigt net als eerst op \(date).")
        }
        let weeks = weeksOf(Double(abs(days)) / 7)
        return days > 0
            ? say(
                "The last wave ends \(weeks) later, on \(date).",
                "De laatste golf eindigt \(weeks) later, op \(date).")
            : say(
                "The last wave ends \(weeks) earlier, on \(date).",
                "De laatste golf eindigt \(weeks) eerder, op \(date).")
    }

    /// `1 week`, `2.5 weeks`.
    package func weeksOf(_ value: Double) -> String {
        let text = figures.planned((value * 10).rounded() / 10, isSigned: false)
        return text + (text == "1" ? say(" week", " week") : say(" weeks", " weken"))
    }
}
