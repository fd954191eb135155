/// Groups of customers beside the whole, thinner and without verdict colours.
struct GroupTable {
    let figure: GroupFigure

    /// The plot's width on a screen that does not scroll.
    private static let width = 440.0

    var markup: Markup {
        .element(
            "table", ["class": "segs"],
            [
                .element("colgroup", [:], (0..<4).map { _ in .element("col") }), head,
                .element(
                    "tbody", [:],
                    [
                        .lines(
                            [row(figure.whole, style: "\(figure.state.styleName) all", shared)]
                                + figure.parts.flatMap(rows))
                    ]),
            ])
    }

    private var plot: IntervalPlot { IntervalPlot(axis: figure.axis, width: GroupTable.width) }

    private var head: Markup {
        let line = figure.line.map { plot.goal($0).suffix(1) } ?? []
        return .element(
            "thead", [:],
            [
                .element(
                    "tr", [:],
                    [
                        .element("th", ["scope": "col"], text: figure.groupHeading),
                        .element(
                            "th", ["scope": "col", "class": "num"], text: figure.answersHeading),
                        .element(
                            "td", ["class": "plot2"],
                            [
                                .element(
                                    "svg",
                                    ["width": "100%", "height": "40", "aria-hidden": "true"],
                                    line + IntervalPlot.axisLabels(figure.axis, y: "34"))
                            ]),
                        .element(
                            "th", ["scope": "col", "class": "num"], text: figure.effectHeading),
                    ])
            ])
    }

    private func rows(_ part: GroupFigure.Part) -> [Markup] {
        let heading = Markup.element(
            "tr", ["class": "sh"],
            [
                .element(
                    "th", ["scope": "rowgroup", "colspan": "2"], [.element("b", text: part.label)]),
                .element("td", ["class": "plot"], [IntervalPlot.cell([same], title: nil)]),
                .element("td"),
            ])
        return [heading] + part.rows.map { row($0, style: $0.isSuppressed ? "" : "seg", same) }
    }

    /// The lines behind all rows, drawn in the first.
    private var shared: Markup {
        .element(
            "g", ["id": "ground"],
            plot.grid + (figure.line.map { [plot.tick($0, isThin: true)] } ?? []))
    }

    /// The same lines in another row.
    private var same: Markup { .element("use", ["href": "#ground"]) }

    private func row(_ row: GroupFigure.Row, style: String, _ ground: Markup) -> Markup {
        var marks = [ground]
        if let interval = row.interval { marks += plot.interval(interval, y: "50%") }
        let isWhole = style.hasSuffix("all")
        let cell = IntervalPlot.cell(
            marks, title: row.interval == nil ? nil : "\(row.label): \(row.value), \(row.range)")
        let hidden: [Markup] =
            row.isSuppressed ? [.element("span", ["class": "supp"], text: row.range)] : []
        let value: [Markup] =
            row.isSuppressed
            ? [] : [.element("b", text: row.value), .text(" "), .element("span", text: row.range)]
        return .element(
            "tr", ["class": style],
            [
                .element(
                    "th", ["scope": "row", "dir": "auto"],
                    [isWhole ? .element("b", text: row.label) : .text(row.label)]),
                .element("td", ["class": "num nn"], text: row.answers),
                .element("td", ["class": "plot"], [cell] + hidden),
                .element("td", ["class": "num ev"], value),
            ])
    }
}
