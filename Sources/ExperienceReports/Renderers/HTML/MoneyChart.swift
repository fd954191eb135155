import ExperienceModel

/// The benefit with its interval against the cost, on one axis of money.
struct MoneyChart {
    let figure: MoneyFigure

    /// The least width of the figure on a screen; what fits there fits everywhere.
    static let width = 340.0
    /// The blank between two labels.
    private static let gap = 8.0

    var markup: Markup {
        let plot = IntervalPlot(axis: figure.axis, width: MoneyChart.width)
        let labels = labels
        var marks = plot.grid
        if let cost = costLine { marks += plot.goal(cost, side: labels.costSide) }
        marks += plot.interval(figure.benefit, y: "64%")
        if let aside = labels.benefitAside {
            marks.append(benefitLabel(aside))
        }
        let note =
            labels.benefitAside == nil
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

    /// Where the labels stand: the cost's beside its line, the benefit's over its dot or so many
    /// pixels aside; nil where it finds no room.
    struct Labels: Equatable {
        var costSide: LabelSide?
        var benefitAside: Double?
    }

    /// The benefit's label stays on its dot's side of the cost's line, and touches neither the line
    /// nor its label: the cost's label gives way first, then the benefit's moves aside.
    var labels: Labels {
        let width = MoneyChart.width
        let half = TextWidth.of(figure.benefitText, size: 14, isBold: true) / 2
        let dot = figure.axis.fraction(of: figure.benefit.estimate) * width
        let inside = min(max(dot, half), max(half, width - half))
        guard let cost = costLine else { return Labels(benefitAside: inside - dot) }
        let at = min(max(figure.axis.fraction(of: cost.value), 0), 1)
        let first = LabelSide.of(label: cost.label, at: at, width: width)
        let sides = [first, first == .left ? .right : .left].filter { side in
            let taken = LabelSide.stretch(label: cost.label, at: at, width: width, side: side)
            return side == first || (taken.lowerBound >= 0 && taken.upperBound <= width)
        }
        let isRight = dot >= at * width
        let places = sides.map { side -> (side: LabelSide, middle: Double) in
            let label = LabelSide.stretch(label: cost.label, at: at, width: width, side: side)
            let (from, to) = (min(label.lowerBound, at * width), max(label.upperBound, at * width))
            let middle =
                isRight
                ? max(inside, to + Self.gap + half) : min(inside, from - Self.gap - half)
            return (side, middle)
        }.filter { $0.middle - half >= -1 && $0.middle + half <= width + 1 }
        let best = places.min { abs($0.middle - dot) < abs($1.middle - dot) }
        return Labels(
            costSide: best?.side ?? first, benefitAside: best.map { $0.middle - dot })
    }

    private func benefitLabel(_ aside: Double) -> Markup {
        .element(
            "text",
            [
                "class": "t-c mid halo",
                "x": Coordinate.percent(figure.axis.fraction(of: figure.benefit.estimate)),
                "dx": Coordinate.text(aside), "y": "15",
            ], text: figure.benefitText)
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
            let at = figure.axis.fraction(of: tick.value) * MoneyChart.width
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
