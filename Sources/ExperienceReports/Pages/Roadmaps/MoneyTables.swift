import ExperienceModel

/// The terms behind the money: what each rollout brings, and what each quarter has.
struct MoneyTables {
    let reading: RoadmapReading

    private var words: Wording { reading.words }

    /// Chance × effect in a week × weeks × share − cost, for every rollout; nil without rollouts.
    var scores: Table? {
        let rollouts = reading.items.filter { !$0.commitment.isPreparation && $0.score.weeks > 0 }
        guard !rollouts.isEmpty else { return nil }
        return Table(
            caption: words.say(
                "Chance × effect a week × weeks in use × share − cost",
                "Kans × effect per week × weken in gebruik × deel − kosten"),
            columns: [
                .init(heading: words.say("Rollout", "Uitrol")),
                .init(heading: words.say("Chance", "Kans"), isNumber: true),
                .init(heading: words.say("Effect a week", "Effect per week"), isNumber: true),
                .init(heading: words.say("Weeks", "Weken"), isNumber: true),
                .init(heading: words.say("Share", "Deel"), isNumber: true),
                .init(heading: words.say("Cost", "Kosten"), isNumber: true),
                .init(heading: words.say("Brings", "Levert op"), isNumber: true),
            ], rows: rollouts.map(row))
    }

    private func row(_ item: RoadmapItem) -> [String] {
        let score = item.score
        let total =
            score.total.map { words.figures.money($0, currency: reading.currency, isSigned: true) }
            ?? score.unknown.map(words.reason) ?? "–"
        return [
            item.title,
            score.worth.chance.map { words.figures.share($0, decimals: 0) } ?? "–",
            score.worth.effectPerWeek.map { reading.money($0.estimate) } ?? "–",
            words.figures.count(score.weeks), words.figures.share(score.averageShare, decimals: 0),
            reading.money(score.cost), total,
        ]
    }

    /// Money per quarter; nil where none is planned and none is named.
    var quarters: Table? {
        let money = reading.roadmap.money.filter { $0.planned > 0 || $0.budget != nil }
        guard !money.isEmpty else { return nil }
        return Table(
            caption: words.say("Money per quarter", "Geld per kwartaal"),
            columns: [
                .init(heading: words.say("Quarter", "Kwartaal")),
                .init(heading: words.say("Planned", "Gepland"), isNumber: true),
                .init(heading: words.say("Budget", "Budget"), isNumber: true),
                .init(heading: words.say("Carried over", "Overgeheveld"), isNumber: true),
            ],
            rows: money.map {
                [
                    "\($0.quarter)", reading.money($0.planned), $0.budget.map(reading.money) ?? "–",
                    $0.carried != 0 ? reading.money($0.carried) : "–",
                ]
            })
    }
}
