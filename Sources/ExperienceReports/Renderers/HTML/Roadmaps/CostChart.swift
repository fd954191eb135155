import ExperienceModel

/// Cost and benefit, added up over time: cost in ink, benefit in blue with its band, the budget a
/// thin line.
struct CostChart {
    let figure: CostFigure
    /// The number of the section, for ids.
    let number: Int

    private static let height = 240.0

    private var plot: CurvePlot {
        CurvePlot(axis: TimeAxis(span: figure.span), scale: figure.axis, top: 14, bottom: 226)
    }

    var markup: Markup {
        let plot = plot
        return .drawing(
            "gantt curve cash", size: (plot.axis.width, Self.height), id: "\(number)",
            title: figure.title,
            description: figure.description,
            plot.grid + [.element("g", ["class": "own"], plot.axis.names(at: Self.height + 6))]
                + curves + marks
                + plot.axis.today(from: plot.top, to: plot.bottom)
                + labels.labels.map(\.markup))
    }

    private var curves: [Markup] {
        var marks: [Markup] = []
        if let benefit = figure.benefit {
            let days = benefit.curve.points.map { plot.axis.x($0.day + 1) }
            marks.append(
                plot.area(
                    "bband", upper: zip(days, benefit.upper).map { ($0, plot.y($1)) },
                    lower: zip(days, benefit.lower).map { ($0, plot.y($1)) }))
        }
        if !figure.budget.isEmpty { marks.append(plot.line("budget", budget)) }
        if let all = figure.costOfAll { marks.append(plot.line("cc", points(all))) }
        marks.append(plot.line("cost", points(figure.cost)))
        if let benefit = figure.benefit { marks.append(plot.line("ben", points(benefit.curve))) }
        return marks
    }

    private var marks: [Markup] {
        guard let paidBack = figure.paidBack else { return [] }
        let x = plot.axis.x(paidBack.day + 1)
        return [plot.ring("msd", x: x, y: height(of: figure.cost, at: x))]
    }

    private func points(_ curve: CostFigure.Curve) -> [(x: Double, y: Double)] {
        curve.points.map { (plot.axis.x($0.day + 1), plot.y($0.value)) }
    }

    /// A stair: what a quarter brings is there from its first day.
    private var budget: [(x: Double, y: Double)] {
        var points: [(x: Double, y: Double)] = []
        for step in figure.budget {
            let x = plot.axis.x(step.day)
            if let last = points.last { points.append((x, last.y)) }
            points.append((x, plot.y(step.value)))
        }
        if let last = points.last { points.append((plot.axis.right, last.y)) }
        return points
    }

    private func height(of curve: CostFigure.Curve, at x: Double) -> Double {
        let line = points(curve)
        guard let after = line.firstIndex(where: { $0.x >= x }) else {
            return line.last?.y ?? plot.bottom
        }
        guard after > 0 else { return line[after].y }
        let (left, right) = (line[after - 1], line[after])
        let part = right.x > left.x ? (x - left.x) / (right.x - left.x) : 1
        return left.y + (right.y - left.y) * part
    }

    /// Names along their curves and values at their ends, none over a line or another name.
    var labels: LabelBoxes {
        let labels = placed(isBudgetFirst: false)
        let isNamed = labels.labels.contains { $0.text == figure.budgetText }
        // A budget that is drawn has its name, whatever else must give way.
        return figure.budget.isEmpty || isNamed ? labels : placed(isBudgetFirst: true)
    }

    private func placed(isBudgetFirst: Bool) -> LabelBoxes {
        var boxes = LabelBoxes(
            frame: .init(left: 0, right: plot.axis.width, top: 0, bottom: Self.height))
        plot.addEnds(ends, height: plot.bottom + 6, &boxes)
        take(&boxes)
        if let paidBack = figure.paidBack {
            let x = plot.axis.x(paidBack.day + 1)
            let y = height(of: figure.cost, at: x)
            boxes.take(.init(left: x - 7, right: x + 7, top: y - 7, bottom: y + 7))
        }
        if isBudgetFirst { addBudget(&boxes) }
        addPaidBack(&boxes)
        place(figure.cost, style: "t-b halo", isBold: true, isAbove: true, &boxes)
        if let benefit = figure.benefit {
            place(benefit.curve, style: "t-pb halo", isBold: true, isAbove: false, &boxes)
        }
        if let all = figure.costOfAll {
            place(all, style: "t-2 halo", isBold: false, isAbove: true, &boxes)
        }
        if !isBudgetFirst { addBudget(&boxes) }
        return boxes
    }

    private func addBudget(_ boxes: inout LabelBoxes) {
        guard let top = budget.last else { return }
        let wide = Array(stride(from: 0.02, through: 0.8, by: 0.06))
        let fine = Array(stride(from: 0.0, through: 0.9, by: 0.01))
        let near: [(parts: [Double], distances: [Double])] = [
            (wide, [-7.0, 17]), (fine, [-7, 17]), (fine, [-12, 22, -20, 30]),
        ]
        let spots = near.flatMap { parts, distances in
            parts.flatMap { part -> [LabelBoxes.Spot] in
                let x = plot.axis.left + (plot.axis.right - plot.axis.left) * part
                let y = budget.last { $0.x <= x }?.y ?? top.y
                return distances.map { LabelBoxes.Spot(x: x + 8, y: y + $0) }
            }
        }
        boxes.place(figure.budgetText, at: spots, isBold: true, style: "t-b halo")
    }

    private func addPaidBack(_ boxes: inout LabelBoxes) {
        guard let paidBack = figure.paidBack else { return }
        let x = plot.axis.x(paidBack.day + 1)
        let y = height(of: figure.cost, at: x)
        boxes.place(
            paidBack.text,
            at: [20.0, -10, 34, -24, 48, -40, 62, -56, -72, -88, -104].flatMap { distance in
                [
                    LabelBoxes.Spot(x: x + 8, y: y + distance),
                    .init(x: x - 8, y: y + distance, anchor: .end),
                ]
            }, isBold: true, style: "t-b halo")
    }

    private var ends: [(text: String, value: Double, style: String, isBold: Bool)] {
        var ends = [(figure.cost.last, last(figure.cost), "t-b", true)]
        if let all = figure.costOfAll { ends.append((all.last, last(all), "t-2", false)) }
        if let benefit = figure.benefit {
            ends += [
                (benefit.curve.last, last(benefit.curve), "t-pb", true),
                (benefit.upperLast, benefit.upper.last ?? 0, "t-p", false),
                (benefit.lowerLast, benefit.lower.last ?? 0, "t-p", false),
            ]
        }
        return ends.map { (text: $0.0, value: $0.1, style: $0.2, isBold: $0.3) }
    }

    private func last(_ curve: CostFigure.Curve) -> Double { curve.points.last?.value ?? 0 }

    private func take(_ boxes: inout LabelBoxes) {
        for curve in [figure.cost, figure.costOfAll, figure.benefit?.curve].compactMap(\.self) {
            boxes.take(line: points(curve))
        }
        boxes.take(line: budget)
        let nought = plot.y(0)
        boxes.take(line: [(plot.axis.left, nought), (plot.axis.right, nought)])
        if let today = plot.axis.span.today {
            let x = plot.axis.x(today)
            boxes.take(.init(left: x - 2, right: x + 2, top: plot.top, bottom: plot.bottom))
        }
    }

    /// Beside its own curve, nearer to it than to any other, rather late than early.
    private func place(
        _ curve: CostFigure.Curve, style: String, isBold: Bool, isAbove: Bool,
        _ boxes: inout LabelBoxes
    ) {
        // What is as bold as the name of the budget stands clear of its line where it can.
        let lines: [[(x: Double, y: Double)]] = isBold ? [budget, []] : [[]]
        for line in lines {
            for name in [curve.name, curve.shortName] {
                let spots = spots(
                    of: name, along: curve, isBold: isBold, isAbove: isAbove, clearOf: line)
                if boxes.place(name, at: spots, isBold: isBold, style: style) { return }
            }
        }
    }

    private func spots(
        of name: String, along curve: CostFigure.Curve, isBold: Bool, isAbove: Bool,
        clearOf budget: [(x: Double, y: Double)]
    ) -> [LabelBoxes.Spot] {
        let width = TextWidth.of(name, size: 14, isBold: isBold)
        let parts: [Double] =
            [0.62, 0.55, 0.7, 0.48, 0.78, 0.4, 0.86, 0.32, 0.94, 0.24, 0.16, 0.1]
            + stride(from: 0.98, through: 0.02, by: -0.03)
        let distances = isAbove ? [-8.0, 18, -16, 26, -26, 38] : [18.0, -8, 26, -16, 38, -26]
        return distances.flatMap { distance in
            parts.compactMap { part -> LabelBoxes.Spot? in
                let x = plot.axis.left + (plot.axis.right - plot.axis.left) * part
                let isBefore = distance < 0
                let (left, right) = isBefore ? (x - width, x) : (x, x + width)
                let y = height(of: curve, at: x) + distance
                guard left >= plot.axis.left + 2, right <= plot.axis.right - 2,
                    y < plot.bottom - 4, y > plot.top + 12,
                    belongs(to: curve, left: left, right: right, y: y - 5, clearOf: budget)
                else { return nil }
                return .init(x: x, y: y, anchor: isBefore ? .end : .start)
            }
        }
    }

    /// Whether neither another curve nor the budget runs nearer to those words.
    private func belongs(
        to curve: CostFigure.Curve, left: Double, right: Double, y: Double,
        clearOf budget: [(x: Double, y: Double)]
    ) -> Bool {
        let curves = [figure.cost, figure.costOfAll, figure.benefit?.curve].compactMap(\.self)
        let places = [left, (left + right) / 2, right]
        let distance = { (curve: CostFigure.Curve) in
            places.map { abs(height(of: curve, at: $0) - y) }.min() ?? .infinity
        }
        let own = distance(curve)
        let stairs = places.compactMap { x in
            budget.last { $0.x <= x }.map { abs($0.y - y) }
        }
        return curves.allSatisfy { $0 == curve || distance($0) > own + 3 }
            && (stairs.min() ?? .infinity) > own + 3
    }
}
