package import ExperienceModel

/// What several changes do to one metric together.
///
/// Effects of separate pilots are not known to add up. On a scale with ends each change takes the
/// part of what is left to the end that it took of what was left in its own pilot: from 0, two
/// changes of +20 bring NPS to 100 − 100 × 0.8 × 0.8 = +36. A single change stays as it was
/// measured, and no sum leaves the scale. Without ends, or where nobody knows where it starts, the
/// changes are added up.
package struct CombinedChanges {
    /// How changes are put together.
    package enum Rule: String, Sendable {
        /// There is only one.
        case single
        /// Each takes its part of what is left to the end of the scale.
        case partOfWhatIsLeft
        /// They are added up.
        case sum
    }

    /// One change, the metric before it, and the share of the customers that has it.
    package struct Change {
        package var effect: Interval
        package var base: Double?
        package var share: Double
    }

    private let base: Double?
    private let range: ClosedRange<Double>?

    /// - Parameter base: the metric without any change; nil where it is not known.
    package init(_ metric: Metric, from base: Double?) {
        self.base = base
        let range: ClosedRange<Double>? =
            switch metric.measure {
            case .points: -100...100
            case .share: 0...1
            case .scaleMean:
                metric.scale.flatMap { scale in
                    scale.lowest < scale.highest
                        ? Double(scale.lowest)...Double(scale.highest) : nil
                }
            case .quantity: nil
            }
        self.range = base.flatMap { base in range.flatMap { $0.contains(base) ? $0 : nil } }
    }

    /// How several changes are put together.
    package var rule: Rule { range == nil ? .sum : .partOfWhatIsLeft }

    /// Whether a change is more than was left of the scale where it was measured.
    package func isTooLarge(_ change: Change) -> Bool {
        range.map { part(change.effect.estimate, of: change, in: $0).magnitude > 1 + 1e-9 } ?? false
    }

    /// The metric with those changes, or only their sum where it is not known without them.
    ///
    /// The limits put each change at its own limit and the others at their estimates; the distances
    /// are those of independent changes (MOVER; Zou & Donner 2008).
    package func value(of changes: [Change]) -> Interval {
        let estimates = changes.map(\.effect.estimate)
        let middle = together(estimates, changes)
        var (below, above) = (0.0, 0.0)
        for (place, change) in changes.enumerated() {
            for limit in [change.effect.lower, change.effect.upper] {
                var other = estimates
                other[place] = limit
                let distance = together(other, changes) - middle
                if distance < 0 {
                    below += distance * distance
                } else {
                    above += distance * distance
                }
            }
        }
        return Interval(
            estimate: middle, lower: kept(middle - below.squareRoot()),
            upper: kept(middle + above.squareRoot()))
    }

    private func together(_ effects: [Double], _ changes: [Change]) -> Double {
        guard let range, let base else {
            return zip(effects, changes).reduce(self.base ?? 0) { $0 + $1.0 * $1.1.share }
        }
        var (up, down) = (1.0, 1.0)
        for (effect, change) in zip(effects, changes) {
            let part = min(1, max(-1, part(effect, of: change, in: range))) * change.share
            if part > 0 { up *= 1 - part } else { down *= 1 + part }
        }
        return base + (range.upperBound - base) * (1 - up) - (base - range.lowerBound) * (1 - down)
    }

    /// The part of what was left to the upper end that a rise took, or to the lower end that a fall
    /// took, as a negative number.
    private func part(
        _ effect: Double, of change: Change, in range: ClosedRange<Double>
    ) -> Double {
        let own = change.base.flatMap { range.contains($0) ? $0 : nil } ?? base ?? 0
        let left = effect > 0 ? range.upperBound - own : own - range.lowerBound
        guard effect != 0, effect.isFinite else { return 0 }
        return left > 0 ? effect / left : effect > 0 ? 1 : -1
    }

    private func kept(_ value: Double) -> Double {
        range.map { min(max(value, $0.lowerBound), $0.upperBound) } ?? value
    }
}
