/// The boundary of a pilot whose plan was changed on the way, by the conditional-error rule.
///
/// Whatever chance of a false "goal met" the old plan had left at the moment of the change, the new
/// one gets and no more, so that results seen before do not matter (Müller & Schäfer 2001). A plan
/// that changes for reasons that have nothing to do with the results, such as traffic or staffing,
/// needs no such boundary: it is simply replaced, which is exact when lowered and adds at most 0.6
/// percentage points of error when raised before half of it is in.
public struct ReplannedBoundary: Sendable, Equatable {
    /// Why a plan can no longer be changed.
    public enum Refusal: Error, Sendable, Equatable {
        /// The final look is over: only a new pilot with new answers can say more.
        case afterTheFinalLook
        /// The new plan is not larger than what is already there.
        case notBeyondThePresent
        /// A number is missing or is none.
        case unusable
    }

    /// c′: what the walk z√t must reach before the plan is full, in units of the first plan.
    public let line: Double
    /// T: the present plan's information over that of the first plan.
    public let total: Double
    /// The information at the last change, and where the walk stood then.
    private let start: (fraction: Double, walk: Double)

    private init(line: Double, total: Double, start: (fraction: Double, walk: Double)) {
        self.line = line
        self.total = total
        self.start = start
    }

    /// The boundary of a plan that has not been changed: c/√t up to t = 1.
    public static func unchanged(alpha: Double = 0.05) -> ReplannedBoundary {
        ReplannedBoundary(line: CriticalValue.planned(alpha), total: 1, start: (0, 0))
    }

    /// The boundary after one more change, made with results in sight.
    ///
    /// c′ = B + (c − B)·√((T − t)/(S − t)), where B = z√t is the walk at the change, c the line and
    /// S the total before it; all on the scale of the first plan.
    /// - Parameters:
    ///   - fraction: t, the information at the change over that of the first plan, from 0.
    ///   - statistic: z at the goal at the change, positive in the direction of the goal.
    ///   - total: T, the new plan's information over that of the first plan.
    public func changed(
        at fraction: Double, statistic: Double, to total: Double
    ) throws(Refusal) -> ReplannedBoundary {
        guard fraction >= 0, fraction.isFinite, statistic.isFinite, total.isFinite,
            line.isFinite
        else { throw .unusable }
        if fraction >= self.total { throw .afterTheFinalLook }
        if total <= fraction { throw .notBeyondThePresent }
        let walk = statistic * fraction.squareRoot()
        // A walk that has crossed the line already keeps next to nothing, and never more.
        let slope = max(1e-3, (line - walk) / (self.total - fraction).squareRoot())
        return ReplannedBoundary(
            line: walk + slope * (total - fraction).squareRoot(), total: total,
            start: (fraction, walk))
    }

    /// The critical value of a look before the end date.
    ///
    /// c′/√t up to the plan, on the day of the change as well; on the look that reaches the plan or
    /// goes beyond, the one at which what came after the change is held against its own fixed line.
    /// Infinite before the first answer.
    /// - Parameter fraction: t, the information present over that of the first plan.
    public func criticalValue(at fraction: Double) -> CriticalValue {
        guard fraction > 0, line.isFinite else { return CriticalValue(z: .infinity) }
        // A look of the day of the change, or before it, is one on the way.
        return fraction < total || fraction <= start.fraction
            ? CriticalValue(z: max(0, line / fraction.squareRoot()))
            : criticalValue(at: fraction, step: slope)
    }

    /// The critical value of the last look, on the end date, with whatever share has come in.
    ///
    /// As `CriticalValue.endDate`, for what came after the change: it spends the error that the
    /// looks since then could not have used.
    public func endDate(at fraction: Double) -> CriticalValue {
        guard fraction > start.fraction, fraction < total, line.isFinite, slope > 0 else {
            return criticalValue(at: fraction)
        }
        let left = 2 * NormalDistribution.upperTail(slope)
        let rest = (total - start.fraction) / (fraction - start.fraction)
        let wall = slope * rest.squareRoot()
        let step = RootFinder.root(
            from: NormalDistribution.quantile(upperTail: min(1 - 1e-12, left)), to: wall,
            tolerance: 1e-14
        ) {
            NormalDistribution.upperTail($0) + NormalDistribution.upperTail(2 * wall - $0) - left
        }
        return criticalValue(at: fraction, step: step)
    }

    /// Whether the plan is reached: the first such look is the final one.
    public func isReached(at fraction: Double) -> Bool { fraction >= total }

    /// The chance to reach the line by the plan, with a flat prior on the drift (slightly low).
    ///
    /// As `ChanceOfSuccess.byThePlan`: Φ((zT/√t − c′)/√(T(T − t)/t)).
    /// - Returns: nil before the first answer and from the plan on.
    public func chance(statistic: Double, at fraction: Double) -> Double? {
        guard fraction > 0, fraction < total, !statistic.isNaN, line.isFinite else { return nil }
        let ahead = statistic / fraction.squareRoot() * total - line
        return NormalDistribution.cdf(ahead / (total * (total - fraction) / fraction).squareRoot())
    }

    /// The line in standard errors of all that comes after the change.
    private var slope: Double {
        (line - start.walk) / (total - start.fraction).squareRoot()
    }

    /// The z at which the walk since the change is `step` of its standard errors.
    private func criticalValue(at fraction: Double, step: Double) -> CriticalValue {
        // A plan that has not been changed starts from nothing: there a step is z itself.
        guard start.fraction > 0 else { return CriticalValue(z: max(0, step)) }
        let height = start.walk + step * (fraction - start.fraction).squareRoot()
        return CriticalValue(z: max(0, height / fraction.squareRoot()))
    }
}

extension ReplannedBoundary {
    /// Whether two boundaries hold every look against the same line.
    public static func == (first: ReplannedBoundary, second: ReplannedBoundary) -> Bool {
        first.line == second.line && first.total == second.total && first.start == second.start
    }
}
