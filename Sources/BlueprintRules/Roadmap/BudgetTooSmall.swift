import ExperienceModel

/// CX705: a wave that no quarter can pay.
struct BudgetTooSmall: BlueprintRule {
    let code = "CX705"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say("no quarter can pay a wave", "geen kwartaal kan een golf betalen")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "raise the budget of a quarter, write 'carry_over: true', or cut the wave in two",
            "verhoog het budget van een kwartaal, schrijf 'carry_over: true', of splits de golf")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A wave is paid in the quarter in which it begins. If it costs more than any \
                quarter has, the roadmap leaves the whole item out, and what waits for it as well.
                """,
                """
                Een golf wordt betaald in het kwartaal waarin hij begint. Kost hij meer dan enig \
                kwartaal heeft, dan valt het hele onderdeel buiten het uitrolplan, en wat erop \
                wacht ook.
                """),
            idea: words.say(
                "Start small; elements are added in phases, for any budget.",
                "Begin klein; onderdelen komen er in fasen bij, voor elk budget."),
            bad: """
                roadmap: {budget: {2026Q3: 15000, 2026Q4: 15000}}
                initiatives: [{id: belteam, one_off_cost: 18000, …}]
                """,
            good: "roadmap: {budget: {2026Q3: 15000, 2026Q4: 15000}, carry_over: true}")
    }

    func observations(in context: RuleContext) -> [Observation] {
        guard let frame = context.blueprint.roadmap, !frame.budget.isEmpty else { return [] }
        let most = most(in: frame)
        let works = RoadmapWork.all(in: context)
        return works.compactMap { work in
            guard let dearest = work.costs.max(), dearest > 0,
                let index = work.costs.firstIndex(of: dearest)
            else { return nil }
            return observation(work, wave: index, dearest, most, frame, context)
        } + together(works, most, frame, context)
    }

    /// Work whose waves fit one by one, but never all of them.
    private func together(
        _ works: [RoadmapWork], _ most: Double, _ frame: RoadmapFrame, _ context: RuleContext
    ) -> [Observation] {
        let all = within(frame).values.reduce(0, +)
        let words = context.words
        let currency = context.blueprint.currency ?? "EUR"
        return works.compactMap { work in
            let cost = work.costs.reduce(0, +)
            guard work.costs.count > 1, (work.costs.max() ?? 0) <= most,
                !isPaid(work.costs, frame, all)
            else {
                return nil
            }
            let (price, limit) = (
                words.figures.price(cost, currency: currency),
                limit(all, words, currency)
            )
            return Observation(
                at: work.path + "/id",
                words.say(
                    "all waves of '\(work.id)' cost \(price); the quarters, which together have "
                        + "\(limit), never pay them one after the other",
                    "alle golven van '\(work.id)' kosten \(price); de kwartalen, samen goed voor "
                        + "\(limit), betalen ze nooit na elkaar"),
                hint: hint(frame, words))
        }
    }

    /// What there is, and a plain nought where there is nothing.
    private func limit(_ money: Double, _ words: Wording, _ currency: String) -> String {
        money == 0
            ? words.figures.money(0, currency: currency)
            : words.figures.price(money, currency: currency)
    }

    /// Whether the quarters pay the waves one after the other, each quarter as many as it can.
    private func isPaid(_ costs: [Double], _ frame: RoadmapFrame, _ all: Double) -> Bool {
        if frame.carryOver { return costs.reduce(0, +) <= all }
        var rest = costs[...]
        for (_, budget) in within(frame).sorted(by: { $0.key < $1.key }) {
            var left = budget
            while let next = rest.first, next <= left {
                left -= next
                rest = rest.dropFirst()
            }
        }
        return rest.isEmpty
    }

    private func within(_ frame: RoadmapFrame) -> [Quarter: Double] {
        let last = (frame.start + max(0, min(frame.horizonWeeks, 100_000) * 7 - 7)).quarter
        return frame.budget.filter { (frame.start.quarter...last).contains($0.key) }
            .mapValues { max(0, $0) }
    }

    private func observation(
        _ work: RoadmapWork, wave: Int, _ cost: Double, _ most: Double, _ frame: RoadmapFrame,
        _ context: RuleContext
    ) -> Observation {
        let words = context.words
        let currency = context.blueprint.currency ?? "EUR"
        let price = words.figures.price(cost, currency: currency)
        let limit = limit(most, words, currency)
        let number = words.figures.count(wave + 1)
        let name =
            work.costs.count > 1
            ? words.say("wave \(number) of '\(work.id)'", "golf \(number) van '\(work.id)'")
            : "'\(work.id)'"
        let budget =
            frame.carryOver
            ? words.say(
                "all quarters together have \(limit)", "alle kwartalen samen hebben \(limit)")
            : words.say(
                "the largest budget of a quarter is \(limit)",
                "het grootste budget van een kwartaal is \(limit)")
        let text = words.say("\(name) costs \(price), ", "\(name) kost \(price), ") + budget
        let path = work.path + "/id"
        return cost > most
            ? Observation(at: path, text, hint: hint(frame, words)) : .passing(at: path, text)
    }

    /// Money that is carried over already needs no advice to do so.
    private func hint(_ frame: RoadmapFrame, _ words: Wording) -> String? {
        frame.carryOver
            ? words.say(
                "raise the budget of a quarter, or make the work cheaper",
                "verhoog het budget van een kwartaal, of maak het werk goedkoper") : nil
    }

    /// The most that one wave can cost: the largest budget, or all of it where it is carried over.
    private func most(in frame: RoadmapFrame) -> Double {
        let within = within(frame)
        return frame.carryOver
            ? within.values.reduce(0, +) : within.values.max() ?? 0
    }
}
