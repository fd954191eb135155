import PilotStatistics

/// The boundary that the evidence on one line must cross, also after the plan was changed.
///
/// B = z√t is a walk that starts at 0. As planned it is held against the height c until t = 1
/// (O'Brien & Fleming 1979). A plan that is changed after results were seen keeps the error that
/// was left at that moment (conditional error: Müller & Schäfer 2001).
struct LineBoundary {
    /// Where the walk stood when the plan was changed, and what its rest is held against.
    private struct Anchor {
        let fraction: Double
        let walk: Double
        /// The boundary of what comes after, in standard errors of the whole rest.
        let slope: Double
    }

    /// The share of the original plan's information at which the present plan is reached.
    private(set) var end = 1.0
    private var height = Self.planned
    private var anchor: Anchor?

    /// c, which one-sided α takes from a walk that is watched all the time.
    private static let planned = CriticalValue.planReached(alpha: Thresholds.alpha).z

    /// Changes the plan to `newEnd` of the original information, after results were seen.
    ///
    /// - Parameters:
    ///   - fraction: the share of the original information that was in.
    ///   - statistic: z at the line, positive beyond it.
    mutating func replan(to newEnd: Double, at fraction: Double, statistic: Double) {
        let walk = statistic * fraction.squareRoot()
        guard fraction > 0, fraction < end, newEnd > fraction, walk.isFinite else { return }
        // A walk that has crossed already has been judged; nothing is left to keep then.
        let slope = max(1e-3, (height - walk) / (end - fraction).squareRoot())
        anchor = Anchor(fraction: fraction, walk: walk, slope: slope)
        height = walk + slope * (newEnd - fraction).squareRoot()
        end = newEnd
    }

    /// The critical z of a look.
    ///
    /// - Parameter fraction: the share of the original information; at least 0.
    func critical(_ kind: LookKind, fraction: Double) -> Double {
        guard fraction > 0 else { return .infinity }
        guard let anchor else { return asPlanned(kind, fraction) }
        let rest = fraction - anchor.fraction
        // On the day of the change nothing has come after it: the look is one on the way.
        guard rest > 0 else { return max(0, height / fraction.squareRoot()) }
        let step: Double
        switch kind {
        case .interim, .openEnded: return max(0, height / fraction.squareRoot())
        case .planReached: step = anchor.slope
        case .endDate: step = lastStep(anchor, rest)
        }
        return max(0, (anchor.walk + step * rest.squareRoot()) / fraction.squareRoot())
    }

    private func asPlanned(_ kind: LookKind, _ fraction: Double) -> Double {
        switch kind {
        case .interim, .openEnded:
            Self.planned / min(1, fraction).squareRoot()
        case .planReached: Self.planned
        case .endDate:
            CriticalValue.endDate(fraction: min(1, fraction), alpha: Thresholds.alpha).z
        }
    }

    /// The end-date rule on the rest of the walk: it spends what the looks so far could not use.
    private func lastStep(_ anchor: Anchor, _ rest: Double) -> Double {
        let left = 2 * NormalDistribution.upperTail(anchor.slope)
        let wall = anchor.slope * ((end - anchor.fraction) / rest).squareRoot()
        let error = { (step: Double) in
            NormalDistribution.upperTail(step) + NormalDistribution.upperTail(2 * wall - step)
                - left
        }
        var (low, high) = (NormalDistribution.quantile(upperTail: min(1 - 1e-12, left)), wall)
        guard error(low) > 0, low < high else { return low }
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if error(middle) > 0 { low = middle } else { high = middle }
        }
        return high
    }

    /// The chance to cross by the end of the plan, if the truth is as likely above the estimate as
    /// below it (flat prior on the drift; slightly low); nil before the first answer and from the
    /// plan on.
    func chance(statistic: Double, fraction: Double) -> Double? {
        guard fraction > 0, fraction < end, !statistic.isNaN else { return nil }
        let ahead = statistic / fraction.squareRoot() * end - height
        let spread = (end * (end - fraction) / fraction).squareRoot()
        return NormalDistribution.cdf(ahead / spread)
    }
}
