public import ExperienceModel
import PilotStatistics

/// What it means for a figure that its answers come in branches: one look, without a plan.
public enum BranchCalculator {
    /// The answers of one arm: for each branch the counts in the order of the scale.
    public struct Arm: Equatable, Sendable {
        /// Its name; empty where the answers have no arms.
        public var name: String
        /// The counts of each branch.
        public var branches: [[Int]]

        /// Makes one from its parts.
        public init(name: String, branches: [[Int]]) {
            self.name = name
            self.branches = branches
        }
    }

    /// Each arm on its own, and each other arm minus the first.
    ///
    /// Delete-one-branch jackknife, effective counts, score limits with Student's t; differences by
    /// square-and-add with Satterthwaite's degrees of freedom.
    public static func figure(_ arms: [Arm], on scale: CountScale) -> BranchedFigure {
        let branched = arms.map { arm in
            BranchedArm(
                values: scale.values, branches: arm.branches.map { $0.map(Double.init) })
        }
        let readings = zip(arms, branched).map { arm, counts in
            BranchedFigure.Arm(
                name: arm.name, branches: counts.branches, answers: Int(counts.pooled.answers),
                designEffect: counts.designEffect,
                interval: counts.degreesOfFreedom.flatMap {
                    interval(.single(.scale(counts.effective)), degreesOfFreedom: $0, scale)
                },
                degreesOfFreedom: counts.degreesOfFreedom)
        }
        let differences = arms.indices.dropFirst().compactMap { place in
            difference(branched[place], branched[0], scale).map {
                BranchedFigure.Difference(
                    arm: arms[place].name, control: arms[0].name, interval: $0.interval,
                    degreesOfFreedom: $0.degreesOfFreedom)
            }
        }
        return BranchedFigure(
            scale: scale, arms: readings, differences: differences, level: Thresholds.level,
            method: "score, branches, one look")
    }

    private static func difference(
        _ arm: BranchedArm, _ control: BranchedArm, _ scale: CountScale
    ) -> (interval: Interval, degreesOfFreedom: Double)? {
        guard let own = arm.degreesOfFreedom, let other = control.degreesOfFreedom,
            let variance = arm.variance, let otherVariance = control.variance
        else { return nil }
        // Where nothing varies at all, the arm with the fewest branches says how sure that is.
        let freedom =
            DegreesOfFreedom.combined(
                variances: [variance, otherVariance], degreesOfFreedom: [own, other])
            ?? min(own, other)
        let contrast = Contrast.difference(
            .scale(arm.effective), minus: .scale(control.effective))
        return interval(contrast, degreesOfFreedom: freedom, scale).map { ($0, freedom) }
    }

    private static func interval(
        _ contrast: Contrast, degreesOfFreedom: Double, _ scale: CountScale
    ) -> Interval? {
        guard let estimate = contrast.estimate else { return nil }
        let q = CriticalValue.planReached(alpha: Thresholds.alpha)
            .quantile(degreesOfFreedom: degreesOfFreedom)
        let limits = contrast.limits(at: q)
        return Interval(estimate: estimate, lower: limits.lower, upper: limits.upper)
            .scaled(by: scale.unit)
    }
}
