import ExperienceModel

/// The frame of a curve over time: round ticks at the left, values of the end at the right.
struct CurvePlot {
    let axis: TimeAxis
    let scale: Axis
    let top: Double
    let bottom: Double

    /// Where the words right of the axis begin.
    var endColumn: Double { axis.right + 6 }

    func y(_ value: Double) -> Double {
        let part = scale.upper > scale.lower ? scale.fraction(of: value) : 0
        return bottom - (bottom - top) * min(max(part, 0), 1)
    }

    /// Lines of months and of round numbers.
    var grid: [Markup] {
        axis.grid(from: top, to: bottom)
            + scale.ticks.flatMap { tick -> [Markup] in
                [
                    axis.horizontal(tick.value == 0 ? "zero" : "grid", at: y(tick.value)),
                    .element(
                        "text",
                        [
                            "class": "end", "x": Coordinate.text(axis.left - 8),
                            "y": Coordinate.text(y(tick.value) + 5),
                        ], text: tick.text),
                ]
            }
    }

    func line(_ style: String, _ points: [(x: Double, y: Double)]) -> Markup {
        .element("polyline", ["class": style, "points": Self.pairs(points)])
    }

    func area(
        _ style: String, upper: [(x: Double, y: Double)], lower: [(x: Double, y: Double)]
    ) -> Markup {
        .element("polygon", ["class": style, "points": Self.pairs(upper + lower.reversed())])
    }

    /// A ring at a point that is spoken of.
    func ring(_ style: String, x: Double, y: Double) -> Markup {
        .element(
            "circle",
            ["class": style, "cx": Coordinate.text(x), "cy": Coordinate.text(y), "r": "5"])
    }

    /// Values at the end of their lines, the first as close to its line as it can, the others
    /// moved so far that none touches another; inside the figure all of them.
    func addEnds(
        _ ends: [(text: String, value: Double, style: String, isBold: Bool)],
        height: Double, _ boxes: inout LabelBoxes
    ) {
        let gap = 16.0
        let sorted = ends.enumerated().sorted {
            (y($0.element.value), $0.offset) < (y($1.element.value), $1.offset)
        }.map(\.element)
        var places = sorted.map { y($0.value) + 5 }
        for index in places.indices.dropFirst() {
            places[index] = max(places[index], places[index - 1] + gap)
        }
        var limit = height - 3
        for index in places.indices.reversed() {
            places[index] = min(places[index], limit)
            limit = places[index] - gap
        }
        for (end, place) in zip(sorted, places) {
            boxes.put(
                end.text, at: .init(x: endColumn, y: place), isBold: end.isBold, style: end.style)
        }
    }

    private static func pairs(_ points: [(x: Double, y: Double)]) -> String {
        points.map { "\(Coordinate.text($0.x)),\(Coordinate.text($0.y))" }.joined(separator: " ")
    }
}
