import ExperienceModel

/// The roadmap in columns of text; a bar is as high as the share of customers it reaches.
extension TerminalPage {
    mutating func add(_ figure: GanttFigure, label: String, _ words: Wording) {
        heading(label)
        let figure = figure.fromStart
        let nameWidth = TerminalPage.nameWidth(figure.rows.map(\.id))
        let start = max(25, nameWidth + 3)
        let room = style.width - start
        let usual = style.width >= 92 ? 4 : 3
        let perMonth = min(usual, max(1, room / max(figure.months.count, 1)))
        let chart = GanttColumns(months: figure.months.map(\.day), perMonth: perMonth)
        addMonths(of: figure, start: start, perMonth: perMonth)
        for row in figure.rows {
            let name = cell(named: row.id, width: nameWidth)
            let bars = name.padded(to: start) + chart.text(of: row.bars)
            let condition = TerminalText(row.condition ?? "", .faint)
            if bars.width + 1 + condition.width <= style.width {
                line(bars + TerminalText(" ") + condition)
            } else {
                line(bars)
                paragraph(condition, indent: start)
            }
        }
        addLegend(of: figure, words)
    }

    private mutating func addMonths(of figure: GanttFigure, start: Int, perMonth: Int) {
        var years = TerminalText(TerminalPage.blanks(start))
        var months = years
        for (position, month) in figure.months.enumerated() {
            let column = start + position * perMonth
            if let year = month.year, years.trimmed.width <= column {
                years = years.trimmed.padded(to: column) + TerminalText(year, .faint)
            }
            // Names of three letters need a blank between them.
            if perMonth >= 4 || (perMonth == 3 && position.isMultiple(of: 2)) {
                let name = TerminalText(String(month.name.prefix(3)), .faint)
                months = months.padded(to: column) + name
            }
        }
        line(years)
        if perMonth >= 3 { line(months) }
    }

    private mutating func addLegend(of figure: GanttFigure, _ words: Wording) {
        let bars = figure.rows.flatMap(\.bars)
        var parts: [String] = []
        for sign in ["_", "▄", "█"] {
            let texts = bars.filter { $0.sign == sign }.map(\.text)
            let distinct = texts.enumerated().filter { texts.firstIndex(of: $1) == $0 }.map(\.1)
            if !distinct.isEmpty { parts.append(sign + " " + distinct.joined(separator: ", ")) }
        }
        if bars.contains(where: { $0.kind == .pilot }) { parts.append("· " + words.pilotLegend) }
        if bars.contains(where: { $0.kind == .advisedAgainst }) {
            parts.append("- " + words.againstVerdict)
        }
        if bars.contains(where: { $0.kind == .preparation }) {
            parts.append("═ " + words.preparationLegend)
        }
        guard !parts.isEmpty else { return }
        blank()
        paragraph(TerminalText(parts.joined(separator: "  ")), indent: 2)
    }
}

/// Days in columns, a fixed number of columns a month.
private struct GanttColumns {
    let months: [Day]
    let perMonth: Int

    private var count: Int { months.count * perMonth }

    /// The column that holds a day; days outside lie before or behind all columns.
    private func column(of day: Day) -> Int {
        guard let month = months.lastIndex(where: { $0 <= day }) else { return -1 }
        let days = Day.daysInMonth(year: day.date.year, month: day.date.month)
        let isLast = month == months.count - 1
        if isLast, day - months[month] >= days { return count }
        return month * perMonth + (day.date.day - 1) * perMonth / days
    }

    /// Later bars lie over earlier ones where they share a column, so that a rise shows at once.
    func text(of bars: [GanttFigure.Bar]) -> TerminalText {
        var cells = [TerminalText](repeating: TerminalText(" "), count: count)
        for bar in bars {
            let (first, last) = (max(column(of: bar.start), 0), min(column(of: bar.end), count - 1))
            guard first <= last else { continue }
            for column in first...last { cells[column] = TerminalText(bar.sign, bar.ink) }
        }
        return cells.reduce(TerminalText(), +)
    }
}

extension GanttFigure {
    /// Without the months before the plan; their columns are needed for what happens.
    fileprivate var fromStart: GanttFigure {
        let bars = rows.flatMap(\.bars).map(\.start)
        guard let first = (bars + [planStart].compactMap(\.self)).min(),
            let position = months.lastIndex(where: { $0.day <= first }), position > 0
        else { return self }
        var figure = self
        figure.months.removeFirst(position)
        figure.months[0].year = "\(figure.months[0].day.date.year)"
        return figure
    }
}

extension GanttFigure.Bar {
    /// As high as the share: `_` below a sixth, `▄` below all, `█` for all customers.
    fileprivate var sign: String {
        switch kind {
        case .pilot: "·"
        case .advisedAgainst: "-"
        case .preparation: "═"
        case .decided, .conditional:
            switch share ?? 1 {
            case ..<0.15: "_"
            case ..<0.75: "▄"
            default: "█"
            }
        }
    }

    fileprivate var ink: TerminalInk {
        switch kind {
        case .decided: .green
        case .conditional, .pilot, .advisedAgainst: .faint
        case .preparation: .plain
        }
    }
}
