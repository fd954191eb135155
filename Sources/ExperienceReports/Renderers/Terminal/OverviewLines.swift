import ExperienceModel

/// What the morning screen shows: readiness, pilots on one axis, and decisions to take.
extension TerminalPage {
    /// One square a part; the open ones are hollow, and long bars are shortened honestly.
    mutating func add(_ steps: [ReadinessStep], label: String, _ words: Wording) {
        let inPlace = steps.reduce(0) { $0 + $1.inPlace }
        let parts = steps.reduce(0) { $0 + $1.parts }
        heading(label, TerminalText(words.inPlace(inPlace, of: parts)))
        let bars = steps.map { $0.bar(longest: 16) }
        let titleWidth = steps.map { DisplayWidth.of($0.title) }.max() ?? 0
        let barWidth = bars.map(\.width).max() ?? 0
        let counts = steps.map { "\($0.inPlace)/\($0.parts)" }
        let countWidth = counts.map(\.count).max() ?? 0
        for (position, step) in steps.enumerated() {
            let title = TerminalText("  \(step.number) \(step.title)").padded(to: titleWidth + 5)
            let count = TerminalText(counts[position]).padded(to: countWidth + 1, .right)
            let head = title + bars[position].padded(to: barWidth) + count + TerminalText("  ")
            prose(step.openParts(words), after: head, hanging: head.width)
        }
    }

    mutating func add(
        _ figure: PilotsFigure, label: String, subtitle: TerminalText?, _ words: Wording
    ) {
        let legend =
            TerminalText("├──●──┤", .faint) + TerminalText(", \(words.goalHeading) ")
            + TerminalText("║", .bold)
        let told = figure.measure.isEmpty ? subtitle : TerminalText(figure.measure)
        heading(label, told.map { $0 + TerminalText(" ") + legend } ?? legend)
        let idWidth = TerminalPage.nameWidth(figure.rows.map(\.id))
        let chips = figure.rows.map(\.chip.cell)
        let start = 2 + idWidth + 1 + (chips.map(\.width).max() ?? 0) + 1
        let effect = figure.headings.effect.lowercased()
        let answers = figure.headings.answers.lowercased()
        // Where nothing was asked yet, the answers say so: nought.
        let values = figure.rows.map { $0.interval == nil && $0.answers == "0" ? "–" : $0.value }
        let effectWidth = values.reduce(DisplayWidth.of(effect)) {
            max($0, DisplayWidth.of($1))
        }
        let answersWidth = figure.rows.map(\.answers).reduce(DisplayWidth.of(answers)) {
            max($0, DisplayWidth.of($1))
        }
        let room = style.width - start - effectWidth - answersWidth - 4
        let scale = PlotScale(figure.axis, room: room, isWide: style.isWide)
        func columns(_ first: TerminalText, _ second: TerminalText) -> TerminalText {
            first.padded(to: effectWidth + 2, .right) + second.padded(to: answersWidth + 2, .right)
        }
        line(
            TerminalText(TerminalPage.blanks(start)) + scale.labels
                + columns(TerminalText(effect, .faint), TerminalText(answers, .faint)))
        for (position, row) in figure.rows.enumerated() {
            let head =
                cell(named: row.id, width: idWidth) + TerminalText(" ") + chips[position]
            let plot = TerminalPlot(row.interval, goal: row.line?.value, scale: scale)
            let ink: TerminalInk = row.interval == nil ? .faint : .bold
            line(
                head.padded(to: start) + plot.text(row.chip.state.ink)
                    + columns(TerminalText(values[position], ink), TerminalText(row.answers)))
        }
    }

    mutating func add(_ cards: [DecisionCard], label: String) {
        var table = TerminalTable(
            columns: [.init(alignment: .right), .init(), .init(gap: 3), .init()])
        table.rows = cards.enumerated().map { position, card in
            let rest = card.who.dropFirst().joined(separator: ", ")
            return [
                TerminalText("\(position + 1)"), TerminalText(card.screenTitle ?? card.title),
                TerminalText(card.who.first ?? ""), TerminalText(rest),
            ]
        }
        add(table, label: label)
    }
}

extension ReadinessStep {
    fileprivate func bar(longest: Int) -> TerminalText {
        let length = min(parts, longest)
        guard parts > 0 else { return TerminalText() }
        var full = (inPlace * length + parts / 2) / parts
        if inPlace < parts { full = min(full, length - 1) }
        if inPlace > 0 { full = max(full, min(1, length)) }
        let open = String(repeating: "□", count: length - full)
        return TerminalText(String(repeating: "■", count: full))
            + TerminalText(open, errors > 0 ? .red : .yellow)
    }

    fileprivate func openParts(_ words: Wording) -> TerminalText {
        guard let gap = gaps.first else { return TerminalText() }
        let rest = max(parts - inPlace, gaps.count) - 1
        let more = rest > 0 ? " (" + words.more(rest) + ")" : ""
        let code = TerminalText(gap.code + " ", gap.state.ink)
        return code + TerminalText(gap.text + more)
    }
}
