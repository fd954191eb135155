import ExperienceModel

/// The marks of an interval on an axis, in a figure whose text never scales: x in per cent.
struct IntervalPlot {
    let axis: Axis
    /// How wide the figure is at least, in pixels; labels are placed by it.
    let width: Double
    /// Whether a zone lies behind the labels; else they keep the lines behind them at a distance.
    var isShaded = false

    /// Light lines at the ticks, a stronger one at nought.
    var grid: [Markup] {
        axis.ticks.map { vertical($0.value == 0 ? "zero" : "grid", at: $0.value) }
    }

    /// The side of the line where the goal is met.
    func zone(_ line: GoalLine) -> Markup {
        let at = clamped(line.value)
        let (from, size) = line.good == .above ? (at, 1 - at) : (0, at)
        return .element(
            "rect",
            [
                "class": "zone-ok", "x": Coordinate.percent(from), "y": "0",
                "width": Coordinate.percent(size), "height": "100%",
            ])
    }

    /// The goal with its label at the top, on that side or where it fits.
    func goal(_ line: GoalLine, side: LabelSide? = nil) -> [Markup] {
        [tick(line), label(line, side)]
    }

    /// The goal without a label.
    func tick(_ line: GoalLine, isThin: Bool = false) -> Markup {
        vertical(isThin ? "goal thin" : "goal", at: line.value)
    }

    private func label(_ line: GoalLine, _ side: LabelSide?) -> Markup {
        let at = clamped(line.value)
        let isLeft = (side ?? .of(label: line.label, at: at, width: width)) == .left
        return .element(
            "text",
            [
                "class": "goal-t" + (isLeft ? " end" : "") + (isShaded ? "" : " halo"),
                "x": Coordinate.percent(at),
                "dx": Coordinate.text(isLeft ? -LabelSide.gap : LabelSide.gap), "y": "15",
            ], text: line.label)
    }

    /// Line, caps and dot; an end beyond the axis has no cap.
    func interval(_ interval: Interval, y: String, radius: Int = 7) -> [Markup] {
        var marks: [Markup] = [
            .element(
                "line",
                [
                    "class": "iv", "x1": Coordinate.percent(clamped(interval.lower)),
                    "x2": Coordinate.percent(clamped(interval.upper)), "y1": y, "y2": y,
                ])
        ]
        for end in [interval.lower, interval.upper] where axis.holds(end) {
            marks.append(IntervalPlot.cap(at: axis.fraction(of: end), y: y))
        }
        if axis.holds(interval.estimate) {
            marks.append(
                IntervalPlot.dot(at: axis.fraction(of: interval.estimate), y: y, radius: radius))
        }
        return marks
    }

    /// The numbers under or over an axis.
    static func axisLabels(_ axis: Axis, y: String) -> [Markup] {
        axis.ticks.map { tick in
            .element(
                "text",
                ["class": "mid", "x": Coordinate.percent(axis.fraction(of: tick.value)), "y": y],
                text: tick.text)
        }
    }

    static func cap(at fraction: Double, y: String) -> Markup {
        .element(
            "svg", ["x": Coordinate.percent(fraction), "y": y, "overflow": "visible"],
            [.element("line", ["class": "cap", "y1": "-7", "y2": "7"])])
    }

    static func dot(at fraction: Double, y: String, radius: Int = 7) -> Markup {
        .element(
            "circle",
            ["class": "dot", "cx": Coordinate.percent(fraction), "cy": y, "r": "\(radius)"])
    }

    /// A figure that fills its cell and says in words what it shows.
    static func cell(_ marks: [Markup], title: String?) -> Markup {
        guard let title else {
            return .element(
                "svg",
                [
                    "class": "iv-cell", "width": "100%", "height": "100%", "aria-hidden": "true",
                ], marks)
        }
        return .element(
            "svg", ["class": "iv-cell", "width": "100%", "height": "100%", "role": "img"],
            [.element("title", text: title)] + marks)
    }

    private func vertical(_ style: String, at value: Double) -> Markup {
        let x = Coordinate.percent(clamped(value))
        return .element("line", ["class": style, "x1": x, "x2": x, "y1": "0", "y2": "100%"])
    }

    private func clamped(_ value: Double) -> Double { min(max(axis.fraction(of: value), 0), 1) }
}
