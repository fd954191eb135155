/// Intervals below each other in a file of its own: name, plot, number.
struct IntervalRows {
    /// One interval.
    struct Row {
        var label: String
        var sublabel: String
        /// The class whose colour its marks have.
        var style: String
        /// The marks of the plot, x in per cent.
        var marks: [Markup]
        var value: String
        var range: String
        /// Its shape and word, where it has one.
        var chip: Chip?
        /// Its own axis; nil where all rows share one.
        var axis: Axis?
    }

    static let width = 840.0
    /// Where the plot begins, and how wide it is.
    private static let left = 236.0, plotWidth = 400.0
    private static let rowHeight = 58.0, axisHeight = 24.0

    let rows: [Row]
    /// The axis that all rows share, above them.
    let shared: Axis?

    var height: Double { offsets.last ?? 0 }

    var markup: Markup {
        .element("g", [:], head + zip(rows, offsets).flatMap(markup))
    }

    /// Where each row begins, and where the last one ends.
    private var offsets: [Double] {
        rows.reduce(into: [shared == nil ? 0 : Self.axisHeight]) { offsets, row in
            let height = Self.rowHeight + (row.axis == nil ? 0 : Self.axisHeight + 4)
            offsets.append((offsets.last ?? 0) + height)
        }
    }

    private var head: [Markup] {
        shared.map { [axis($0, y: 0)] } ?? []
    }

    private func axis(_ axis: Axis, y: Double) -> Markup {
        place(IntervalPlot.axisLabels(axis, y: "16"), y: y, height: Self.axisHeight)
    }

    private func place(_ marks: [Markup], y: Double, height: Double) -> Markup {
        .element(
            "svg",
            [
                "x": Coordinate.text(Self.left), "y": Coordinate.text(y),
                "width": Coordinate.text(Self.plotWidth), "height": Coordinate.text(height),
                "overflow": "visible",
            ], marks)
    }

    private func markup(_ row: Row, at y: Double) -> [Markup] {
        let plot = place(row.marks, y: y, height: Self.rowHeight)
        let rule = Markup.element(
            "line",
            [
                "class": "grid", "x1": "0", "x2": Coordinate.text(Self.width),
                "y1": Coordinate.text(y), "y2": Coordinate.text(y),
            ])
        let below = row.axis.map { [axis($0, y: y + Self.rowHeight)] } ?? []
        return [
            .element(
                "g", ["class": row.style],
                [rule, plot] + names(row, y) + values(row, y) + below)
        ]
    }

    /// The name in one line or two, and beneath it what it is of.
    private func names(_ row: Row, _ y: Double) -> [Markup] {
        let room = Self.left - 20
        let isShort = TextWidth.of(row.label, size: 14, isBold: true) <= room
        let lines = (isShort ? [row.label] : EvidenceChart.twoLines(row.label)).map {
            TextFit.cut($0, to: room, size: 14, isBold: true)
        }
        let below = row.sublabel.isEmpty ? [] : [TextFit.cut(row.sublabel, to: room, size: 13)]
        let first = y + 34 - 8 * Double(lines.count + below.count - 1)
        return lines.enumerated().map { text($1, 0, first + 16 * Double($0), "t-b") }
            + below.map { text($0, 0, first + 16 * Double(lines.count), "t-s") }
    }

    private func values(_ row: Row, _ y: Double) -> [Markup] {
        let right = Self.width
        var texts: [Markup] = []
        if !row.value.isEmpty { texts.append(text(row.value, right, y + 24, "t-b big end")) }
        if !row.range.isEmpty { texts.append(text(row.range, right, y + 41, "t-s end")) }
        guard let chip = row.chip else { return texts }
        let room = right - Self.left - Self.plotWidth - 24
        let word = TextFit.cut(chip.text, to: room, size: 13, isBold: true)
        return texts + [text(word, right, y + 55, "t-c end")]
    }

    private func text(_ text: String, _ x: Double, _ y: Double, _ style: String) -> Markup {
        .element(
            "text", ["class": style, "x": Coordinate.text(x), "y": Coordinate.text(y)], text: text)
    }
}

extension IntervalRows {
    /// Goals, each on its own axis.
    init(effects rows: [MeasuredRow]) {
        shared = nil
        self.rows = rows.map { row in
            let plot = IntervalPlot(axis: row.axis, width: Self.plotWidth, isShaded: true)
            var marks = [plot.zone(row.line)] + plot.grid + plot.goal(row.line)
            if let interval = row.interval { marks += plot.interval(interval, y: "64%") }
            return Row(
                label: row.label, sublabel: row.sublabel, style: row.state.styleName,
                marks: marks, value: row.value, range: row.range,
                chip: Chip(state: row.state, text: row.verdict), axis: row.axis)
        }
    }

    /// Pilots on one axis.
    init(pilots figure: PilotsFigure) {
        let plot = IntervalPlot(axis: figure.axis, width: Self.plotWidth)
        shared = figure.axis
        rows = figure.rows.map { row in
            var marks = plot.grid
            if let line = row.line { marks += plot.goal(line) }
            if let interval = row.interval { marks += plot.interval(interval, y: "62%") }
            let isKnown = row.interval != nil
            return Row(
                label: row.label, sublabel: row.sublabel, style: row.chip.state.styleName,
                marks: marks, value: isKnown ? row.value : "",
                range: isKnown ? row.range : row.value, chip: row.chip)
        }
    }

    /// Groups beside the whole.
    init(groups figure: GroupFigure) {
        let plot = IntervalPlot(axis: figure.axis, width: Self.plotWidth)
        shared = figure.axis
        let all =
            [("", figure.whole, figure.state.styleName)]
            + figure.parts.flatMap { part in part.rows.map { (part.label, $0, "seg") } }
        rows = all.map { part, row, style in
            var marks = plot.grid + (figure.line.map { [plot.tick($0, isThin: true)] } ?? [])
            if let interval = row.interval { marks += plot.interval(interval, y: "50%") }
            let sublabel = [part, row.answers].filter { !$0.isEmpty }.joined(separator: ", ")
            return Row(
                label: row.label, sublabel: sublabel, style: style, marks: marks,
                value: row.isSuppressed ? "" : row.value, range: row.range)
        }
    }

    /// The benefit beside the cost.
    init(money figure: MoneyFigure) {
        let plot = IntervalPlot(axis: figure.axis, width: Self.plotWidth)
        var marks = plot.grid
        if let cost = figure.cost, let text = figure.costText {
            marks += plot.goal(GoalLine(value: cost, label: text, text: text, good: .above))
        }
        shared = nil
        rows = [
            Row(
                label: figure.benefitText, sublabel: figure.rangeText,
                style: figure.state.styleName,
                marks: marks + plot.interval(figure.benefit, y: "64%"), value: "", range: "",
                axis: figure.axis)
        ]
    }
}
