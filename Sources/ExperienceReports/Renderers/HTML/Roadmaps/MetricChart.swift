import ExperienceModel

/// A metric over time in steps, with its band, against what it is without any change.
struct MetricChart {
    let figure: MetricFigure
    /// The number of the section, for ids.
    let number: Int

    private static let height = 184.0

    private var plot: CurvePlot {
        CurvePlot(axis: TimeAxis(span: figure.span), scale: figure.axis, top: 14, bottom: 152)
    }

    var markup: Markup {
        let plot = plot
        return .drawing(
            "gantt curve", size: (plot.axis.width, Self.height), id: "\(number)",
            title: figure.title,
            description: figure.description,
            plot.grid + plot.axis.names(at: Self.height - 8)
                + [
                    plot.area("bband", upper: stair { $0.upper }, lower: stair { $0.lower }),
                    plot.line("ben", stair { $0.estimate }),
                    plot.axis.horizontal("basel", at: plot.y(figure.base)),
                ]
                + plot.axis.today(from: plot.top, to: plot.bottom)
                + labels.labels.map(\.markup))
    }

    /// The base until the first wave, then a step at each.
    private func stair(_ part: (Interval) -> Double) -> [(x: Double, y: Double)] {
        var points = [(x: plot.axis.left, y: plot.y(figure.base))]
        for step in figure.steps {
            let x = plot.axis.x(step.day)
            points.append((x, points[points.count - 1].y))
            points.append((x, plot.y(part(step.value))))
        }
        points.append((plot.axis.right, points[points.count - 1].y))
        return points
    }

    /// What each large step is, the values at the end, and what the dotted line is.
    var labels: LabelBoxes {
        var boxes = LabelBoxes(
            frame: .init(left: 0, right: plot.axis.width, top: 0, bottom: Self.height))
        if let last = figure.steps.last?.value {
            plot.addEnds(
                [
                    (figure.upperLast, last.upper, "t-p", false),
                    (figure.last, last.estimate, "t-pb", true),
                    (figure.lowerLast, last.lower, "t-p", false),
                ], height: plot.bottom + 6, &boxes)
        }
        for line in [stair { $0.estimate }, stair { $0.upper }, stair { $0.lower }] {
            boxes.take(line: line)
        }
        let base = plot.y(figure.base)
        boxes.take(line: [(plot.axis.left, base), (plot.axis.right, base)])
        if let today = plot.axis.span.today {
            let x = plot.axis.x(today)
            boxes.take(.init(left: x - 2, right: x + 2, top: plot.top, bottom: plot.bottom))
        }
        boxes.place(figure.baseText, at: baseSpots, style: "t-2 halo")
        for step in figure.steps.reversed() {
            guard let label = step.label else { continue }
            boxes.place(label, at: spots(of: step), style: "t-ink halo")
        }
        return boxes
    }

    /// Above the dotted line or under it, at its end where there is room, never over the months.
    private var baseSpots: [LabelBoxes.Spot] {
        let base = plot.y(figure.base)
        let width = TextWidth.of(figure.baseText, size: 14)
        return [base - 7, base + 16].filter { $0 < plot.bottom - 2 }.flatMap { y in
            stride(from: plot.axis.right - 6, through: plot.axis.left + width + 6, by: -24).map {
                LabelBoxes.Spot(x: $0, y: y, anchor: .end)
            }
        }
    }

    /// Above all that the band reaches along the words, else before the step or under it.
    private func spots(of step: MetricFigure.Step) -> [LabelBoxes.Spot] {
        let x = plot.axis.x(step.day)
        let width = TextWidth.of(step.label ?? "", size: 14)
        let (upper, lower) = (stair { $0.upper }, stair { $0.lower })
        let right = highest(upper, from: x - 1, to: x + width + 4)
        let left = highest(upper, from: x - width - 8, to: x - 1)
        let below = lowest(lower, from: x - 1, to: x + width + 4)
        return [
            .init(x: x + 2, y: right - 7), .init(x: x - 6, y: left - 7, anchor: .end),
            .init(x: x + 2, y: right - 22), .init(x: x - 6, y: left - 22, anchor: .end),
            .init(x: x + 2, y: below + 17), .init(x: x - 6, y: below + 17, anchor: .end),
            .init(x: x + 2, y: right - 37), .init(x: x - 6, y: left - 37, anchor: .end),
            .init(x: x + 2, y: below + 32), .init(x: x - 6, y: below + 32, anchor: .end),
        ]
    }

    private func highest(
        _ line: [(x: Double, y: Double)], from left: Double, to right: Double
    ) -> Double {
        heights(line, from: left, to: right).min() ?? plot.bottom
    }

    private func lowest(
        _ line: [(x: Double, y: Double)], from left: Double, to right: Double
    ) -> Double {
        heights(line, from: left, to: right).max() ?? plot.bottom
    }

    /// How high a stair stands between two places, where it comes from and its steps included.
    private func heights(
        _ line: [(x: Double, y: Double)], from left: Double, to right: Double
    ) -> [Double] {
        let before = line.last { $0.x <= left }?.y
        return [before].compactMap(\.self) + line.filter { $0.x > left && $0.x < right }.map(\.y)
    }
}
