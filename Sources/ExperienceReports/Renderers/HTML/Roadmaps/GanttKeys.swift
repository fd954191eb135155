/// What the bars and signs of a Gantt stand for, each with its sign as it is drawn.
struct GanttKeys {
    let keys: [GanttFigure.Key]

    var markup: Markup {
        .element(
            "ul", ["class": "keys"],
            keys.map { key in
                .element(
                    "li", [:],
                    [
                        .element(
                            "svg",
                            [
                                "width": "26", "height": "14", "aria-hidden": "true",
                                "focusable": "false",
                            ], sign(key.sign)), .text(key.text),
                    ])
            })
    }

    private func sign(_ sign: GanttFigure.Key.Sign) -> [Markup] {
        switch sign {
        case .decided: [bar("wave")]
        case .use: [bar("wave use")]
        case .conditional: [bar("wave cond")]
        case .laterUse: [bar("wave maybe")]
        case .advisedAgainst: [.line("against", from: (1, 7), to: (25, 7))]
        case .preparation: [bar("wave prep", height: 8)]
        case .pilot: [.line("pl", from: (1, 7), to: (25, 7))]
        case .verdict:
            [
                .element("circle", ["class": "gatec", "cx": "13", "cy": "7", "r": "6.2"]),
                .element("text", ["class": "mid q", "x": "13", "y": "11"], text: "?"),
            ]
        }
    }

    private func bar(_ style: String, height: Double = 12) -> Markup {
        .element(
            "rect",
            [
                "class": style, "x": "1", "y": Coordinate.text(7 - height / 2), "width": "24",
                "height": Coordinate.text(height),
            ])
    }
}
