/// What the answers of two arms say about the difference of their true means.
///
/// Each arm has a posterior of its own (Gelman et al. 2013).
public struct PosteriorDifference: Sendable, Equatable {
    private static let gridCells = 512

    private let pilot: DirichletPosterior
    private let control: DirichletPosterior

    /// The difference of a pilot and its control on the same scale.
    ///
    /// - Returns: nil for arms on different scales, or with numbers that cannot be used.
    public init?(pilot: ScaleCell, minus control: ScaleCell) {
        guard pilot.values == control.values,
            let first = DirichletPosterior(pilot), let second = DirichletPosterior(control)
        else { return nil }
        self.pilot = first
        self.control = second
    }

    /// The mean of the difference, in the unit of the metric.
    public var mean: Double { pilot.mean - control.mean }

    /// Its standard deviation, in the unit of the metric.
    public var standardDeviation: Double { (pilot.variance + control.variance).squareRoot() }

    /// What it says about a difference that a goal asks for, where higher is better.
    ///
    /// The probability is a sum over 512 slices of the control's distribution (ours); the losses,
    /// s(kΦ(k) + φ(k)) with k = (goal − mean)/s, are those of the normal distribution with the same
    /// mean and deviation (unit normal loss; Raiffa & Schlaifer 1961).
    public func reading(goal: Double) -> PosteriorReading {
        let deviation = standardDeviation
        let k = (goal - mean) / deviation
        let loss = deviation * (k * NormalDistribution.cdf(k) + NormalDistribution.density(k))
        return PosteriorReading(
            probabilityOfGoal: probability(beyond: goal),
            lossOfRollingOut: loss, lossOfKeeping: loss + mean - goal)
    }

    /// The sum over 512 slices of the control's distribution of the pilot's chance beyond each.
    private func probability(beyond difference: Double) -> Double {
        let reach = 8 * control.standardDeviation
        let lower = max(control.ends.lower, control.mean - reach)
        let upper = min(control.ends.upper, control.mean + reach)
        let width = (upper - lower) / Double(Self.gridCells)
        var (hits, total) = (0.0, 0.0)
        var before = control.share(below: lower).lower
        for slice in 0..<Self.gridCells {
            let start = lower + Double(slice) * width
            let after = control.share(below: start + width).lower
            hits += (after - before) * pilot.share(below: start + width / 2 + difference).upper
            total += after - before
            before = after
        }
        return total > 0 ? min(1, hits / total) : mean >= difference ? 1 : 0
    }
}
