import ExperienceModel

/// One interval against its goal in columns of text, `│  ║├────●─────┤`.
///
/// A picture never contradicts the verdict: numbers that differ and fall in one column are moved
/// apart, the goal away from zero, and the ends and the estimate away from both.
struct TerminalPlot {
    let scale: PlotScale
    /// Where zero stands, nil where the axis has none.
    let zero: Int?
    let goal: Int?
    let lower: Int?
    let upper: Int?
    let estimate: Int?

    init(_ interval: Interval?, goal: Double?, scale: PlotScale) {
        self.scale = scale
        let marks = PlotLines(goal: goal, interval: interval, scale: scale)
        self.zero = marks.zero?.column
        self.goal = marks.goal?.column
        guard let interval else {
            (self.lower, self.upper, self.estimate) = (nil, nil, nil)
            return
        }
        var lower = marks.column(of: interval.lower)
        var upper = max(lower, marks.column(of: interval.upper))
        var estimate = min(max(marks.column(of: interval.estimate), lower), upper)
        // A dot on an end would hide its cap: the end steps aside, or where a line forbids that,
        // the dot.
        let isOnAxis = (1..<scale.columns - 1).contains(estimate)
        if isOnAxis, interval.lower < interval.estimate, lower == estimate {
            if marks.allows(lower - 1, for: interval.lower) {
                lower -= 1
            } else if marks.allows(estimate + 1, for: interval.estimate) {
                estimate += 1
            }
        }
        if isOnAxis, interval.estimate < interval.upper, upper <= estimate {
            if marks.allows(estimate + 1, for: interval.upper) {
                upper = estimate + 1
            } else if marks.allows(estimate - 1, for: interval.estimate) {
                let isCovered = lower == estimate - 1
                if !isCovered || marks.allows(lower - 1, for: interval.lower) {
                    estimate -= 1
                    lower = min(lower, estimate - 1)
                }
            }
        }
        self.lower = lower
        self.upper = max(upper, estimate)
        self.estimate = estimate
    }

    /// The row, as wide as the scale, in the ink of the state.
    func text(_ ink: TerminalInk) -> TerminalText {
        (0..<scale.columns).reduce(into: TerminalText()) { $0 += mark(at: $1, ink) }
    }

    private func mark(at column: Int, _ ink: TerminalInk) -> TerminalText {
        if let lower, let upper, let estimate, (lower...upper).contains(column) {
            switch column {
            case estimate: return TerminalText("●", ink)
            case goal: return TerminalText("╫", .bold)
            case lower: return TerminalText("├", ink)
            case upper: return TerminalText("┤", ink)
            case zero: return TerminalText("┼", ink)
            default: return TerminalText("─", ink)
            }
        }
        switch column {
        case goal: return TerminalText("║", .bold)
        case zero: return TerminalText("│", .faint)
        default: return TerminalText(" ")
        }
    }
}

/// The columns of zero and goal, far enough apart for what lies between them.
private struct PlotLines {
    struct Line {
        var value: Double
        var column: Int
    }

    let zero: Line?
    let goal: Line?
    private let scale: PlotScale

    init(goal value: Double?, interval: Interval?, scale: PlotScale) {
        self.scale = scale
        let zero = scale.axis.holds(0) ? Line(value: 0, column: scale.column(of: 0)) : nil
        self.zero = zero
        guard let value else {
            self.goal = nil
            return
        }
        var column = scale.column(of: value)
        if let zero, value != 0 {
            let range = min(0, value)...max(0, value)
            let ends = [interval?.lower, interval?.upper, interval?.estimate].compactMap(\.self)
            let isBetween = ends.contains { range.contains($0) && $0 != 0 && $0 != value }
            let gap = isBetween ? 2 : 1
            column = value > 0 ? max(column, zero.column + gap) : min(column, zero.column - gap)
        }
        self.goal = Line(value: value, column: column)
    }

    /// The column of an end or an estimate: on the right side of each line, or on it when equal.
    func column(of value: Double) -> Int {
        let (least, most) = room(of: value)
        return min(max(scale.column(of: value), least), most)
    }

    /// Whether a value may stand in that column: on the plot, and on its side of each line.
    func allows(_ column: Int, for value: Double) -> Bool {
        let (least, most) = room(of: value)
        return least <= column && column <= most && (0..<scale.columns).contains(column)
    }

    private func room(of value: Double) -> (least: Int, most: Int) {
        var (least, most) = (Int.min, Int.max)
        for line in [zero, goal].compactMap(\.self) {
            if value == line.value { return (line.column, line.column) }
            if value > line.value { least = max(least, line.column + 1) }
            if value < line.value { most = min(most, line.column - 1) }
        }
        return (least, most)
    }
}
