/// Makes axes with round ticks that hold all they must show.
struct AxisMaker {
    /// How a tick is written.
    var text: (Double) -> String

    /// The shortest axis with at most seven round ticks that holds those numbers and nought; from
    /// −1 to 1 where there is nothing but nought, or all its ticks would read 0.
    ///
    /// - Parameter isSnug: Whether it ends where the numbers end, not at a tick.
    func axis(holding values: [Double], withNought: Bool = true, isSnug: Bool = false) -> Axis {
        var known = values.filter(\.isFinite) + (withNought ? [0] : [])
        if withNought, !isSnug, known.allSatisfy({ abs($0) < 1e-9 }) { known += [-1, 1] }
        guard let least = known.min(), let most = known.max() else {
            return Axis(lower: 0, upper: 1, ticks: [])
        }
        let reach = max(most - least, abs(most) * 1e-3, 1e-6)
        let step = AxisMaker.roundStep(reach / (isSnug ? 5 : 4))
        let first = (least / step).rounded(.down)
        var last = (most / step).rounded(.up)
        if last == first { last += 1 }
        let ticks = stride(from: first, through: last, by: 1).map { index in
            Axis.Tick(value: index * step, text: text(index * step))
        }
        guard isSnug else { return Axis(lower: first * step, upper: last * step, ticks: ticks) }
        let axis = Axis(lower: least, upper: max(most, least + reach), ticks: ticks)
        return Axis(
            lower: axis.lower, upper: axis.upper, ticks: ticks.filter { axis.holds($0.value) })
    }

    /// The next of 1, 2, 4, 5 or 10 times a power of ten.
    static func roundStep(_ least: Double) -> Double {
        var power = 1.0
        while power * 10 <= least { power *= 10 }
        while power > least { power /= 10 }
        for factor in [1.0, 2, 4, 5] where factor * power >= least - power * 1e-9 {
            return factor * power
        }
        return 10 * power
    }
}
