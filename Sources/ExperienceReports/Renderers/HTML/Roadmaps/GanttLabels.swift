import ExperienceModel

/// The words of a Gantt, each where it touches nothing; what finds no room is in the table.
enum GanttLabels {
    private static let share = 12.5

    static func boxes(of layout: GanttLayout) -> LabelBoxes {
        let figure = layout.figure
        var boxes = LabelBoxes(
            frame: .init(left: 0, right: layout.axis.width, top: 0, bottom: layout.height))
        addNames(layout, &boxes)
        addToday(layout, &boxes)
        for arrow in figure.arrows { boxes.take(line: layout.elbow(arrow), thickness: 4) }
        takeMarks(layout, &boxes)
        for row in figure.rows.indices {
            for bar in figure.rows[row].bars { addInside(bar, row, layout, &boxes) }
        }
        for row in figure.rows.indices { addUse(row, layout, &boxes) }
        takeBars(layout, &boxes)
        addReasons(layout, &boxes)
        for row in figure.rows.indices {
            for bar in figure.rows[row].bars { addBeside(bar, row, layout, &boxes) }
        }
        addVerdict(layout, &boxes)
        addPreparation(layout, &boxes)
        return boxes
    }

    /// Whether marks of that kind are told by a label among them or by the words above the figure.
    static func tell(
        _ sign: GanttFigure.Key.Sign, in figure: GanttFigure, _ texts: Set<String>
    )
        -> Bool
    {
        switch sign {
        // What is hollow holds only if; what is not, is decided.
        case .decided, .conditional: true
        case .use: texts.contains(figure.useText)
        case .laterUse: texts.contains(figure.laterUseText)
        case .advisedAgainst:
            figure.rows.flatMap(\.bars).contains {
                $0.kind == .advisedAgainst && texts.contains($0.text)
            }
        case .preparation: texts.contains(figure.preparationText)
        case .pilot: texts.contains(figure.pilotText)
        case .verdict: texts.contains(figure.verdictText)
        }
    }

    /// The word of the sign, beside the first that has room for it.
    private static func addVerdict(_ layout: GanttLayout, _ boxes: inout LabelBoxes) {
        for (row, item) in layout.figure.rows.enumerated() {
            guard let verdict = item.verdict else { continue }
            let (x, middle) = (layout.axis.x(verdict + 1), layout.middle(of: row))
            let spots: [LabelBoxes.Spot] = [
                .init(x: x + 12, y: middle + 4.5), .init(x: x, y: middle - 11, anchor: .middle),
                .init(x: x, y: middle + 20, anchor: .middle),
            ]
            let isPlaced = boxes.place(
                layout.figure.verdictText, at: spots, size: 13, style: "t-s halo")
            if isPlaced { return }
        }
    }

    /// The word of dark bars, beside the first that has room for it.
    private static func addPreparation(_ layout: GanttLayout, _ boxes: inout LabelBoxes) {
        for (row, item) in layout.figure.rows.enumerated() {
            for bar in item.bars where bar.kind == .preparation {
                let (box, middle) = (layout.box(of: bar, in: row), layout.middle(of: row))
                let spots: [LabelBoxes.Spot] = [
                    .init(x: box.right + 5, y: middle + 4.5),
                    .init(x: box.left - 5, y: middle + 4.5, anchor: .end),
                    .init(x: box.left, y: box.top - 3.5), .init(x: box.left, y: box.bottom + 12),
                ]
                let isPlaced = boxes.place(
                    layout.figure.preparationText, at: spots, size: 13, style: "t-s halo")
                if isPlaced { return }
            }
        }
    }

    /// Disciplines and items, in as many lines as they need.
    private static func addNames(_ layout: GanttLayout, _ boxes: inout LabelBoxes) {
        for row in layout.figure.rows.indices {
            let middle = layout.middle(of: row)
            add(layout.groupLines(row), x: 0, middle, isBold: true, "t-b wide", &boxes)
            let isBold = layout.figure.isSmall
            let style = isBold ? "t-b" : layout.opensGroup(row) ? "t-ink first" : "t-ink"
            add(
                layout.nameLines(row), x: layout.nameColumn, middle, isBold: isBold, style, &boxes)
        }
    }

    /// On a phone the disciplines have no column of their own: each stands small above its first
    /// item.
    static func phone(_ layout: GanttLayout) -> [Markup] {
        layout.figure.rows.indices.compactMap { row in
            guard layout.opensGroup(row), let group = layout.figure.rows[row].group else {
                return nil
            }
            let room = layout.axis.left - layout.nameColumn - 5
            return phone(
                TextFit.cut(group, to: room, size: share, isBold: true), style: "t-b small",
                y: layout.rule(above: row) + 9)
        }
    }

    /// A name that only phones show, where the names of items begin.
    static func phone(
        _ name: String, style: String, x: Double = GanttLayout.itemColumn, y: Double
    ) -> Markup {
        .element(
            "text",
            [
                "class": style + " phone", "x": Coordinate.text(x),
                "y": Coordinate.text(y),
            ], text: name)
    }

    private static func add(
        _ lines: [String], x: Double, _ middle: Double, isBold: Bool, _ style: String,
        _ boxes: inout LabelBoxes
    ) {
        let first = middle + 5 - GanttLayout.lineHeight / 2 * Double(lines.count - 1)
        for (index, line) in lines.enumerated() {
            boxes.put(
                line, at: .init(x: x, y: first + GanttLayout.lineHeight * Double(index)),
                isBold: isBold, style: style)
        }
    }

    private static func addToday(_ layout: GanttLayout, _ boxes: inout LabelBoxes) {
        let axis = layout.axis
        guard let today = axis.span.today else { return }
        let at = axis.x(today)
        boxes.take(
            .init(left: at - 2, right: at + 2, top: GanttLayout.top, bottom: layout.bottom + 4))
        let half = TextWidth.of(axis.span.todayText, size: 14, isBold: true) / 2
        boxes.put(
            axis.span.todayText,
            at: .init(
                x: min(max(at, half), axis.width - half), y: layout.bottom + 18, anchor: .middle),
            isBold: true, style: "t-b")
    }

    /// The share inside its bar, where the bar is high and long enough.
    private static func addInside(
        _ bar: GanttFigure.Bar, _ row: Int, _ layout: GanttLayout, _ boxes: inout LabelBoxes
    ) {
        guard bar.kind == .decided || bar.kind == .conditional else { return }
        let box = layout.box(of: bar, in: row)
        guard box.bottom - box.top >= 16 else { return }
        let width = TextWidth.of(bar.text, size: share, isBold: true)
        let y = layout.middle(of: row) + 4.5
        let style = bar.kind == .decided ? "wt" : "wc"
        let spots = [6.0, 10, 16, 24].filter { box.left + $0 + width + 3 <= box.right }
            .map { LabelBoxes.Spot(x: box.left + $0, y: y) }
        boxes.place(bar.text, at: spots, size: share, isBold: true, style: style)
    }

    /// What goes on when the work is done, in the longest bar that has room for the word.
    private static func addUse(_ row: Int, _ layout: GanttLayout, _ boxes: inout LabelBoxes) {
        let bars = layout.figure.rows[row].bars
        let used = bars.filter { $0.kind == .decided || $0.kind == .conditional }
        let longest = used.compactMap { layout.useBox(of: $0, in: row) }
            .filter { $0.bottom - $0.top >= 16 }.max { $0.right - $0.left < $1.right - $1.left }
        guard let longest else { return }
        let isDecided = used.contains { $0.kind == .decided }
        let text = isDecided ? layout.figure.useText : layout.figure.laterUseText
        let width = TextWidth.of(text, size: share)
        let y = layout.middle(of: row) + 4.5
        let spots = [8.0, 16, 24, 40, 60]
            .filter { longest.left + $0 + width + 3 <= longest.right }
            .map { LabelBoxes.Spot(x: longest.left + $0, y: y) }
        boxes.place(text, at: spots, size: share, style: isDecided ? "wu" : "wc")
    }

    private static func takeBars(_ layout: GanttLayout, _ boxes: inout LabelBoxes) {
        for (row, item) in layout.figure.rows.enumerated() {
            for bar in item.bars {
                boxes.take(layout.box(of: bar, in: row))
                if let use = layout.useBox(of: bar, in: row) { boxes.take(use) }
            }
        }
    }

    private static func takeMarks(_ layout: GanttLayout, _ boxes: inout LabelBoxes) {
        for (row, item) in layout.figure.rows.enumerated() {
            let marks = [
                item.verdict.map { layout.axis.x($0 + 1) },
                item.missed.map { layout.axis.x($0.day) },
            ]
            let middle = layout.middle(of: row)
            for x in marks.compactMap(\.self) {
                boxes.take(
                    .init(left: x - 8.5, right: x + 8.5, top: middle - 8.5, bottom: middle + 8.5))
            }
        }
    }

    /// What is held up, and the days that are missed.
    private static func addReasons(_ layout: GanttLayout, _ boxes: inout LabelBoxes) {
        for (row, item) in layout.figure.rows.enumerated() {
            guard let missed = item.missed else { continue }
            let (x, middle) = (layout.axis.x(missed.day), layout.middle(of: row))
            boxes.place(
                missed.text,
                at: [
                    .init(x: x + 12, y: middle + 5), .init(x: x - 12, y: middle + 5, anchor: .end),
                    .init(x: x + 2, y: middle - 17), .init(x: x - 2, y: middle - 17, anchor: .end),
                    .init(x: x + 2, y: middle + 25), .init(x: x - 2, y: middle + 25, anchor: .end),
                ], isBold: true, style: "t-hot halo")
        }
        for arrow in layout.figure.arrows {
            guard let reason = arrow.blocking else { continue }
            let (elbow, middle) = (layout.elbow(arrow), layout.middle(of: arrow.from))
            let spots = [(9.0, 5.0), (9, 13), (9, -5)].map {
                LabelBoxes.Spot(x: elbow[1].x + $0.0, y: middle + $0.1)
            }
            let before = LabelBoxes.Spot(x: elbow[0].x - 4, y: middle - 9, anchor: .end)
            boxes.place(reason, at: spots + [before], isBold: true, style: "t-hot halo")
        }
    }

    /// Shares of thin or short bars beside them, and what a dotted line stands for.
    private static func addBeside(
        _ bar: GanttFigure.Bar, _ row: Int, _ layout: GanttLayout, _ boxes: inout LabelBoxes
    ) {
        let (box, middle) = (layout.box(of: bar, in: row), layout.middle(of: row))
        switch bar.kind {
        case .pilot, .advisedAgainst:
            let spots = [3.0, 14, 30].map { LabelBoxes.Spot(x: box.left + $0, y: middle - 5.5) }
            let below = [3.0, 14, 30].map { LabelBoxes.Spot(x: box.left + $0, y: middle + 14) }
            boxes.place(
                bar.kind == .pilot ? layout.figure.pilotText : bar.text, at: spots + below,
                size: 13, style: "t-s halo")
        case .preparation: break
        case .decided, .conditional:
            // Higher bars tell their share inside; a second label would only repeat it.
            guard box.bottom - box.top < 16 else { return }
            boxes.place(
                bar.text,
                at: [
                    .init(x: box.left - 5, y: middle + 4.5, anchor: .end),
                    .init(x: box.left, y: box.top - 3.5), .init(x: box.left, y: box.bottom + 12),
                ], size: 13, style: "t-s halo")
        }
    }
}
