import PilotStatistics

/// The boundary that the evidence on one line must cross, also after the plan was changed.
///
/// That of `ReplannedBoundary`: as planned (O'Brien & Fleming 1979) until the plan is changed after
/// results were seen, and then with the error that was left (Müller & Schäfer 2001).
struct LineBoundary {
    private var present = ReplannedBoundary.unchanged(alpha: Thresholds.alpha)

    /// The share of the original plan's information at which the present plan is reached.
    var end: Double { present.total }

    /// Changes the plan to `newEnd` of the original information, after results were seen; a change
    /// that cannot be leaves it as it is.
    ///
    /// - Parameters:
    ///   - fraction: the share of the original information that was in.
    ///   - statistic: z at the line, positive beyond it.
    mutating func replan(to newEnd: Double, at fraction: Double, statistic: Double) {
        guard fraction > 0,
            let new = try? present.changed(at: fraction, statistic: statistic, to: newEnd)
        else { return }
        present = new
    }

    /// The critical z of a look.
    ///
    /// - Parameter fraction: the share of the original information; at least 0.
    func critical(_ kind: LookKind, fraction: Double) -> Double {
        switch kind {
        case .interim, .planReached, .openEnded: present.criticalValue(at: fraction).z
        case .endDate: present.endDate(at: fraction).z
        }
    }

    /// The chance to cross by the end of the plan, if the truth is as likely above the estimate as
    /// below it (flat prior on the drift; slightly low); nil before the first answer and from the
    /// plan on.
    func chance(statistic: Double, fraction: Double) -> Double? {
        present.chance(statistic: statistic, at: fraction)
    }
}
