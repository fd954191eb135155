import ExperienceModel

/// Rollout waves over time: the thicker the bar, the larger the share; hollow only if.
struct GanttChart {
    let figure: GanttFigure
    /// The number of the section, for ids.
    let number: Int
    /// Which piece of the figure it is, for ids.
    let piece: Int
    /// Its words, each in its place.
    let labels: [LabelBoxes.Label]
    private let layout: GanttLayout

    init(figure: GanttFigure, number: Int, piece: Int = 0) {
        self.figure = figure
        self.number = number
        self.piece = piece
        layout = GanttLayout(figure)
        labels = GanttLabels.boxes(of: layout).labels
    }

    private var id: String { piece == 0 ? "\(number)" : "\(number)-\(piece + 1)" }

    var markup: Markup {
        .drawing(
            "gantt", size: (layout.axis.width, layout.height), id: "\(id)", title: figure.title,
            description: figure.description,
            layout.axis.grid(from: GanttLayout.top, to: layout.bottom)
                + layout.axis.names(at: GanttLayout.namesLine)
                + figure.rows.indices.flatMap { row(layout, $0) }
                + figure.arrows.flatMap { arrow(layout, $0) }
                + layout.axis.today(from: GanttLayout.top, to: layout.bottom + 4)
                + labels.map(\.markup) + GanttLabels.phone(layout))
    }

    private func row(_ layout: GanttLayout, _ row: Int) -> [Markup] {
        var marks: [Markup] = []
        if layout.opensGroup(row) {
            let at = Coordinate.text(layout.rule(above: row))
            marks.append(
                .element(
                    "line",
                    [
                        "class": "hair", "x1": "0", "x2": Coordinate.text(layout.axis.right),
                        "y1": at, "y2": at,
                    ]))
        }
        let item = figure.rows[row]
        marks += item.bars.flatMap { bar(layout, $0, in: row) }
        if let verdict = item.verdict {
            marks += question(x: layout.axis.x(verdict + 1), y: layout.middle(of: row))
        }
        if let missed = item.missed {
            marks.append(blocked(x: layout.axis.x(missed.day), y: layout.middle(of: row)))
        }
        return marks
    }

    private func bar(_ layout: GanttLayout, _ bar: GanttFigure.Bar, in row: Int) -> [Markup] {
        let box = layout.box(of: bar, in: row)
        switch bar.kind {
        case .pilot, .advisedAgainst:
            let y = Coordinate.text(layout.middle(of: row))
            return [
                .element(
                    "line",
                    [
                        "class": bar.kind == .pilot ? "pl" : "against",
                        "x1": Coordinate.text(box.left),
                        "x2": Coordinate.text(box.right), "y1": y, "y2": y,
                    ])
            ]
        case .preparation: return [rectangle("wave prep", box)]
        case .decided:
            let use = layout.useBox(of: bar, in: row).map { [rectangle("wave use", $0)] } ?? []
            return use + [rectangle("wave", box)]
        case .conditional:
            let use = layout.useBox(of: bar, in: row).map { [rectangle("wave maybe", $0)] } ?? []
            return use + [rectangle("wave cond", box)]
        }
    }

    private func rectangle(_ style: String, _ box: LabelBoxes.Box) -> Markup {
        .element(
            "rect",
            [
                "class": style, "x": Coordinate.text(box.left), "y": Coordinate.text(box.top),
                "width": Coordinate.text(box.right - box.left),
                "height": Coordinate.text(box.bottom - box.top),
            ])
    }

    /// The verdict that is still to come.
    private func question(x: Double, y: Double) -> [Markup] {
        [
            .element(
                "circle",
                [
                    "class": "gatec", "cx": Coordinate.text(x), "cy": Coordinate.text(y),
                    "r": "7",
                ]),
            .element(
                "text",
                ["class": "mid q", "x": Coordinate.text(x), "y": Coordinate.text(y + 4.2)],
                text: "?"),
        ]
    }

    private func blocked(x: Double, y: Double) -> Markup {
        .element(
            "g",
            [
                "class": "bl",
                "transform": "translate(\(Coordinate.text(x)) \(Coordinate.text(y)))",
            ],
            [
                .element("circle", ["r": "7.5"]), .element("path", ["d": "M-5 5L5 -5"]),
            ])
    }

    private func arrow(_ layout: GanttLayout, _ arrow: GanttFigure.Arrow) -> [Markup] {
        let points = layout.elbow(arrow)
        guard points.count == 3 else { return [] }
        let hot = arrow.blocking == nil ? "" : " hot"
        let (tip, isDown) = (points[2], points[2].y > points[0].y)
        let back = isDown ? -8.0 : 8
        let path =
            "M\(pair(points[0]))H\(Coordinate.text(points[1].x))V\(Coordinate.text(tip.y + back))"
        let head = "M\(pair(tip))l-4.5 \(Coordinate.text(back))h9z"
        return [
            .element("path", ["class": "dep\(hot)", "d": path]),
            .element("path", ["class": "dah\(hot)", "d": head]),
        ]
    }

    private func pair(_ point: (x: Double, y: Double)) -> String {
        "\(Coordinate.text(point.x)) \(Coordinate.text(point.y))"
    }
}
