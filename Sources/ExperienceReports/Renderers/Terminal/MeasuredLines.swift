import ExperienceModel

/// Goals and guardrails as tables; the goal that decides is drawn above them.
extension TerminalPage {
    mutating func addEffects(_ rows: [MeasuredRow], label: String, _ words: Wording) {
        guard let primary = rows.first else { return heading(label) }
        addPlot(of: primary, words)
        blank()
        let names = rows.map { $0.arms.map(\.name) }.max { $0.count < $1.count } ?? []
        // More columns than two do not fit beside the interval: such arms stand below.
        let hasArms = names.count == 2
        let isMeasured = rows.contains { $0.interval != nil }
        var table = TerminalTable(columns: [.init()])
        if hasArms { table.columns += names.map { .init(heading: $0, alignment: .right) } }
        table.columns += [
            .init(
                heading: names.count > 1 ? words.effectHeading : words.measuredHeading,
                alignment: .right),
            .init(heading: words.intervalHeading, alignment: .right, isWhole: isMeasured),
            .init(heading: words.goalHeading, alignment: .right), .init(),
        ]
        table.rows = rows.map { row in
            let texts = names.map { name in row.arms.first { $0.name == name }?.text ?? "" }
            return [row.name] + (hasArms ? texts.map { TerminalText($0) } : [])
                + row.judgement(value: .bold, line: row.line.text)
        }
        add(table, label: label)
        guard names.count > 2 else { return }
        for row in rows where !row.sublabel.isEmpty {
            let name = TerminalText(row.label + ": ")
            prose(TerminalText(row.sublabel), after: TerminalText("  ") + name, hanging: 4)
        }
    }

    mutating func addGuardrails(_ rows: [MeasuredRow], label: String, _ words: Wording) {
        let isMeasured = rows.contains { $0.interval != nil }
        var table = TerminalTable(columns: [
            .init(), .init(heading: words.measuredHeading, alignment: .right),
            .init(heading: words.intervalHeading, alignment: .right, isWhole: isMeasured),
            .init(heading: words.limitHeading, alignment: .right), .init(),
        ])
        table.rows = rows.map { row in
            let limit = (row.line.good == .below ? "≤ " : "≥ ") + row.line.text
            return [row.name] + row.judgement(value: .plain, line: limit)
        }
        add(table, label: label)
    }

    private mutating func addPlot(of row: MeasuredRow, _ words: Wording) {
        guard row.interval != nil else { return }
        let goal = "  " + words.goalHeading + " "
        let legend = TerminalText(goal) + TerminalText("║ " + row.line.text, .bold)
        let nameWidth = TerminalPage.nameWidth([row.label])
        let start = max(24, nameWidth + 4)
        let room = style.width - start - legend.width
        let scale = PlotScale(row.axis, room: room, isWide: style.isWide)
        let plot = TerminalPlot(row.interval, goal: row.line.value, scale: scale)
        line(TerminalText(TerminalPage.blanks(start)) + scale.labels)
        let label = cell(named: row.label, width: nameWidth)
        line(label.padded(to: start) + plot.text(row.state.ink) + legend)
    }
}

extension MeasuredRow {
    /// The metric with its unit, `recommended us, pp`.
    fileprivate var name: TerminalText {
        TerminalText(unit.isEmpty ? label : label + ", " + unit)
    }

    fileprivate func judgement(value ink: TerminalInk, line: String) -> [TerminalText] {
        [
            TerminalText(value, ink), TerminalText(range), TerminalText(line),
            TerminalText(verdict, state.ink),
        ]
    }
}
