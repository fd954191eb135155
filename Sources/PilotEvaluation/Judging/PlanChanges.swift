import Foundation
import PilotStatistics

/// The changes of a goal's plan after its results were seen, and the p of "met" that they leave.
struct PlanChanges {
    /// One change, on the scale of the original plan.
    private struct Change {
        let fraction: Double
        let statistic: Double
        let end: Double
    }

    private var changes: [Change] = []

    /// Whether there are none.
    var isEmpty: Bool { changes.isEmpty }

    /// Notes a change to the planned share `end`, where z at the line was `statistic`.
    mutating func note(to end: Double, at fraction: Double, statistic: Double) {
        changes.append(Change(fraction: fraction, statistic: statistic, end: end))
    }

    /// The smallest error at which the boundary, changed as it was (conditional error: Müller &
    /// Schäfer 2001), would just be crossed at this look; α where it is not crossed at α.
    func p(statistic: Double, _ kind: LookKind, fraction: Double) -> Double {
        guard crosses(statistic, kind, fraction, alpha: Thresholds.alpha)
        else { return Thresholds.alpha }
        // The lower the error, the higher the line: halve the logarithm until it is found.
        var (low, high) = (-700.0, log(Thresholds.alpha))
        if crosses(statistic, kind, fraction, alpha: exp(low)) { return 0 }
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if crosses(statistic, kind, fraction, alpha: exp(middle)) {
                high = middle
            } else {
                low = middle
            }
        }
        return exp(high)
    }

    private func crosses(
        _ statistic: Double, _ kind: LookKind, _ fraction: Double, alpha: Double
    ) -> Bool {
        var boundary = ReplannedBoundary.unchanged(alpha: alpha)
        for change in changes {
            let changed = try? boundary.changed(
                at: change.fraction, statistic: change.statistic, to: change.end)
            boundary = changed ?? boundary
        }
        let critical =
            kind == .endDate
            ? boundary.endDate(at: fraction) : boundary.criticalValue(at: fraction)
        return statistic >= critical.z
    }
}
