import ExperienceModel

/// What the plan costs and brings, and what the score of customers is expected to become.
extension TerminalPage {
    mutating func addMoney(of rollout: PlannedRollout, _ words: Wording) {
        let told = RoadmapMoney(rollout: rollout, words: words)
        let lines = told.lines
        let score = told.score
        guard !lines.isEmpty || score != nil else { return }
        blank()
        for (place, text) in lines.enumerated() {
            let label = place == 0 ? words.say("MONEY", "GELD") : ""
            add(label: label, TerminalText(text))
        }
        if let score { add(label: score.label, TerminalText(score.text)) }
    }
}

/// The money of a roadmap in sentences.
private struct RoadmapMoney {
    let rollout: PlannedRollout
    let words: Wording

    private var roadmap: Roadmap { rollout.roadmap }

    private func money(_ value: Double) -> String {
        words.figures.money(value, currency: rollout.currency)
    }

    var lines: [String] {
        guard !roadmap.waves.isEmpty else { return [] }
        let committed = roadmap.courses.first { $0.part == .committed }
        let all = roadmap.courses.first { $0.part == .all }
        let isTentative = roadmap.waves.contains { $0.commitment.isTentative }
        let sure = committed.flatMap { course in
            told(
                course, of: { !$0.commitment.isTentative },
                called:
                    isTentative
                    ? words.say("decided, all preparation", "besloten, alle voorbereiding")
                    : words.say("all waves", "alle golven"))
        }
        let rest =
            isTentative
            ? all.flatMap {
                told(
                    $0, of: { _ in true }, called: words.say("all of it", "alles samen"))
            } : nil
        return [sure, rest, budget, excess].compactMap(\.self)
    }

    /// Whether lots decided on all their benefit; else it only goes together with the change.
    private func isCausal(_ isPart: (RoadmapItem) -> Bool) -> Bool {
        let placed = Set(roadmap.waves.map(\.item))
        return roadmap.items.allSatisfy {
            $0.score.benefit == nil || !placed.contains($0.id) || !isPart($0)
                || $0.score.worth.isCausal
        }
    }

    private func told(
        _ course: RoadmapCourse, of isPart: (RoadmapItem) -> Bool, called part: String
    ) -> String? {
        guard let cost = course.cost.last, let benefit = course.benefit.last,
            cost > 0 || benefit.estimate != 0
        else { return nil }
        guard hasBenefit(isPart) else {
            return words.say(
                "\(part): cost \(money(cost)); no benefit known",
                "\(part): kosten \(money(cost)); geen opbrengst bekend")
        }
        let range = words.figures.range(money(benefit.lower), money(benefit.upper))
        let sums = words.say(
            "\(part): cost \(money(cost)), benefit \(money(benefit.estimate)) (\(range))",
            "\(part): kosten \(money(cost)), opbrengst \(money(benefit.estimate)) (\(range))")
        let unknown = roadmap.costWithoutBenefit(isPart)
        let besides =
            unknown < 0.5
            ? ""
            : words.say(
                "; \(money(unknown)) of the cost is of work without a known benefit",
                "; \(money(unknown)) van de kosten is van werk zonder bekende opbrengst")
        guard let week = course.paidBackWeek else {
            return sums + besides
                + words.say(
                    "; not paid back within the roadmap", "; niet terugverdiend in dit plan")
        }
        let day = words.figures.date(roadmap.start + week * 7 + 6)
        return sums + besides
            + (isCausal(isPart)
                ? words.say("; paid back \(day)", "; terugverdiend op \(day)")
                : words.say("; may be paid back \(day)", "; mogelijk terugverdiend op \(day)"))
    }

    /// `−6.1 now, +13.3 expected from 29 Mar 2027 (+5.5 to +21.1)`.
    var score: (label: String, text: String)? {
        guard let course = MetricCourse(of: roadmap, metrics: rollout.blueprint.metrics),
            let last = course.steps.last
        else { return nil }
        let figures = MetricFigures(
            course.metric, isDifference: course.withoutChange == nil, language: words.language)
        let name = words.name(of: course.metric)
        let isShort = name.count <= 10
        let now = course.now.map {
            words.say("\(figures.value($0)) now, ", "nu \(figures.value($0)), ")
        }
        let value = figures.value(last.value.estimate)
        let day = words.figures.date(last.day)
        let told = words.say(
            "\(value) expected from \(day) (\(figures.range(last.value)))",
            "naar verwachting \(value) vanaf \(day) (\(figures.range(last.value)))")
        let sum =
            switch course.rule {
            case .single: ""
            case .sum: words.say("; effects added up", "; effecten bij elkaar opgeteld")
            case .partOfWhatIsLeft:
                words.say(
                    "; each effect takes its part of what is left, an assumption",
                    "; elk effect neemt zijn deel van wat er over is, een aanname")
            }
        let capped =
            course.isCapped
            ? words.say(
                ", which is more than there can be: no forecast",
                ", en dat is meer dan er kan zijn: geen voorspelling") : ""
        return (
            isShort ? name : "", (isShort ? "" : name + ": ") + (now ?? "") + told + sum + capped
        )
    }

    private func hasBenefit(_ isPart: (RoadmapItem) -> Bool) -> Bool {
        let placed = Set(roadmap.waves.map(\.item))
        return roadmap.items.contains {
            isPart($0) && placed.contains($0.id) && $0.score.benefit != nil
        }
    }

    /// How far use brings the cost over the budget, and since when.
    private var excess: String? {
        guard let use = BudgetUse(roadmap) else { return nil }
        if let day = use.usedUp {
            let date = words.figures.date(day)
            return words.say(
                "with what is in use: \(money(use.excess)) over budget, used up on \(date)",
                "met wat in gebruik is: \(money(use.excess)) boven budget, op sinds \(date)")
        }
        let over = use.parts.filter { $0.cost > $0.budget + 0.5 && !carried($0.quarter) }
        guard !over.isEmpty else { return nil }
        let quarters = words.list(over.map { "\($0.quarter)" })
        return words.say(
            "with what is in use, more than the budget of \(quarters)",
            "met wat in gebruik is, meer dan het budget van \(quarters)")
    }

    /// Whether money of earlier quarters may be spent in that one too.
    private func carried(_ quarter: Quarter) -> Bool {
        roadmap.money.contains { $0.quarter == quarter && $0.carried > 0 }
    }

    /// Spent by the waves out of the budget, and the quarters that are full.
    private var budget: String? {
        let quarters = roadmap.money.filter { $0.budget != nil }
        guard !quarters.isEmpty else { return nil }
        let planned = quarters.reduce(0) { $0 + $1.planned }
        let budget = quarters.reduce(0) { $0 + ($1.budget ?? 0) }
        let full = quarters.filter { quarter in
            let room = (quarter.budget ?? 0) + quarter.carried
            return room > 0 && quarter.planned >= room * 0.96
        }.map(\.quarter.description)
        let told = words.say(
            "the waves spend \(money(planned)) of \(money(budget))",
            "de golven besteden \(money(planned)) van \(money(budget))")
        return full.isEmpty
            ? told
            : told
                + words.say("; used up: \(words.list(full))", "; op in \(words.list(full))")
    }
}
