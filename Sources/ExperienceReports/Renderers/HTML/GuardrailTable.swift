import ExperienceModel

/// Guardrails, each on its own scale: the limits on one line, what is good to the left of it.
struct GuardrailTable {
    let rows: [MeasuredRow]
    let words: Wording

    /// Where the limit stands.
    private static let limit = 0.72

    var markup: Markup {
        let headings = [
            words.say("Guardrail", "Grenswaarde"), words.say("Measured", "Gemeten"),
            words.say("Against the limit", "Ten opzichte van de grens"),
            words.say("Result", "Uitkomst"),
        ]
        return .element(
            "table", ["class": "guards"],
            [
                .element("colgroup", [:], headings.map { _ in .element("col") }),
                .element(
                    "thead", ["class": "vh"],
                    [
                        .element(
                            "tr", [:],
                            headings.map { .element("th", ["scope": "col"], text: $0) })
                    ]),
                .element("tbody", [:], [.lines(rows.enumerated().map(row))]),
            ])
    }

    private func row(_ index: Int, _ row: MeasuredRow) -> Markup {
        let unit = [row.unit, row.sublabel].filter { !$0.isEmpty }.joined(separator: "; ")
        let color = row.state == .go ? State.wait : row.state
        return .element(
            "tr", ["class": color.styleName],
            [
                .element(
                    "th", ["scope": "row"],
                    [.element("b", text: row.label), .element("span", text: unit)]),
                .element(
                    "td", ["class": "num gv"],
                    [.element("b", text: row.value), .element("span", text: row.range)]),
                .element(
                    "td", ["class": "plot"],
                    [
                        IntervalPlot.cell(
                            plot(row, label: index == 0 ? row.line.label : row.line.text),
                            title: row.description)
                    ]),
                .element(
                    "td", ["class": "ok \(row.state.styleName)"],
                    [
                        .symbol(row.state == .go ? "g-ok" : row.state.symbolName),
                        .text(row.verdict),
                    ]),
            ])
    }

    private func plot(_ row: MeasuredRow, label: String) -> [Markup] {
        let x = Coordinate.percent(GuardrailTable.limit)
        var marks: [Markup] = [
            .element(
                "rect",
                ["class": "zone-bad", "x": x, "y": "0", "width": "28%", "height": "100%"]),
            .element("line", ["class": "limit", "x1": x, "x2": x, "y1": "0", "y2": "100%"]),
        ]
        let place = place(of: row)
        if let interval = row.interval {
            marks += self.marks(interval, row.line, y: place == .above ? "68%" : "50%")
        }
        marks.append(self.label(label, x: x, place))
        return marks
    }

    /// Where the label of a limit touches no interval.
    private enum LabelPlace { case left, right, above }

    private func label(_ text: String, x: String, _ place: LabelPlace) -> Markup {
        .element(
            "text",
            [
                "class": place == .left ? "t-b end" : "t-b", "x": x,
                "dx": place == .left ? "-8" : "8", "y": place == .above ? "0" : "50%",
                "dy": place == .above ? "12" : "5",
            ], text: text)
    }

    /// On the side of the limit that the interval leaves free, above where it leaves none.
    private func place(of row: MeasuredRow) -> LabelPlace {
        guard let interval = row.interval else { return .right }
        let seen = row.line.good == .below ? interval : interval.negated
        let limit = row.line.good == .below ? row.line.value : -row.line.value
        if seen.upper <= limit { return .right }
        return seen.lower >= limit ? .left : .above
    }

    private func marks(_ interval: Interval, _ line: GoalLine, y: String) -> [Markup] {
        // How far beyond the limit, so that bad is always to the right.
        let seen = line.good == .below ? interval : interval.negated
        let limit = line.good == .below ? line.value : -line.value
        let beyond = Interval(
            estimate: seen.estimate - limit, lower: seen.lower - limit, upper: seen.upper - limit)
        let left = beyond.lower.isFinite ? -beyond.lower : abs(beyond.estimate) * 2
        let right = beyond.upper.isFinite ? beyond.upper : abs(beyond.estimate) * 2
        let reach = max(left / 0.62, right / 0.26, 1e-9)
        let axis = Axis(
            lower: -GuardrailTable.limit * reach, upper: (1 - GuardrailTable.limit) * reach,
            ticks: [])
        return IntervalPlot(axis: axis, width: 400).interval(beyond, y: y, radius: 6)
    }
}
