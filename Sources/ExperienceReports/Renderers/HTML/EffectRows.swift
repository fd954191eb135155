/// Goals: what was measured in words, the interval against the goal, and the number.
struct EffectRows {
    let rows: [MeasuredRow]

    /// The plot's width on the narrowest two-column screen.
    static let plotWidth = 400.0

    var markup: Markup {
        .element("div", ["class": "effects"], [.lines(rows.map(row))])
    }

    private func row(_ row: MeasuredRow) -> Markup {
        .element(
            "div", ["class": "er \(row.state.styleName)"],
            [
                .element(
                    "div", ["class": "er-n"],
                    [.element("b", text: row.label), .element("span", text: row.sublabel)]),
                .element("div", ["class": "er-p"], plot(row)),
                .element("div", ["class": "er-v"], value(row)),
            ])
    }

    private func plot(_ row: MeasuredRow) -> [Markup] {
        let plot = IntervalPlot(axis: row.axis, width: EffectRows.plotWidth, isShaded: true)
        var marks = [plot.zone(row.line)] + plot.grid + plot.goal(row.line)
        if let interval = row.interval { marks += plot.interval(interval, y: "64%") }
        return [
            .element("div", ["class": "er-c"], [IntervalPlot.cell(marks, title: row.description)]),
            .element(
                "svg",
                ["class": "er-x", "width": "100%", "height": "20", "aria-hidden": "true"],
                IntervalPlot.axisLabels(row.axis, y: "15")),
        ]
    }

    private func value(_ row: MeasuredRow) -> [Markup] {
        var parts: [Markup] = [
            .element("b", text: row.value),
            .element("span", text: row.range),
        ]
        let unit = row.interval == nil || row.unit.isEmpty ? "" : row.unit + ", "
        parts.append(
            .element("span", [:], [.text(unit), .element("em", text: row.verdict)]))
        return parts
    }
}
