import ExperienceModel

/// The band of the evidence, week by week, against the goal.
struct EvidenceChart {
    let figure: EvidenceFigure
    /// The number of the section, for ids.
    let number: Int

    private static let left = 40.0, right = 436.0, top = 24.0
    /// Where the words of the milestones begin.
    static let wordsTop = 199.0

    /// The lower end of the axis: higher where the goal or zero would run through the milestones'
    /// words, which then stand below the axis.
    private let bottom: Double

    init(figure: EvidenceFigure, number: Int) {
        self.figure = figure
        self.number = number
        let lines = [figure.line.value] + (figure.axis.holds(0) ? [0] : [])
        let lowest = lines.map { 1 - figure.axis.fraction(of: $0) }.max() ?? 0
        let bands = EvidenceChart.depths(behindWordsOf: figure)
        let depths = [lowest * (228 - 24) + 20, (bands.max() ?? 0) * (228 - 24) + 8]
        let wouldTouch = depths.contains { 24 + $0 > EvidenceChart.wordsTop }
        self.bottom = !figure.milestones.isEmpty && wouldTouch ? 190 : 228
    }

    var markup: Markup {
        .drawing(
            "chart \(figure.state.styleName)", size: (500, 290), id: "\(number)",
            title: figure.line.label, description: figure.description,
            grid + bands + goal + path + ends + milestones + dates)
    }

    private func x(_ point: Int) -> Double { EvidenceChart.x(point, in: figure) }

    private static func x(_ point: Int, in figure: EvidenceFigure) -> Double {
        left + (right - left) * Double(point) / Double(max(1, figure.points.count - 1))
    }

    /// How deep the marks lie, and the band above and below the words of their milestones, each as
    /// a share of the axis.
    private static func depths(behindWordsOf figure: EvidenceFigure) -> [Double] {
        figure.milestones.flatMap { milestone -> [Double] in
            let (middle, width) = place(milestone, twoLines(milestone.text), in: figure)
            let covered = figure.points.indices.filter {
                abs(x($0, in: figure) - middle) <= width / 2
            }
            return
                ([crossing(milestone, in: figure)]
                + covered.map { figure.points[$0].interval.lower })
                .map { 1 - figure.axis.fraction(of: $0) }
        }
    }

    /// The middle and the width of a milestone's words.
    private static func place(
        _ milestone: EvidenceFigure.Milestone, _ lines: [String], in figure: EvidenceFigure
    ) -> (middle: Double, width: Double) {
        let width = longest(lines)
        return (min(max(x(milestone.point, in: figure), width / 2), 500 - width / 2), width)
    }

    /// Where a value lies, from the top.
    func y(_ value: Double) -> Double {
        bottom - (bottom - EvidenceChart.top) * figure.axis.fraction(of: value)
    }

    private var grid: [Markup] {
        figure.axis.ticks.flatMap { tick -> [Markup] in
            [
                horizontal(tick.value == 0 ? "zero" : "grid", y: y(tick.value)),
                label(tick.text, x: 32, y: y(tick.value) + 5, style: "end"),
            ]
        }
    }

    /// Grey until the verdict, coloured from there on.
    private var bands: [Markup] {
        let decided = figure.points.firstIndex { $0.isDecided } ?? figure.points.count - 1
        var bands = [band(0...decided, style: "band-w")]
        if decided < figure.points.count - 1 {
            bands.append(band(decided...(figure.points.count - 1), style: "band-g"))
        }
        return bands
    }

    private func band(_ range: ClosedRange<Int>, style: String) -> Markup {
        let upper = range.map { (x($0), y(figure.points[$0].interval.upper)) }
        let lower = range.reversed().map { (x($0), y(figure.points[$0].interval.lower)) }
        return .element("polygon", ["class": style, "points": pairs(upper + lower)])
    }

    private var goal: [Markup] {
        let at = y(figure.line.value)
        // Under the line, unless the axis ends there or zero would run through the words.
        let isCrossed = figure.axis.holds(0) && (at + 1...at + 20).contains(y(0))
        let under = at + 16 < bottom && !isCrossed ? at + 16 : at - 6
        return [
            horizontal("goal", y: at),
            label(figure.line.label, x: lineLabelStart, y: under, style: "goal-t halo"),
        ]
    }

    /// At the left, or beside the first mark that leaves the words of the line free.
    private var lineLabelStart: Double {
        let marks = figure.milestones.map { x($0.point) }
        let width = TextWidth.of(figure.line.label, size: 14)
        let starts = [EvidenceChart.left + 5] + marks.map { $0 + 9 }
        return starts.first { start in
            start + width <= EvidenceChart.right
                && marks.allSatisfy { !(start - 6...start + width + 6).contains($0) }
        } ?? starts[0]
    }

    private var path: [Markup] {
        let dots = figure.points.enumerated().map {
            (x($0.offset), y($0.element.interval.estimate))
        }
        let circles = zip(dots, figure.points).map { dot, point -> Markup in
            .element(
                "circle",
                [
                    "class": point.isDecided ? "dg" : "dw", "cx": Coordinate.text(dot.0),
                    "cy": Coordinate.text(dot.1), "r": "3.2",
                ])
        }
        return [.element("polyline", ["class": "est", "points": pairs(dots)])] + circles
    }

    /// The last estimate and its limits; the limits step aside for the estimate.
    private var ends: [Markup] {
        guard let last = figure.points.last else { return [] }
        let at = EvidenceChart.right + 9
        let middle = y(last.interval.estimate)
        let upper = min(y(last.interval.upper), middle - 19)
        let lower = max(y(last.interval.lower), middle + 17)
        let style = last.isDecided ? "t-g" : ""
        return [
            label(last.upper, x: at, y: upper + 5, style: style),
            label(last.value, x: at, y: middle + 6, style: last.isDecided ? "t-gb" : "t-b big"),
            label(last.lower, x: at, y: lower + 5, style: style),
        ]
    }

    /// At most two, and the earlier one only where its words do not touch the later one's.
    private var milestones: [Markup] {
        var taken = Double.infinity
        var marks: [Markup] = []
        for milestone in figure.milestones.reversed() {
            let lines = EvidenceChart.twoLines(milestone.text)
            let (middle, width) = EvidenceChart.place(milestone, lines, in: figure)
            guard middle + width / 2 < taken else { continue }
            taken = middle - width / 2 - 8
            marks += mark(milestone, lines, middle)
        }
        return marks
    }

    private func mark(
        _ milestone: EvidenceFigure.Milestone, _ lines: [String], _ middle: Double
    )
        -> [Markup]
    {
        let at = (x(milestone.point), y(EvidenceChart.crossing(milestone, in: figure)))
        let pole = Markup.element(
            "line",
            [
                "class": "ms", "x1": Coordinate.text(at.0), "x2": Coordinate.text(at.0),
                "y1": Coordinate.text(at.1), "y2": "200",
            ])
        let ring = Markup.element(
            "circle",
            ["class": "msd", "cx": Coordinate.text(at.0), "cy": Coordinate.text(at.1), "r": "4.5"])
        let texts = lines.enumerated().map { index, line in
            label(line, x: middle, y: 213 + 16 * Double(index), style: "mid t-ink halo")
        }
        return [pole, ring] + texts
    }

    /// The end of the band that was the last to cross the line; else its middle.
    static func crossing(
        _ milestone: EvidenceFigure.Milestone, in figure: EvidenceFigure
    ) -> Double {
        let interval = figure.points[milestone.point].interval
        return switch milestone.side {
        case .above: interval.lower
        case .below: interval.upper
        case nil: interval.estimate
        }
    }

    /// At most five dates, the first and the last among them, none touching another.
    private var dates: [Markup] {
        [horizontal("brk", y: 246)]
            + shownDates.flatMap { point -> [Markup] in
                let (at, style) = (x(point), point == 0 ? "" : "mid")
                return [
                    .element(
                        "line",
                        [
                            "class": "brk", "x1": Coordinate.text(at), "x2": Coordinate.text(at),
                            "y1": "246", "y2": "251",
                        ]),
                    label(figure.points[point].dayText, x: at, y: 267, style: style),
                    label(answers(point), x: at, y: 284, style: style + " t-s"),
                ]
            }
    }

    /// As many dates as stand apart, at most five.
    var shownDates: [Int] {
        let last = figure.points.count - 1
        for steps in stride(from: min(4, last), to: 1, by: -1) {
            let points = (0...steps).map { $0 * last / steps }
            let areApart = zip(points, points.dropFirst()).allSatisfy {
                span($0).upperBound + 4 <= span($1).lowerBound
            }
            if areApart { return points }
        }
        return [0, last]
    }

    /// The stretch that a date and its answers cover.
    func span(_ point: Int) -> ClosedRange<Double> {
        let width = max(
            TextWidth.of(figure.points[point].dayText, size: 14),
            TextWidth.of(answers(point), size: 13))
        let start = point == 0 ? x(point) : x(point) - width / 2
        return start...(start + width)
    }

    /// The first one says what is counted.
    private func answers(_ point: Int) -> String {
        let count = figure.points[point].answers
        return point == 0 ? "\(count) \(figure.answersWord)" : count
    }

    /// Broken at the blank nearest to the middle.
    static func twoLines(_ text: String) -> [String] {
        let words = text.split(separator: " ").map(String.init)
        let cuts = (1..<max(2, words.count)).map { cut in
            [
                words.prefix(cut).joined(separator: " "),
                words.dropFirst(cut).joined(separator: " "),
            ].filter { !$0.isEmpty }
        }
        return cuts.min { longest($0) < longest($1) } ?? [text]
    }

    private static func longest(_ lines: [String]) -> Double {
        lines.map { TextWidth.of($0, size: 14) }.max() ?? 0
    }

    private func pairs(_ points: [(Double, Double)]) -> String {
        points.map { "\(Coordinate.text($0.0)),\(Coordinate.text($0.1))" }.joined(separator: " ")
    }

    private func horizontal(_ style: String, y: Double) -> Markup {
        .element(
            "line",
            [
                "class": style, "x1": Coordinate.text(EvidenceChart.left),
                "x2": Coordinate.text(EvidenceChart.right), "y1": Coordinate.text(y),
                "y2": Coordinate.text(y),
            ])
    }

    private func label(_ text: String, x: Double, y: Double, style: String) -> Markup {
        .element(
            "text", ["class": style, "x": Coordinate.text(x), "y": Coordinate.text(y)], text: text)
    }
}
