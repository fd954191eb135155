import ExperienceModel

/// Where rows and bars of a Gantt lie.
struct GanttLayout {
    let figure: GanttFigure
    let axis: TimeAxis
    /// The middle of each row: rows are as high as their names.
    private let middles: [Double]
    /// Where each row begins.
    private let tops: [Double]
    /// Where the last row ends.
    private let end: Double

    /// Higher rows together stand on the next page of paper; the first has its headline above.
    static let firstRoom = 520.0, laterRoom = 690.0
    /// The names of the units stand on this line, with room for years above.
    static let namesLine = 26.0
    /// Where the lines of the units begin.
    static let top = 36.0
    private static let rowHeight = 33.0, groupGap = 9.0
    /// From one line of a name to the next.
    static let lineHeight = 15.0
    /// A name of more lines is shortened; the table tells it whole.
    private static let mostLines = 5
    /// Where the names of items begin when disciplines stand before them.
    static let itemColumn = 92.0

    init(_ figure: GanttFigure) {
        self.figure = figure
        axis =
            figure.isSmall
            ? TimeAxis(span: figure.span, left: 210, right: 1039, width: 1040)
            : TimeAxis(span: figure.span)
        var (middles, tops): ([Double], [Double]) = ([], [])
        var end = Self.top + 10
        for row in figure.rows.indices {
            if row > 0, Self.opensGroup(row, of: figure) { end += Self.groupGap }
            let height = Self.height(row, of: figure, axis)
            tops.append(end)
            middles.append(end + height / 2)
            end += height
        }
        (self.middles, self.tops, self.end) = (middles, tops, end)
    }

    /// The figure in pieces that have room on paper.
    static func pieces(of figure: GanttFigure) -> [GanttFigure] {
        let axis = GanttLayout(figure).axis
        let heights = figure.rows.indices.map { row in
            height(row, of: figure, axis) + (row > 0 && opensGroup(row, of: figure) ? groupGap : 0)
        }
        return figure.pieces(heights, first: firstRoom, then: laterRoom)
    }

    private static func height(_ row: Int, of figure: GanttFigure, _ axis: TimeAxis) -> Double {
        let lines = max(nameLines(row, of: figure, axis).count, groupLines(row, of: figure).count)
        return max(rowHeight, lineHeight * Double(lines) + 4)
    }

    private static func hasGroups(_ figure: GanttFigure) -> Bool {
        !figure.isSmall && figure.rows.contains { $0.group != nil }
    }

    private static func opensGroup(_ row: Int, of figure: GanttFigure) -> Bool {
        hasGroups(figure)
            && (row == 0 || figure.rows[row].group != figure.rows[row - 1].group)
    }

    private static func nameColumn(_ figure: GanttFigure) -> Double {
        hasGroups(figure) ? itemColumn : 0
    }

    private static func nameLines(
        _ row: Int, of figure: GanttFigure, _ axis: TimeAxis
    ) -> [String] {
        TextFit.lines(
            figure.rows[row].label, to: axis.left - nameColumn(figure) - 5, size: 14,
            isBold: figure.isSmall, most: mostLines)
    }

    private static func groupLines(_ row: Int, of figure: GanttFigure) -> [String] {
        guard opensGroup(row, of: figure), let group = figure.rows[row].group else { return [] }
        return TextFit.lines(group, to: itemColumn - 8, size: 14, isBold: true, most: mostLines)
    }

    /// Where the names of items begin.
    var nameColumn: Double { Self.nameColumn(figure) }

    /// The name of a row, line by line.
    func nameLines(_ row: Int) -> [String] { Self.nameLines(row, of: figure, axis) }

    /// The discipline that begins with a row, line by line.
    func groupLines(_ row: Int) -> [String] { Self.groupLines(row, of: figure) }

    /// Whether a row is the first of its discipline.
    func opensGroup(_ row: Int) -> Bool { Self.opensGroup(row, of: figure) }

    /// The middle of a row.
    func middle(of row: Int) -> Double {
        middles.indices.contains(row) ? middles[row] : end
    }

    /// The thin line above the first row of a discipline.
    func rule(above row: Int) -> Double {
        (tops.indices.contains(row) ? tops[row] : end) - (row == 0 ? 2 : Self.groupGap / 2)
    }

    var bottom: Double {
        figure.rows.isEmpty ? end : end + 3
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
        let half = bar.isLine ? 2 : thickness(of: bar) / 2
        return .init(
            left: stretch.lowerBound, right: stretch.upperBound, top: middle - half,
            bottom: middle + half)
    }

    /// Where customers have it, though no work goes on.
    func useBox(of bar: GanttFigure.Bar, in row: Int) -> LabelBoxes.Box? {
        guard let last = bar.inUseUntil, last > bar.end else { return nil }
        let half = thickness(of: bar) / 2
        // A gap parts it from the work, in grey print too.
        let (from, to) = (stretch(of: bar).upperBound + 1.5, axis.x(last + 1) - 1.5)
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
        let half = first.map { $0.isLine ? 3 : thickness(of: $0) / 2 } ?? 3
        let tip = to > from ? to - half - 2 : to + half + 2
        return [(begin, from), (at, from), (at, tip)]
    }
}

extension GanttFigure.Bar {
    /// Whether it is drawn as a line, as high for all shares.
    fileprivate var isLine: Bool { kind == .pilot || kind == .advisedAgainst }
}
