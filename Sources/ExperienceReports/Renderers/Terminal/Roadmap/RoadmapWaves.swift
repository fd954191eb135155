import ExperienceModel

/// When each item rolls out, and why not earlier.
extension TerminalPage {
    /// One line an item: its stretch, and what keeps its first wave from starting earlier.
    mutating func addItems(of rollout: PlannedRollout, _ words: Wording, _ names: MetricNames) {
        let rows = rollout.groups.flatMap(\.items).compactMap { item -> [TerminalText]? in
            let waves = rollout.waves(of: item.id)
            guard let first = waves.first, let last = waves.map(\.end).max() else { return nil }
            return [
                TerminalText(item.id), TerminalText(words.stretch(first.start, last)),
                TerminalText(
                    (rollout.roadmap.isAdvisedAgainst(item) ? words.againstVerdict + "; " : "")
                        + words.reasons(first, names)),
            ]
        }
        guard !rows.isEmpty else { return }
        var table = TerminalTable(columns: [
            .init(), .init(heading: words.say("from, to", "van, tot"), isWhole: true),
            .init(heading: words.say("why not earlier", "waarom niet eerder")),
        ])
        table.rows = rows
        blank()
        add(table, label: words.say("WHEN", "WANNEER"))
    }

    /// One line a wave.
    mutating func addWaves(of rollout: PlannedRollout, _ words: Wording, _ names: MetricNames) {
        let rows = rollout.groups.flatMap(\.items).flatMap { item in
            rollout.waves(of: item.id).enumerated().map { place, wave in
                [
                    TerminalText(place == 0 ? item.id : ""),
                    TerminalText(wave.kind == .preparation ? "" : words.name(of: wave)),
                    TerminalText(words.stretch(wave.start, wave.end)),
                    TerminalText(words.reasons(wave, names)),
                ]
            }
        }
        guard !rows.isEmpty else { return }
        var table = TerminalTable(columns: [
            .init(), .init(alignment: .right),
            .init(heading: words.say("from, to", "van, tot"), isWhole: true),
            .init(heading: words.say("why not earlier", "waarom niet eerder")),
        ])
        table.rows = rows
        blank()
        add(table, label: words.say("WAVES", "GOLVEN"))
    }

    /// What each item brings within the roadmap, as its terms.
    mutating func addScores(of rollout: PlannedRollout, _ words: Wording) {
        let scores = RoadmapScores(rollout: rollout, words: words)
        guard !scores.rows.isEmpty else { return }
        blank()
        heading(
            words.say("SCORES", "SCORES"),
            TerminalText(
                words.say(
                    "chance × effect a week × weeks in use × share reached − cost",
                    "kans × effect per week × weken in gebruik × bereikt deel − kosten")))
        for (item, text) in scores.rows {
            prose(TerminalText(text), after: TerminalText("  " + item + "  "), hanging: 4)
        }
        for note in scores.notes { paragraph(TerminalText(note, .faint), indent: 2) }
    }
}

/// The scores of items in their terms.
private struct RoadmapScores {
    let rollout: PlannedRollout
    let words: Wording

    private var items: [RoadmapItem] {
        rollout.roadmap.items.filter { $0.score.unknown != .preparation }
    }

    private func money(_ value: Double) -> String {
        words.figures.money(value, currency: rollout.currency)
    }

    var rows: [(item: String, text: String)] { items.map { ($0.id, text($0.score)) } }

    /// `0.65 × €1,200 × 38 × 0.61 − €9,000 = €71,000 (€10,000 to €132,000)`.
    private func text(_ score: RoadmapScore) -> String {
        guard let chance = score.worth.chance, let effect = score.worth.effectPerWeek,
            let benefit = score.benefit, let total = score.total
        else {
            let why = score.unknown.map(words.reason) ?? words.reason(.noMoney)
            return words.say(
                "\(why); cost \(money(score.cost))", "\(why); kosten \(money(score.cost))")
        }
        let figures = words.figures
        let terms = [
            factor(chance), money(effect.estimate), figures.count(score.weeks),
            factor(score.averageShare),
        ]
        let range = figures.range(
            money(benefit.lower - score.cost), money(benefit.upper - score.cost))
        return terms.joined(separator: " × ") + " − " + money(score.cost) + " = " + money(total)
            + " (\(range))" + (score.worth.isCausal ? "" : " *")
    }

    /// Three figures, as many as money has, so that the terms make the sum.
    private func factor(_ share: Double) -> String {
        let unit = share < 0.0995 ? 10_000.0 : 1_000
        return words.figures.planned((share * unit).rounded() / unit, isSigned: false)
    }

    var notes: [String] {
        let isLoose = items.contains { $0.score.benefit != nil && !$0.score.worth.isCausal }
        return isLoose
            ? [
                words.say(
                    "* The effect goes together with the change; that it is caused by it is not "
                        + "shown.",
                    "* Het effect gaat samen met de verandering; dat het erdoor komt, is niet "
                        + "aangetoond.")
            ] : []
    }
}

extension Wording {
    /// `6 Oct 2026 – 2 Nov 2026`, without the year where both have the same.
    func stretch(_ first: Day, _ last: Day) -> String {
        let start =
            first.date.year == last.date.year ? figures.shortDate(first) : figures.date(first)
        return "\(start) – \(figures.date(last))"
    }

    /// What keeps a wave from starting earlier.
    func reasons(_ wave: RoadmapWave, _ names: MetricNames) -> String {
        wave.because.map { sentence(for: $0, naming: names) }.joined(separator: "; ")
    }
}
