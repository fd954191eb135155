import ExperienceModel

/// Goals and guardrails as tables; the goal that decides is drawn above them.
extension TerminalPage {
    mutating func addEffects(_ rows: [MeasuredRow], label: String, _ words: Wording) {
        guard let primary = rows.first else { return heading(label) }
        addPlot(of: primary, words)
        blank()
        let arms = rows.map(\.arms.count).max() ?? 0
        let hasArms = arms > 1
        var table = TerminalTable(columns: [.init()])
        if hasArms {
            table.columns += primary.arms.map { .init(heading: $0.name, alignment: .right) }
        }
        table.columns += [
            .init(
                heading: hasArms ? words.effectHeading : words.measuredHeading,
                alignment: .right),
            .init(heading: words.intervalHeading, alignment: .right),
            .init(heading: words.goalHeading, alignment: .right), .init(),
        ]
        table.rows = rows.map { row in
            let texts = hasArms ? row.arms.map { TerminalText($0.text) } : []
            let missing = Array(repeating: TerminalText(), count: hasArms ? arms - texts.count : 0)
            return [row.name] + texts + missing + row.judgement(value: .bold, line: row.line.text)
        }
        add(table, label: label)
    }

    mutating func addGuardrails(_ rows: [MeasuredRow], label: String, _ words: Wording) {
        var table = TerminalTable(columns: [
            .init(), .init(heading: words.measuredHeading, alignment: .right),
            .init(heading: words.intervalHeading, alignment: .right),
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
