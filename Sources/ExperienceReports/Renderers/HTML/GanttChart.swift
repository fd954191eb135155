import ExperienceModel

/// Rollout waves over time: the thicker the bar, the larger the share; hollow only if.
struct GanttChart {
    let figure: GanttFigure
    /// The number of the section, for ids.
    let number: Int

    private static let left = 210.0, right = 1039.0, rowHeight = 34.0

    var markup: Markup {
        .element(
            "svg",
            [
                "class": "gantt", "viewBox": "0 0 1040 \(Coordinate.text(height))", "role": "img",
                "aria-labelledby": "t\(number) d\(number)",
            ],
            [
                .element(
                    "title", ["id": "t\(number)"],
                    text: figure.rows.map(\.label).joined(separator: ", ")),
                .element("desc", ["id": "d\(number)"], text: figure.description),
            ] + months + figure.rows.enumerated().flatMap(row) + today)
    }

    private var bottom: Double { 30 + GanttChart.rowHeight * Double(figure.rows.count) }
    private var height: Double { bottom + 26 }

    private func x(_ day: Day) -> Double {
        let whole = Double(max(1, figure.end - figure.start + 1))
        let part = min(max(Double(day - figure.start) / whole, 0), 1)
        return GanttChart.left + (GanttChart.right - GanttChart.left) * part
    }

    /// Names only as far as they do not touch the next month.
    private var months: [Markup] {
        var taken = 0.0
        return figure.months.flatMap { month -> [Markup] in
            let at = x(month.day)
            let line = Markup.element(
                "line",
                [
                    "class": "grid", "x1": Coordinate.text(at), "x2": Coordinate.text(at),
                    "y1": "24", "y2": Coordinate.text(bottom),
                ])
            let name = [month.name, month.year].compactMap { $0 }.joined(separator: " ")
            let width = TextWidth.of(name, size: 14)
            guard at + 6 >= taken, at + 6 + width <= 1040 else { return [line] }
            taken = at + 6 + width + 4
            var parts: [Markup] = [.text(month.name)]
            if let year = month.year {
                parts += [.text(" "), .element("tspan", ["class": "yr"], text: year)]
            }
            return [
                line,
                .element("text", ["x": Coordinate.text(at + 6), "y": "18"], parts),
            ]
        }
    }

    private func row(_ index: Int, _ row: GanttFigure.Row) -> [Markup] {
        let middle = 30 + GanttChart.rowHeight * (Double(index) + 0.5)
        let lines = GanttChart.lines(of: row.label)
        let first = middle + 5 - 7.5 * Double(lines.count - 1)
        let name = lines.enumerated().map { index, line in
            label(line, x: 0, y: first + 15 * Double(index), style: "t-b")
        }
        var taken = 0.0
        return name + row.bars.flatMap { bar(of: $0, at: middle, taken: &taken) }
    }

    /// One line, or two where one is too short.
    static func lines(of label: String) -> [String] {
        let room = left - 12
        guard TextWidth.of(label, size: 14, isBold: true) > room else { return [label] }
        return EvidenceChart.twoLines(label).map {
            TextFit.cut($0, to: room, size: 14, isBold: true)
        }
    }

    private func bar(of bar: GanttFigure.Bar, at middle: Double, taken: inout Double) -> [Markup] {
        let (from, to) = (x(bar.start), max(x(bar.end + 1) - 2, x(bar.start) + 1))
        let width = TextWidth.of(bar.text, size: 12.5, isBold: true)
        let shape = bar.kind == .pilot ? dotted(from, to, middle) : solid(bar, from, to, middle)
        if bar.kind != .pilot, thickness(bar) >= 15, width + 10 <= to - from {
            taken = to
            let style = bar.kind == .decided ? "wt" : "wc"
            return [shape, label(bar.text, x: from + 6, y: middle + 4.5, style: style)]
        }
        defer { taken = max(taken, to) }
        guard from - 5 - width >= max(taken, GanttChart.left - 12) else { return [shape] }
        return [shape, label(bar.text, x: from - 5, y: middle + 4.5, style: "t-s end")]
    }

    private func thickness(_ bar: GanttFigure.Bar) -> Double {
        guard let share = bar.share else { return 10 }
        return share >= 0.99 ? 24 : share >= 0.2 ? 15 : 6
    }

    private func dotted(_ from: Double, _ to: Double, _ y: Double) -> Markup {
        .element(
            "line",
            [
                "class": "pl", "x1": Coordinate.text(from), "x2": Coordinate.text(to),
                "y1": Coordinate.text(y), "y2": Coordinate.text(y),
            ])
    }

    private func solid(_ bar: GanttFigure.Bar, _ from: Double, _ to: Double, _ y: Double) -> Markup
    {
        let style =
            switch bar.kind {
            case .decided: "wave"
            case .preparation: "wave prep"
            default: "wave cond"
            }
        let height = thickness(bar)
        return .element(
            "rect",
            [
                "class": style, "x": Coordinate.text(from), "y": Coordinate.text(y - height / 2),
                "width": Coordinate.text(to - from), "height": Coordinate.text(height),
            ])
    }

    private var today: [Markup] {
        guard let today = figure.today, today >= figure.start, today <= figure.end else {
            return []
        }
        let at = x(today)
        let half = TextWidth.of(figure.todayText, size: 14, isBold: true) / 2
        return [
            .element(
                "line",
                [
                    "class": "today", "x1": Coordinate.text(at), "x2": Coordinate.text(at),
                    "y1": "24", "y2": Coordinate.text(bottom + 4),
                ]),
            label(
                figure.todayText, x: min(at, 1040 - half), y: bottom + 20, style: "mid t-b"),
        ]
    }

    private func label(_ text: String, x: Double, y: Double, style: String) -> Markup {
        .element(
            "text", ["class": style, "x": Coordinate.text(x), "y": Coordinate.text(y)], text: text)
    }
}
