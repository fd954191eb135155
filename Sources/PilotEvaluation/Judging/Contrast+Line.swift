import PilotStatistics

// Whether an interval clears a line, mostly without looking for its limits.
extension Contrast {
    /// Whether the lower limit at `q` is at the line or above it.
    func isAtLeast(_ line: Double, at q: Double) -> Bool {
        guard let estimate, estimate >= line, !q.isNaN else { return false }
        return clears(estimate - line, towards: -1, at: q)
            ?? (limits(at: q).lower >= line)
    }

    /// Whether the upper limit at `q` is below the line.
    func isBelow(_ line: Double, at q: Double) -> Bool {
        guard let estimate, estimate < line, !q.isNaN else { return false }
        return clears(line - estimate, towards: 1, at: q) ?? (limits(at: q).upper < line)
    }

    /// Shares the gap out over the terms as their precision suggests: where every term's limit
    /// stays within its share the sum of squares does too, and where every one leaves it, neither.
    ///
    /// - Returns: nil where the terms do not agree.
    private func clears(_ gap: Double, towards side: Double, at q: Double) -> Bool? {
        guard gap > 0, q.isFinite else { return nil }
        let noise = terms.map(\.cautiousNoise)
        let total = noise.reduce(0, +)
        guard total > 0, total.isFinite else { return nil }
        var (within, beyond) = (0, 0)
        for (term, part) in zip(terms, noise) {
            guard case .scale(let cell) = term.cell, let middle = cell.estimate else { return nil }
            let share = gap * (part / total).squareRoot()
            let place = middle + side * share / term.coefficient
            guard let z = cell.statistic(for: place)?.z.magnitude else { return nil }
            // Hair's breadths are left to the limits themselves.
            if z > q * (1 + 1e-9) { within += 1 } else if z < q * (1 - 1e-9) { beyond += 1 }
        }
        if within == terms.count { return true }
        return beyond == terms.count ? false : nil
    }
}

extension Contrast.Term {
    /// About a²v/n, never 0.
    fileprivate var cautiousNoise: Double {
        let range = cell.possibleRange
        let width = range.upper - range.lower
        let floor = width.isFinite ? width * width / (4 * (cell.answers + 4)) : 0
        let variance = max(cell.variance ?? 0, floor)
        return coefficient * coefficient * variance / cell.answers
    }
}
