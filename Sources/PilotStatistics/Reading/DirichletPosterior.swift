/// What the answers say about the true mean of a scale, as a distribution for people to read.
///
/// A Dirichlet over the shares of the values, conjugate to their counts (Gelman et al. 2013); its
/// mean on the scale is summarised by the Beta with the same mean and variance, which is exact for
/// two values. That summary is ours.
public struct DirichletPosterior: Sendable, Equatable {
    /// The mean, in the unit of the metric.
    public let mean: Double
    /// The variance, in squared units.
    public let variance: Double
    /// The first weight of the matched Beta: of the upper end of the scale.
    public let a: Double
    /// The second weight of the matched Beta: of the lower end of the scale.
    public let b: Double
    /// The ends of the scale.
    let ends: Limits

    /// The distribution after a cell's answers, from half an answer for each of up to three values
    /// (Jeffreys 1946) and one and a half answers spread over longer scales (ours, so that they do
    /// not begin with more weight than three values do).
    ///
    /// With weights α = count + prior and A their sum: mean Σαx/A, variance
    /// (Σαx²/A − mean²)/(A + 1), and the Beta on the scale with both.
    /// - Returns: nil for a cell whose numbers cannot be used.
    public init?(_ cell: ScaleCell) {
        guard cell.unusable == nil else { return nil }
        let prior = cell.values.count <= 3 ? 0.5 : 1.5 / Double(cell.values.count)
        let weights = cell.counts.map { $0 + prior }
        let total = weights.reduce(0, +)
        let centre = zip(weights, cell.values).reduce(0) { $0 + $1.0 * $1.1 } / total
        let spread = zip(weights, cell.values).reduce(0) {
            $0 + $1.0 * ($1.1 - centre) * ($1.1 - centre)
        }
        mean = centre
        variance = spread / total / (total + 1)
        ends = cell.ends
        let width = ends.upper - ends.lower
        let (up, down) = ((centre - ends.lower) / width, (ends.upper - centre) / width)
        let strength = up * down * width * width / variance - 1
        a = up * strength
        b = down * strength
    }

    /// The standard deviation, in the unit of the metric.
    public var standardDeviation: Double { variance.squareRoot() }

    /// What it says about a goal that higher values meet.
    public func reading(goal: Double) -> PosteriorReading {
        guard goal > ends.lower, goal < ends.upper else {
            return PosteriorReading(
                probabilityOfGoal: goal <= ends.lower ? 1 : 0,
                lossOfRollingOut: max(0, goal - mean), lossOfKeeping: max(0, mean - goal))
        }
        let below = share(below: goal)
        let width = ends.upper - ends.lower
        let (u, m) = ((goal - ends.lower) / width, (mean - ends.lower) / width)
        let loss = width * (u * below.lower - m * IncompleteBeta(at: u, a: a + 1, b: b).lower)
        return PosteriorReading(
            probabilityOfGoal: below.upper,
            lossOfRollingOut: loss, lossOfKeeping: loss + mean - goal)
    }

    /// The probabilities of a mean below and above a value.
    func share(below value: Double) -> IncompleteBeta {
        IncompleteBeta(at: (value - ends.lower) / (ends.upper - ends.lower), a: a, b: b)
    }
}
