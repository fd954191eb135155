/// Whether the arms have the sizes that the draw was meant to give them (Pearson's χ², 1900).
///
/// χ² is the sum of (count − expected)²/expected over the arms.
public struct SampleRatio: Sendable, Equatable {
    /// χ² of the counts against the expected ones.
    public let chiSquared: Double
    /// Its p value, with one degree of freedom fewer than arms.
    public let p: Double

    /// The check on invited or randomised units (branches, where branches were drawn).
    ///
    /// - Parameters:
    ///   - counts: units in each arm.
    ///   - ratio: the planned sizes, in any common measure, each above 0.
    /// - Returns: nil with fewer than two arms, without units, or with numbers that cannot be used.
    public init?(counts: [Double], ratio: [Double]) {
        guard counts.count == ratio.count, UnusableNumbers.inCounts(counts) == nil,
            ratio.allSatisfy({ $0 > 0 && $0 < .infinity })
        else { return nil }
        let (units, whole) = (counts.reduce(0, +), ratio.reduce(0, +))
        guard counts.count >= 2, units > 0, (units * units).isFinite, whole.isFinite else {
            return nil
        }
        chiSquared = zip(counts, ratio).reduce(0) {
            let expected = units * $1.1 / whole
            return $0 + ($1.0 - expected) * ($1.0 - expected) / expected
        }
        p = ChiSquaredDistribution.upperTail(
            chiSquared, degreesOfFreedom: Double(counts.count - 1))
    }

    /// Whether the arms cannot have come about as planned: p below 0.001.
    public var isMismatch: Bool { p < 0.001 }
}
