import ExperienceModel

/// Where rows and bars of a Gantt lie.
struct GanttLayout {
    let figure: GanttFigure
    let axis: TimeAxis

    /// More rows than this stand on the next page of paper.
    static let mostRows = 14
    /// The names of the units stand on this line, with room for years above.
    static let namesLine = 26.0
    /// Where the lines of the units begin.
    static let top = 36.0
    private static let rowHeight = 33.0, groupGap = 9.0
    /// Where the names of items begin when disciplines stand before them.
    static let itemColumn = 92.0

    init(_ figure: GanttFigure) {
        self.figure = figure
        axis =
            figure.isSmall
            ? TimeAxis(span: figure.span, left: 210, right: 1039, width: 1040)
            : TimeAxis(span: figure.span)
    }

    var hasGroups: Bool { !figure.isSmall && figure.rows.contains { $0.group != nil } }

    /// Whether a row is the first of its discipline.
    func opensGroup(_ row: Int) -> Bool {
        hasGroups && (row == 0 || figure.rows[row].group != figure.rows[row - 1].group)
    }

    /// The middle of a row.
    func middle(of row: Int) -> Double {
        let groups = (0...max(0, row)).count { $0 > 0 && opensGroup($0) }
        return Self.top + 10 + Self.rowHeight * (Double(row) + 0.5)
            + Self.groupGap * Double(groups)
    }

    /// The thin line above the first row of a discipline.
    func rule(above row: Int) -> Double {
        middle(of: row) - Self.rowHeight / 2 - (row == 0 ? 2 : Self.groupGap / 2)
    }

    var bottom: Double {
        figure.rows.isEmpty
            ? Self.top + 10 : middle(of: figure.rows.count - 1) + Self.rowHeight / 2 + 3
    }

    var height: Double { bottom + (figure.span.today == nil ? 4 : 22) }

    /// 7, 16 and 26 for 5, 25 and 100 per cent, and what lies between them.
    func thickness(of bar: GanttFigure.Bar) -> Double {
        guard bar.kind != .preparation, let share = bar.share else { return 10 }
        return switch share {
        case ..<0.15: 7
        case ..<0.6: 16
        case ..<0.95: 21
        default: 26
        }
    }

    /// A bar is at least so wide that it can be seen.
    func stretch(of bar: GanttFigure.Bar) -> ClosedRange<Double> {
        let from = min(axis.x(bar.start), axis.right - 3)
        return from...max(axis.x(bar.end + 1) - 1.5, from + 2)
    }

    func box(of bar: GanttFigure.Bar, in row: Int) -> LabelBoxes.Box {
        let (stretch, middle) = (stretch(of: bar), middle(of: row))
        let half = bar.kind == .pilot ? 2 : thickness(of: bar) / 2
        return .init(
            left: stretch.lowerBound, right: stretch.upperBound, top: middle - half,
            bottom: middle + half)
    }

    /// Where customers have it, though no work goes on.
    func useBox(of bar: GanttFigure.Bar, in row: Int) -> LabelBoxes.Box? {
        guard let last = bar.inUseUntil, last > bar.end else { return nil }
        let half = thickness(of: bar) / 2
        let (from, to) = (stretch(of: bar).upperBound, axis.x(last + 1) - 1.5)
        guard to > from + 1 else { return nil }
        return .init(
            left: from, right: to, top: middle(of: row) - half, bottom: middle(of: row) + half)
    }

    /// An elbow from the end of one row to the beginning of another.
    func elbow(_ arrow: GanttFigure.Arrow) -> [(x: Double, y: Double)] {
        let (from, to) = (middle(of: arrow.from), middle(of: arrow.to))
        let begin = min(axis.x(arrow.ready + 1), axis.right)
        let bars = figure.rows[arrow.to].bars
        let first = bars.first { $0.start == arrow.start } ?? bars.first
        let room = first.map { stretch(of: $0) }.map { $0.upperBound - $0.lowerBound } ?? 12
        let at = max(axis.x(arrow.start) + min(6, room / 2), begin + 5)
        let half = first.map { $0.kind == .pilot ? 3 : thickness(of: $0) / 2 } ?? 3
        let tip = to > from ? to - half - 2 : to + half + 2
        return [(begin, from), (at, from), (at, tip)]
    }
}
