import ExperienceModel

/// Cost and benefit over time, and what can be said about money at all.
struct CostSection {
    let reading: RoadmapReading

    private var words: Wording { reading.words }
    private var roadmap: Roadmap { reading.roadmap }

    var section: Section? {
        guard !roadmap.waves.isEmpty else { return nil }
        let tables = [MoneyTables(reading: reading).scores, MoneyTables(reading: reading).quarters]
            .compactMap(\.self)
        let appendix: [Block] =
            tables.isEmpty
            ? []
            : [
                .appendix(
                    summary: words.say(
                        "What each rollout brings, and money per quarter",
                        "Wat elke uitrol oplevert, en geld per kwartaal"),
                    tables: tables)
            ]
        guard let figure = CostFigureMaker(reading: reading).figure else {
            return withoutCurve(appendix)
        }
        return Section(
            heading: heading(figure), label: words.say("MONEY", "GELD"),
            subtitle: Phrase(subtitle(figure)), blocks: [.cost(figure)] + appendix)
    }

    /// Money without a curve: nothing is known, or only what quarters spend.
    private func withoutCurve(_ appendix: [Block]) -> Section {
        guard !roadmap.waves.contains(where: { $0.cost > 0 }) else {
            return Section(
                heading: words.say("Money, quarter by quarter", "Geld, kwartaal na kwartaal"),
                label: words.say("MONEY", "GELD"),
                blocks: MoneyTables(reading: reading).quarters.map { [.table($0)] } ?? appendix)
        }
        let why = words.say(
            "No item names a cost and no pilot tells an effect in money. Name costs in the "
                + "blueprint, and what customers are worth under “value”.",
            "Geen onderdeel noemt kosten en geen pilot meet een effect in geld. Noem de kosten in "
                + "de blauwdruk, en bij ‘value’ wat klanten waard zijn.")
        return Section(
            heading: words.say(
                "What the plan costs and brings is not known",
                "Wat het plan kost en oplevert, is niet bekend"),
            label: words.say("MONEY", "GELD"), blocks: [.paragraphs([Phrase(why)])] + appendix)
    }

    private var main: RoadmapCourse? { CostFigureMaker(reading: reading).main }

    /// Who pays for what by when, as far as it is known.
    private func heading(_ figure: CostFigure) -> String {
        let end = words.figures.month(reading.lastDay.month)
        let cost = main?.cost.last.map(reading.money) ?? figure.cost.last
        guard figure.benefit != nil, let main else {
            return words.say(
                "The plan costs \(cost) by \(end); what it brings in money is not "
                    + "known",
                "Het plan kost \(cost) tot en met \(end); wat het in geld oplevert, is "
                    + "niet bekend")
        }
        let subject = words.capitalised(CostFigureMaker(reading: reading).subject)
        let isOne = CostFigureMaker(reading: reading).counted.count == 1
        let isCausal = CostFigureMaker(reading: reading).isCausal
        if let day = paidBack(main.cost, main.benefit.map(\.estimate)) {
            let month = words.figures.month(day.month)
            guard isCausal else {
                return words.say(
                    "\(subject) may have paid for \(isOne ? "itself" : "themselves") and all "
                        + "preparation by \(month)",
                    "\(subject) \(isOne ? "kan" : "kunnen") zichzelf en alle voorbereiding in "
                        + "\(month) hebben terugverdiend")
            }
            return words.say(
                "\(subject) should have paid for \(isOne ? "itself" : "themselves") and all "
                    + "preparation by \(month)",
                "\(subject) \(isOne ? "heeft" : "hebben") zichzelf en alle voorbereiding naar "
                    + "verwachting in \(month) terugverdiend")
        }
        let benefit = main.benefit.last.map { reading.money($0.estimate) } ?? "–"
        return words.say(
            "By \(end) the plan costs \(cost) and \(isCausal ? "brings" : "may bring") "
                + "\(benefit): "
                + "it is not paid back yet",
            "Tot en met \(end) kost het plan \(cost) en brengt het "
                + (isCausal ? "" : "mogelijk ") + "\(benefit) op: nog niet terugverdiend"
        )
    }

    private func subtitle(_ figure: CostFigure) -> String {
        var parts = [words.say("Cumulative.", "Opgeteld.")]
        if let main, main.benefit.contains(where: { $0.estimate != 0 }) {
            parts.append(bestAndWorst(main))
            parts.append(assumption)
            if reading.items.contains(where: { $0.score.benefit != nil && !$0.score.worth.isCausal }
            ) {
                let isPart = reading.items.contains {
                    $0.score.benefit != nil && $0.score.worth.isCausal
                }
                parts.append(
                    words.say(
                        (isPart ? "Part of it" : "The benefit")
                            + " goes together with the change; that the change brings it is "
                            + "not shown.",
                        (isPart ? "Een deel" : "De opbrengst")
                            + " gaat samen met de verandering; dat die de oorzaak is, is niet "
                            + "bewezen."))
            }
        }
        parts += budget(figure)
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What the budget is for, and where it goes.
    private func budget(_ figure: CostFigure) -> [String] {
        // A budget of some quarters is no line that the whole plan could be held against.
        guard !roadmap.money.isEmpty, roadmap.money.allSatisfy({ $0.budget != nil }) else {
            return []
        }
        var parts: [String] = []
        // A budget far above all curves is told, not drawn: it would press them flat.
        if figure.budget.isEmpty {
            let budget = reading.money(roadmap.money.compactMap(\.budget).reduce(0, +))
            parts.append(
                words.say(
                    "The budget of \(budget) lies above this figure.",
                    "Het budget van \(budget) ligt boven deze figuur."))
        }
        parts.append(
            words.say(
                "The budget pays preparation and waves; use after the waves comes on top.",
                "Het budget betaalt voorbereiding en golven; gebruik na de golven komt daar nog "
                    + "bij."))
        if let use = BudgetUse(roadmap), let day = use.usedUp {
            let (excess, date) = (reading.money(use.excess), words.figures.date(day))
            parts.append(
                words.say(
                    "With that use the plan is \(excess) over its budget, which is used up on "
                        + "\(date).",
                    "Met dat gebruik komt het plan \(excess) boven zijn budget uit, dat op "
                        + "\(date) op is."))
        }
        return parts
    }

    private func bestAndWorst(_ course: RoadmapCourse) -> String {
        let best = paidBack(course.cost, course.benefit.map(\.upper))
        let worst = paidBack(course.cost, course.benefit.map(\.lower))
        let month = { (day: Day) in words.figures.month(day.month) }
        switch (best, worst) {
        case (let best?, let worst?) where best.month == worst.month:
            return words.say(
                "Paid back in \(month(best)), at best and at worst.",
                "Terugverdiend in \(month(best)), in het beste en in het slechtste geval.")
        case (let best?, let worst?):
            return words.say(
                "Paid back in \(month(best)) at best, in \(month(worst)) at worst.",
                "In het beste geval terugverdiend in \(month(best)), in het slechtste in "
                    + "\(month(worst)).")
        case (let best?, nil):
            return words.say(
                "Paid back in \(month(best)) at best, later than shown at worst.",
                "In het beste geval terugverdiend in \(month(best)), in het slechtste later dan "
                    + "hier te zien is.")
        default:
            return words.say(
                "Even at best it is not paid back by the end.",
                "Ook in het beste geval is het aan het eind niet terugverdiend.")
        }
    }

    private func paidBack(_ cost: [Double], _ benefit: [Double]) -> Day? {
        let course = RoadmapCourse(
            part: .all, cost: cost,
            benefit: benefit.map { Interval(estimate: $0, lower: $0, upper: $0) })
        return course.paidBackWeek.map { roadmap.start + ($0 + 1) * 7 - 1 }
    }

    private var assumption: String {
        guard let value = reading.blueprint?.value else { return "" }
        let sums = [value.promoter, value.passive, value.detractor].map {
            words.figures.money($0, currency: value.currency)
        }
        return words.say(
            "Benefit: \(sums[0]) a year per promoter, \(sums[1]) per passive, \(sums[2]) per "
                + "detractor (an assumption).",
            "Opbrengst: \(sums[0]) per jaar per promotor, \(sums[1]) per passieve klant, "
                + "\(sums[2]) per criticaster (een aanname).")
    }
}
