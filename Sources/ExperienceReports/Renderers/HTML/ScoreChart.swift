/// How often each score was given: paired bars, control grey and pilot blue.
struct ScoreChart {
    let figure: ScoreFigure
    /// The number of the section, for ids.
    let number: Int

    private static let left = 34.0, right = 500.0, top = 62.0, bottom = 236.0

    var markup: Markup {
        .drawing(
            "chart", size: (500, 290), id: "\(number)", title: figure.arms.joined(separator: ", "),
            description: figure.description, grid + bars + brackets + legends)
    }

    private var grid: [Markup] {
        figure.axis.ticks.flatMap { tick -> [Markup] in
            let y = self.y(tick.value)
            return [
                line(tick.value == 0 ? "zero" : "grid", y: y),
                label(tick.text, x: 27, y: y + 5, style: "end"),
            ]
        }
    }

    private var slot: Double {
        (ScoreChart.right - ScoreChart.left - 3) / Double(figure.bars.count)
    }

    private var barWidth: Double { (slot - 8) / Double(figure.arms.count) }

    private func start(_ bar: Int) -> Double { ScoreChart.left + 3 + Double(bar) * slot }

    private var bars: [Markup] {
        figure.bars.enumerated().flatMap { index, bar -> [Markup] in
            let rects = bar.shares.enumerated().map { arm, share -> Markup in
                self.bar(
                    arm, x: start(index) + Double(arm) * (barWidth + 1), width: barWidth,
                    from: ScoreChart.bottom, to: y(share))
            }
            let middle = start(index) + (slot - 6) / 2
            return rects + [label(bar.score, x: middle, y: 255, style: "mid t-ink")]
        }
    }

    /// Control grey, pilot blue, and any other arm an outline.
    private func bar(
        _ arm: Int, x: Double, width: Double, from bottom: Double, to top: Double
    ) -> Markup {
        guard isOutline(arm) else {
            return .element(
                "rect",
                [
                    "class": arm == figure.pilot ? "b-pil" : "b-ctl", "x": Coordinate.text(x),
                    "y": Coordinate.text(top), "width": Coordinate.text(width),
                    "height": Coordinate.text(bottom - top),
                ])
        }
        return .element(
            "rect",
            [
                "class": "brk", "fill": "none", "x": Coordinate.text(x + 0.6),
                "y": Coordinate.text(top), "width": Coordinate.text(max(0, width - 1.2)),
                "height": Coordinate.text(bottom - top),
            ])
    }

    private func isOutline(_ arm: Int) -> Bool { arm > 0 && arm != figure.pilot }

    /// What the bars of an arm look like, beside its name where there are more than two.
    private func key(_ arm: Int, x: Double) -> [Markup] {
        figure.arms.count > 2
            ? [bar(arm, x: x, width: 10, from: row(arm), to: row(arm) - 10)] : []
    }

    private var brackets: [Markup] {
        figure.brackets.flatMap { bracket -> [Markup] in
            let (from, to) = (
                start(bracket.bars.lowerBound), start(bracket.bars.upperBound) + slot - 6
            )
            let rule = Markup.element(
                "line",
                [
                    "class": "brk", "x1": Coordinate.text(from), "x2": Coordinate.text(to),
                    "y1": "265", "y2": "265",
                ])
            let shares = bracket.shares.enumerated().map { arm, share in
                label(share, x: from, y: row(arm), style: style(arm))
            }
            return [rule, label(bracket.label, x: (from + to) / 2, y: 283, style: "mid t-ink")]
                + shares
        }
    }

    /// Beside the first shares, as long as there is room before the next.
    private var legends: [Markup] {
        let from = figure.brackets.isEmpty ? 37.0 : 93
        let end = figure.brackets.dropFirst().first.map { start($0.bars.lowerBound) }
        let aside = figure.arms.count > 2 ? 16.0 : 0
        let room = (end ?? ScoreChart.right) - from - aside
        return figure.legends.enumerated().flatMap { arm, legend in
            let fits = TextWidth.of(legend, size: 14, isBold: style(arm) == "c-pil") <= room
            let name = TextFit.cut(
                figure.arms[arm], to: room, size: 14, isBold: style(arm) == "c-pil")
            return key(arm, x: from)
                + [label(fits ? legend : name, x: from + aside, y: row(arm), style: style(arm))]
        }
    }

    private func style(_ arm: Int) -> String {
        arm == figure.pilot ? "c-pil" : "c-ctl"
    }

    private func row(_ arm: Int) -> Double { 20 + 20 * Double(arm) }

    private func y(_ share: Double) -> Double {
        ScoreChart.bottom
            - (ScoreChart.bottom - ScoreChart.top) * figure.axis.fraction(of: share)
    }

    private func line(_ style: String, y: Double) -> Markup {
        .element(
            "line",
            [
                "class": style, "x1": Coordinate.text(ScoreChart.left),
                "x2": Coordinate.text(ScoreChart.right), "y1": Coordinate.text(y),
                "y2": Coordinate.text(y),
            ])
    }

    private func label(_ text: String, x: Double, y: Double, style: String) -> Markup {
        .element(
            "text", ["class": style, "x": Coordinate.text(x), "y": Coordinate.text(y)], text: text)
    }
}
