import ExperienceModel

/// The benefit with its interval against the cost, on one axis of money.
struct MoneyChart {
    let figure: MoneyFigure

    /// The width of half a page on a small screen.
    static let width = 420.0
    /// The least width of the figure on a screen.
    private static let phoneWidth = 340.0

    var markup: Markup {
        let plot = IntervalPlot(axis: figure.axis, width: MoneyChart.width)
        var marks = plot.grid
        if let cost = costLine { marks += plot.goal(cost) }
        marks += plot.interval(figure.benefit, y: "64%")
        if let position = benefitPosition {
            marks.append(
                .element(
                    "text",
                    ["class": "t-c mid halo", "x": Coordinate.percent(position), "y": "15"],
                    text: figure.benefitText))
        }
        let note =
            benefitPosition == nil
            ? [figure.benefitText, figure.note].compactMap { $0 }.joined(separator: ". ")
            : figure.note
        let cell = Markup.element(
            "div", ["class": "mon"], [IntervalPlot.cell(marks, title: figure.description)])
        let axis = Markup.element(
            "svg", ["class": "mon-x", "width": "100%", "height": "20", "aria-hidden": "true"],
            axisLabels)
        let notes = note.map { [Markup.element("p", ["class": "note"], text: $0)] } ?? []
        return .element("div", ["class": "fig \(figure.state.styleName)"], [cell, axis] + notes)
    }

    private var costLine: GoalLine? {
        figure.cost.flatMap { cost in
            figure.costText.map { GoalLine(value: cost, label: $0, text: $0, good: .above) }
        }
    }

    /// Over its dot, moved aside where it would leave the figure or touch the cost's label.
    private var benefitPosition: Double? {
        let width = MoneyChart.width
        let half = TextWidth.of(figure.benefitText, size: 14, isBold: true) / 2
        let middle = figure.axis.fraction(of: figure.benefit.estimate) * width
        let inside = min(max(middle, half), width - half)
        guard let cost = costLine else { return inside / width }
        let taken = LabelSide.stretch(
            label: cost.label, at: figure.axis.fraction(of: cost.value), width: width)
        let candidates = [inside, taken.upperBound + 8 + half, taken.lowerBound - 8 - half]
        return candidates.first { candidate in
            candidate - half >= -1 && candidate + half <= width + 1
                && (candidate - half >= taken.upperBound + 4
                    || candidate + half <= taken.lowerBound - 4)
        }.map { $0 / width }
    }

    /// The outer numbers stay inside the figure.
    private var axisLabels: [Markup] {
        let spare = spareLabels
        return figure.axis.ticks.enumerated().map { index, tick in
            let isLast = index == figure.axis.ticks.count - 1
            let side = index == 0 ? [] : isLast ? ["end"] : ["mid"]
            let styles = side + (spare.contains(index) ? ["spare"] : [])
            return .element(
                "text",
                [
                    "class": styles.joined(separator: " "),
                    "x": Coordinate.percent(figure.axis.fraction(of: tick.value)), "y": "15",
                ], text: tick.text)
        }
    }

    /// Every second number counted from nought, where they would touch each other on a phone.
    var spareLabels: Set<Int> {
        let ticks = figure.axis.ticks
        let spans = ticks.enumerated().map { index, tick -> ClosedRange<Double> in
            let width = TextWidth.of(tick.text, size: 14)
            let at = figure.axis.fraction(of: tick.value) * MoneyChart.phoneWidth
            let start = index == 0 ? at : index == ticks.count - 1 ? at - width : at - width / 2
            return start...(start + width)
        }
        let isCrowded = zip(spans, spans.dropFirst()).contains {
            $0.upperBound + 4 > $1.lowerBound
        }
        let origin = ticks.firstIndex { $0.value == 0 } ?? 0
        return isCrowded
            ? Set(ticks.indices.filter { !($0 - origin).isMultiple(of: 2) }) : []
    }
}
