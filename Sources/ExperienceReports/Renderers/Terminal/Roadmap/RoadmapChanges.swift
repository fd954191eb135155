import ExperienceModel

/// What is other than in the plan before: by how much, and why.
extension TerminalPage {
    /// More changes than these are told only when asked for.
    private static let mostChanges = 12

    mutating func addChanges(
        of rollout: PlannedRollout, _ words: Wording, _ names: MetricNames, isWhole: Bool
    ) {
        guard let comparison = rollout.comparison else { return }
        blank()
        if rollout.asItIs == nil, let frozen = rollout.frozen {
            let day = words.figures.date(frozen.on)
            heading(
                words.say("SINCE THE FROZEN PLAN", "SINDS HET VASTGELEGDE PLAN"),
                TerminalText(
                    words.say("of \(day), by \(frozen.by)", "van \(day), door \(frozen.by)")))
        } else {
            let wishes = words.wishes(rollout.question, currency: rollout.currency)
            heading(
                words.say("WHAT IF", "WAT ALS"), TerminalText(wishes.joined(separator: "; ")))
        }
        guard !comparison.changes.isEmpty else {
            let told = words.difference(comparison, currency: rollout.currency)
            return paragraph(
                TerminalText(words.say("Nothing moves. ", "Niets verschuift. ") + told), indent: 2)
        }
        paragraph(
            TerminalText(words.difference(comparison, currency: rollout.currency)), indent: 2)
        let changes = comparison.changes
        let shown = isWhole ? changes.count : min(changes.count, Self.mostChanges)
        var table = TerminalTable(columns: [
            .init(isWhole: true), .init(alignment: .right), .init(isWhole: true), .init(),
        ])
        table.rows = changes.prefix(shown).map { change in
            [
                TerminalText(change.item), TerminalText(wave(change, in: comparison, words)),
                TerminalText(words.move(change)), TerminalText(words.why(change, names)),
            ]
        }
        for text in table.lines(width: style.width) { line(text) }
        if shown < changes.count {
            paragraph(TerminalText(words.more(changes.count - shown) + " (--why)"), indent: 2)
        }
    }

    private func wave(
        _ change: RoadmapChange, in comparison: RoadmapComparison, _ words: Wording
    ) -> String {
        let waves = comparison.later.waves + comparison.earlier.waves
        let own = waves.first { $0.item == change.item && $0.number == change.wave }
        return own.map { $0.kind == .preparation ? "" : words.name(of: $0) } ?? ""
    }
}

extension Wording {
    /// `3 weeks later`, `new`, `gone`.
    func move(_ change: RoadmapChange) -> String {
        guard let weeks = change.weeksLater else {
            return change.to == nil
                ? say("no place", "geen plek")
                : say("new", "nieuw")
        }
        let size = weeksOf(abs(weeks))
        return weeks > 0
            ? say("\(size) later", "\(size) later") : say("\(size) earlier", "\(size) eerder")
    }

    /// Its new day, and what puts it there or leaves it out.
    func why(_ change: RoadmapChange, _ names: MetricNames) -> String {
        (change.to.map { figures.date($0) + ": " } ?? "") + told(change, names)
    }

    /// What puts it there, or leaves it out.
    func told(_ change: RoadmapChange, _ names: MetricNames) -> String {
        change.to == nil
            ? change.leftOut.map { sentence(for: $0, naming: names) } ?? ""
            : change.because.map { sentence(for: $0.order, naming: names) }.joined(separator: "; ")
    }
}

extension PlacementReason {
    /// Without the guardrails of a gate: they are no reason to move.
    fileprivate var order: PlacementReason {
        if case .gate = self { .previousWave } else { self }
    }
}
