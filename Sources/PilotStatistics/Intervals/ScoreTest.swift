/// The score test of a mean on a bounded scale, and the interval that it turns into.
///
/// The variance under the hypothesis is that of the most likely distribution with the hypothesised
/// mean, so that a run of equal answers never looks certain (Wilson 1927, Tango 1998).
struct ScoreTest {
    private let cell: ScaleCell
    private let estimate: Double
    private let nullVariance: NullVariance

    /// The test on a cell with answers; nil without.
    init?(_ cell: ScaleCell, nullVariance: NullVariance? = nil) {
        guard let estimate = cell.estimate else { return nil }
        self.cell = cell
        self.estimate = estimate
        self.nullVariance = nullVariance ?? NullVariance.fastest(for: cell)
    }

    func statistic(for mean: Double) -> (z: Double, nullVariance: Double) {
        if mean == estimate { return (0, cell.variance ?? 0) }
        let sign: Double = estimate > mean ? 1 : -1
        guard mean > cell.ends.lower, mean < cell.ends.upper else { return (sign * .infinity, 0) }
        let variance = nullVariance.of(cell, estimate: estimate, at: mean)
        return ((estimate - mean) * (cell.answers / variance).squareRoot(), variance)
    }

    func limits(at q: Double) -> Limits {
        nullVariance == .twoValues
            ? wilsonLimits(at: q)
            : Limits(
                lower: limit(at: q, towards: cell.ends.lower),
                upper: limit(at: q, towards: cell.ends.upper))
    }

    /// The mean between the estimate and an end of the scale at which |z| is `q`.
    private func limit(at q: Double, towards end: Double) -> Double {
        let hair = 1e-13 * (cell.ends.upper - cell.ends.lower)
        if (estimate - end).magnitude <= hair { return end }
        let inner = end < estimate ? end + hair : end - hair
        let excess = { mean in statistic(for: mean).z.magnitude - q }
        // Where even the last mean before the end is not far enough away, the end is the limit.
        if excess(inner) < 0 { return end }
        return RootFinder.root(from: inner, to: estimate, tolerance: hair, of: excess)
    }

    /// The closed form for two values.
    private func wilsonLimits(at q: Double) -> Limits {
        let ends = cell.ends
        guard q.isFinite else {
            return Limits(
                lower: estimate == ends.upper && q == 0 ? estimate : ends.lower, upper: ends.upper)
        }
        let (no, yes, n) = (
            cell.counts[0] / cell.answers, cell.counts[1] / cell.answers, cell.answers
        )
        let k = q * q / n
        // So few answers, or so wide an interval, that they cannot say anything.
        guard k < 1e150 else { return ends }
        let half = q * (yes * no / n + k / (4 * n)).squareRoot()
        let range = ends.upper - ends.lower
        // Each limit is measured from its own end, so that neither loses digits near it.
        return Limits(
            lower: yes == 0 ? ends.lower : ends.lower + range * (yes + k / 2 - half) / (1 + k),
            upper: no == 0 ? ends.upper : ends.upper - range * (no + k / 2 - half) / (1 + k))
    }
}
