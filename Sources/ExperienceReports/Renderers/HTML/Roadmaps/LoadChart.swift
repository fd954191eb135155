import ExperienceModel

/// Planned work month by month, in per cent of what each discipline has: a number in every cell.
struct LoadChart {
    let figure: LoadFigure
    /// The number of the section, for ids.
    let number: Int

    private static let rowHeight = 27.0
    private let axis: TimeAxis

    /// Nil where the figure has no days.
    init?(figure: LoadFigure, number: Int) {
        guard let span = figure.span else { return nil }
        self.figure = figure
        self.number = number
        axis = TimeAxis(span: span)
    }

    private var height: Double {
        Self.rowHeight * Double(figure.rows.count) + 4
    }

    var markup: Markup {
        .drawing(
            "gantt load", size: (axis.width, height), id: "\(number)", title: figure.title,
            description: figure.description,
            [
                .element(
                    "g", ["class": "skip", "style": "--by:-\(Coordinate.text(skipped))px"],
                    [.element("g", ["class": "own"], axis.names(at: -8, from: first))]
                        + figure.rows.indices.flatMap(row) + labels.labels.map(\.markup)
                        + figure.rows.indices.map(phone))
            ])
    }

    /// The first month with a number.
    private var first: Int {
        figure.rows.compactMap { $0.cells.firstIndex { !$0.text.isEmpty } }.min() ?? 0
    }

    /// How far a phone moves it to the left, where the first cells would be out of its sight.
    private var skipped: Double {
        guard axis.span.units.indices.contains(first) else { return 0 }
        let names = GanttLayout.itemColumn + Self.phoneNames
        return max(0, axis.stretch(of: first).lowerBound - names).rounded(.down)
    }

    /// How wide names are on a phone.
    private static let phoneNames = 108.0

    /// On a phone the names stand where the capacity stands elsewhere.
    private func phone(_ row: Int) -> Markup {
        let room = skipped > 0 ? Self.phoneNames : axis.left - GanttLayout.itemColumn
        return GanttLabels.phone(
            TextFit.cut(figure.rows[row].label, to: room - 8, size: 14, isBold: true),
            style: "t-b", x: GanttLayout.itemColumn + skipped,
            y: Self.rowHeight * Double(row) + 17.5)
    }

    private func row(_ row: Int) -> [Markup] {
        figure.rows[row].cells.enumerated().compactMap { unit, cell in
            guard !cell.text.isEmpty, unit < axis.span.units.count else { return nil }
            let box = box(unit, row)
            let (left, width) = (Coordinate.text(box.left), Coordinate.text(box.right - box.left))
            let (top, height) = (Coordinate.text(box.top), Coordinate.text(box.bottom - box.top))
            return .element(
                "path",
                [
                    "class": Self.style(cell.level),
                    "d": "M\(left) \(top)h\(width)v\(height)h-\(width)z",
                ])
        }
    }

    private func box(_ unit: Int, _ row: Int) -> LabelBoxes.Box {
        let stretch = axis.stretch(of: unit)
        let top = Self.rowHeight * Double(row) + 1
        return .init(
            left: stretch.lowerBound + 1,
            right: max(stretch.upperBound - 1, stretch.lowerBound + 2),
            top: top, bottom: top + 25)
    }

    /// Disciplines, what they have, and the number of every cell.
    var labels: LabelBoxes {
        var boxes = LabelBoxes(
            frame: .init(left: 0, right: axis.width, top: 0, bottom: height))
        let column = GanttLayout.itemColumn
        for (row, load) in figure.rows.enumerated() {
            let y = Self.rowHeight * Double(row) + 17.5
            // A long name takes the place of the capacity, which the table below tells too.
            let isLong = TextWidth.of(load.label, size: 14, isBold: true) > column - 8
            let room = isLong ? axis.left - 10 : column - 8
            let name = TextFit.cut(load.label, to: room, size: 14, isBold: true)
            boxes.put(name, at: .init(x: 0, y: y), isBold: true, style: "t-b wide")
            if !isLong {
                boxes.put(
                    TextFit.cut(load.capacity, to: axis.left - column - 8, size: 14),
                    at: .init(x: column, y: y), style: "t-2 wide")
            }
            for (unit, cell) in load.cells.enumerated()
            where unit < axis.span.units.count && !cell.text.isEmpty {
                add(cell, box(unit, row), y + 0.5, &boxes)
            }
        }
        return boxes
    }

    private func add(
        _ cell: LoadFigure.Cell, _ box: LabelBoxes.Box, _ y: Double, _ boxes: inout LabelBoxes
    ) {
        let isBold = cell.level == .full || cell.level == .over
        let room = box.right - box.left
        let isWide = TextWidth.of(cell.text, size: 14, isBold: isBold) <= room
        boxes.put(
            TextFit.cut(cell.text, to: room + 3, size: isWide ? 14 : 12.5, isBold: isBold),
            at: .init(x: (box.left + box.right) / 2, y: y, anchor: .middle),
            size: isWide ? 14 : 12.5, isBold: isBold,
            style: "h-\(Self.style(cell.level))" + (isWide ? "" : " small"))
    }

    private static func style(_ level: LoadFigure.Cell.Level) -> String {
        level == .over ? "over" : "l\(level.rawValue)"
    }
}
