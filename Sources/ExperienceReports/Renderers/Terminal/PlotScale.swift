/// An axis in columns of a terminal: one column is 1 point where there is room and 2 where not.
struct PlotScale {
    let axis: Axis
    /// How much one column stands for.
    let step: Double
    /// Columns of the plot, with one to spare at each end of the axis.
    let columns: Int

    private let first: Int

    init(_ axis: Axis, room: Int, isWide: Bool) {
        self.axis = axis
        let span = max(axis.upper - axis.lower, .leastNormalMagnitude)
        // Short axes, such as a mean on a scale of five, need finer columns than a point.
        let usual = isWide ? 1.0 : 2.0
        let least = span / usual >= 12 ? usual : 0
        self.step = max(least, PlotScale.roundStep(atLeast: span / Double(max(room - 5, 6))))
        self.first = Int((axis.lower / step).rounded(.down)) - 1
        self.columns = Int((axis.upper / step).rounded(.up)) + 1 - first + 1
    }

    /// The nearest column, from 0; a number beyond the axis lies outside the plot.
    func column(of value: Double) -> Int {
        let position = (value / step).rounded()
        return Int(min(max(position, Double(first - 1)), Double(first + columns))) - first
    }

    /// The labels of the ticks, each centred on its column: of all when there is room, else of
    /// every second, third … tick, counted from zero.
    var labels: TerminalText {
        let origin = axis.ticks.firstIndex { $0.value == 0 } ?? 0
        for stride in 1...max(axis.ticks.count, 1) {
            let ticks = axis.ticks.indices.filter { ($0 - origin).isMultiple(of: stride) }
            if let line = line(of: ticks.map { axis.ticks[$0] }) {
                return TerminalText(line, .faint)
            }
        }
        return TerminalText(TerminalPage.blanks(columns))
    }

    /// The labels in one line, nil when two of them would touch.
    private func line(of ticks: [Axis.Tick]) -> String? {
        var line = ""
        for tick in ticks {
            let start = min(
                max(column(of: tick.value) - tick.text.count / 2, 0), columns - tick.text.count)
            guard line.isEmpty ? start >= 0 : start > line.count else { return nil }
            line += TerminalPage.blanks(start - line.count) + tick.text
        }
        return line + TerminalPage.blanks(columns - line.count)
    }

    /// The smallest of 1, 2, 5, 10, 20, … (and 0.5, 0.2, …) that is not below `least`.
    ///
    /// Anything that is no positive, finite number has no such step; one will do.
    static func roundStep(atLeast least: Double) -> Double {
        guard least.isNormal, least > 0 else { return 1 }
        var power = 1.0
        while power > least { power /= 10 }
        while power * 10 <= least { power *= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= least * (1 - 1e-9) } ?? power * 10
    }
}
