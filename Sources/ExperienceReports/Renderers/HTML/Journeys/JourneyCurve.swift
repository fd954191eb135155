import ExperienceModel

/// The curve of scores over some stages of a journey: straight lines between measured means, a
/// filled dot for a contact that we start, dashed where nobody was asked.
struct JourneyCurve {
    let figure: CurveFigure
    /// The stages that it covers.
    let stages: Range<Int>
    /// Makes its ids unique on the page.
    let id: String

    static let width = 1032.0
    private static let margin = (top: 42.0, bottom: 44.0)
    private static let lineHeight = 15.0

    private var points: [CurveFigure.Point] {
        figure.points.filter { stages.contains($0.stage) }
    }

    /// More labels need more room; where few were asked there is little to draw.
    var height: Double {
        let isSparse = points.count { $0.score != nil } * 2 < points.count
        return points.count > 14 ? 236 : isSparse ? 136 : 168
    }

    var markup: Markup {
        .drawing(
            size: (Self.width, height), names: "cv-", id: id, title: figure.title,
            description: points.map(\.description).joined(separator: "; ") + ".",
            grid + reference + segments + dots + labels.map(text))
    }

    private var column: Double { Self.width / Double(max(1, stages.count)) }

    /// Where each point lies, stage by stage, at equal steps.
    private var positions: [Double] {
        stages.flatMap { stage -> [Double] in
            let count = figure.points.count { $0.stage == stage }
            return (0..<count).map { index in
                (Double(stage - stages.lowerBound) + (Double(index) + 0.5) / Double(count))
                    * column
            }
        }
    }

    func y(_ value: Double) -> Double {
        let span = figure.upper - figure.lower
        guard span > 0, value.isFinite else { return height / 2 }
        let share = min(1, max(0, (value - figure.lower) / span))
        return height - Self.margin.bottom
            - share * (height - Self.margin.top - Self.margin.bottom)
    }

    /// The height of every dot: measured, between its neighbours, or beside the only one.
    private var heights: [Double] {
        let points = points
        let measured = points.indices.filter { points[$0].score != nil }
        return points.indices.map { index in
            if let score = points[index].score { return y(score) }
            let before = measured.last { $0 < index }
            let after = measured.first { $0 > index }
            let left = before.flatMap { points[$0].score }.map(y)
            let right = after.flatMap { points[$0].score }.map(y)
            guard let before, let after, let left, let right else {
                return left ?? right ?? height / 2
            }
            let share = Double(index - before) / Double(after - before)
            return left + (right - left) * share
        }
    }

    private var grid: [Markup] {
        (1..<max(1, stages.count)).map { index in
            .line(
                "grid", from: (Double(index) * column, 0), to: (Double(index) * column, height))
        }
    }

    private var reference: [Markup] {
        guard let value = figure.line else { return [] }
        let y = y(value)
        return [.line("bar7", from: (0, y), to: (Self.width, y))]
    }

    private var segments: [Markup] {
        let (points, xs, ys) = (points, positions, heights)
        let measured = points.indices.filter { points[$0].score != nil }
        return zip(measured, measured.dropFirst()).map { left, right in
            .line(
                right == left + 1 ? "cv" : "cv dash", from: (xs[left], ys[left]),
                to: (xs[right], ys[right]))
        }
    }

    private var dots: [Markup] {
        let (xs, ys) = (positions, heights)
        return points.enumerated().flatMap { index, point -> [Markup] in
            guard point.score != nil else { return [dot("nm", xs[index], ys[index])] }
            let stroke = point.interval.map { interval in
                Markup.line(
                    "wh", from: (xs[index], y(interval.lower)), to: (xs[index], y(interval.upper)))
            }
            let style = point.isProactive ? "pt pro" : "pt"
            return (stroke.map { [$0] } ?? []) + [dot(style, xs[index], ys[index])]
        }
    }

    /// What is written where.
    var labels: [CurveLabels.Label] {
        let (xs, ys) = (positions, heights)
        let spots = points.enumerated().map { index, point -> CurveLabels.Spot in
            let ends = point.interval.map { [y($0.lower), y($0.upper)] } ?? []
            let around = [index - 1, index + 1].filter(ys.indices.contains).map { ys[$0] }
            let middle = around.isEmpty ? height / 2 : around.reduce(0, +) / Double(around.count)
            return CurveLabels.Spot(
                x: xs[index], y: ys[index], top: (ends + [ys[index]]).min() ?? ys[index],
                bottom: (ends + [ys[index]]).max() ?? ys[index], label: point.label,
                value: point.value, answers: point.answers, prefersAbove: ys[index] <= middle)
        }
        return CurveLabels(width: Self.width, height: height).placed(spots)
    }

    private func text(_ label: CurveLabels.Label) -> Markup {
        let value: [Markup] =
            label.value.isEmpty
            ? []
            : [
                .element(
                    "text", at(label.x, label.baseline, "mid halo"),
                    [.element("tspan", ["class": "sc"], text: label.value)]
                        + (label.answers.isEmpty
                            ? []
                            : [
                                .element(
                                    "tspan", ["class": "sn"],
                                    text: " " + label.answers)
                            ]))
            ]
        let style = label.value.isEmpty ? "mid halo nmu" : "mid halo nmt"
        let lines = [
            (label.name, label.nameBaseline), (label.rest, label.nameBaseline + Self.lineHeight),
        ]
        let name = lines.filter { !$0.0.isEmpty }.map { line, baseline in
            Markup.element("text", at(label.x, baseline, style), text: line)
        }
        return (value + name).reduce(.text(""), +)
    }

    private func at(
        _ x: Double, _ y: Double, _ style: String
    ) -> KeyValuePairs<StaticString, String> {
        ["class": style, "x": Coordinate.text(x), "y": Coordinate.text(y)]
    }

    private func dot(_ style: String, _ x: Double, _ y: Double) -> Markup {
        .element(
            "circle",
            ["class": style, "cx": Coordinate.text(x), "cy": Coordinate.text(y), "r": "6"])
    }
}
