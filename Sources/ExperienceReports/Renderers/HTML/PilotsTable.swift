/// All pilots against their goals on one axis.
struct PilotsTable {
    let figure: PilotsFigure
    /// The pages beside this one.
    var links: PageLinks?

    /// The plot's width on a screen that does not scroll.
    static let width = 290.0

    var markup: Markup {
        .element(
            "table", ["class": "pt"],
            [
                .element("colgroup", [:], (0..<6).map { _ in .element("col") }), head,
                .element("tbody", [:], [.lines(figure.rows.map(row))]),
            ])
    }

    private var head: Markup {
        let names = figure.headings
        return .element(
            "thead", [:],
            [
                .element(
                    "tr", [:],
                    [
                        .element("th", ["scope": "col"], text: names.pilot),
                        .element("th", ["scope": "col"], text: names.state),
                        .element(
                            "th", ["scope": "col", "class": "plotax"],
                            [
                                .element("span", ["class": "vh"], text: names.plot),
                                .element(
                                    "svg",
                                    ["width": "100%", "height": "22", "aria-hidden": "true"],
                                    IntervalPlot.axisLabels(figure.axis, y: "16")),
                            ]),
                        .element("th", ["scope": "col", "class": "num"], text: names.effect),
                        .element("th", ["scope": "col", "class": "num"], text: names.answers),
                        .element("th", ["scope": "col", "class": "next"], text: names.next),
                    ])
            ])
    }

    private func row(_ row: PilotsFigure.Row) -> Markup {
        let plot = IntervalPlot(axis: figure.axis, width: PilotsTable.width)
        var marks = plot.grid
        if let line = row.line { marks += plot.goal(line) }
        if let interval = row.interval { marks += plot.interval(interval, y: "62%") }
        let effect: [Markup] =
            row.interval == nil
            ? [.element("span", text: row.value)]
            : [.element("b", text: row.value), .element("br"), .element("span", text: row.range)]
        return .element(
            "tr", ["class": row.chip.state.styleName],
            [
                .element(
                    "th", ["scope": "row"],
                    [
                        .element("b", text: row.label).leading(to: .pilot(row.id), links),
                        .element("br"),
                        .element("span", text: row.sublabel),
                    ]),
                .element("td", [:], [row.chip.markup]),
                .element(
                    "td", ["class": "plot"], [IntervalPlot.cell(marks, title: row.description)]),
                .element("td", ["class": "num eff"], effect),
                .element(
                    "td", ["class": "num n", "data-name": figure.headings.answers],
                    text: row.answers),
                .element("td", ["class": "next"], [row.next.markup]),
            ])
    }
}
