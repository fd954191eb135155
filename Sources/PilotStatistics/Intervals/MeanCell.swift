import RealModule

/// One group of measurements without bounds, such as cost or minutes per contact, as its sums.
public struct MeanCell: Sendable, Equatable {
    /// How many measurements.
    public let answers: Double
    /// Their sum, in the unit of the metric.
    public let sum: Double
    /// The sum of their squares.
    public let sumOfSquares: Double
    /// The sum of their cubes; nil where it is not known, and then skewness counts as none.
    public let sumOfCubes: Double?
    /// Why the numbers cannot be used, so that the cell counts as empty; nil as a rule.
    public let unusable: UnusableNumbers?

    /// A cell from the sums of its measurements.
    ///
    /// - Parameters:
    ///   - answers: finite and not negative.
    ///   - sum: Σx, finite, like the others. Numbers that are not make the cell empty, and
    ///     `unusable` says why.
    ///   - sumOfSquares: Σx².
    ///   - sumOfCubes: Σx³, if known.
    public init(answers: Double, sum: Double, sumOfSquares: Double, sumOfCubes: Double?) {
        unusable = Self.unusable(answers, [sum, sumOfSquares, sumOfCubes ?? 0])
        let isUsable = unusable == nil
        self.answers = isUsable ? answers : 0
        self.sum = isUsable ? sum : 0
        self.sumOfSquares = isUsable ? sumOfSquares : 0
        self.sumOfCubes = isUsable ? sumOfCubes : nil
    }

    private static func unusable(_ answers: Double, _ sums: [Double]) -> UnusableNumbers? {
        if let unusable = UnusableNumbers.inCounts([answers]) { return unusable }
        guard sums.allSatisfy(\.isFinite) else { return .notFinite }
        guard answers > 0 else { return nil }
        let mean = sums[0] / answers
        let isHeld = (mean * mean * mean * answers).isFinite && mean.isFinite
        return isHeld ? nil : .tooLarge
    }

    /// The mean Σx/n; nil without measurements.
    public var estimate: Double? { answers > 0 ? sum / answers : nil }

    /// The variance of one measurement, with divisor n − 1; nil below two measurements.
    public var variance: Double? {
        guard answers >= 2, let mean = estimate else { return nil }
        let spread = sumOfSquares - answers * mean * mean
        // Equal measurements leave only the rounding of their sums, which is not a variance.
        let rounding = 4 * answers.squareRoot() * sumOfSquares.ulp
        return spread > rounding ? spread / (answers - 1) : 0
    }

    /// Hall's limits: t limits with the skewness taken out by a cubic (Hall 1992).
    ///
    /// Mean − s/√n · H⁻¹(±q), where H⁻¹(t) = (∛(1 + 3A(t − A/2)) − 1)/A and A is the skewness over
    /// 3√n; without the sum of cubes they are the plain t limits.
    /// - Parameter q: the critical value on each side, of Student's distribution with n − 1 degrees
    ///   of freedom; one that is no number counts as infinite.
    /// - Returns: in the unit of the metric; infinite limits below two measurements or where all
    ///   are equal.
    public func limits(at q: Double) -> Limits {
        guard let mean = estimate, let variance, variance > 0 else { return .unknown }
        let q = q.isNaN ? Double.infinity : max(0, q)
        let standardError = (variance / answers).squareRoot()
        guard q < .infinity, standardError > 0 else {
            return q == 0 ? Limits(lower: mean, upper: mean) : .unknown
        }
        return Limits(
            lower: mean - standardError * unskewed(q),
            upper: mean - standardError * unskewed(-q))
    }

    /// The inverse of Hall's cubic, through which the skewed t statistic becomes symmetric.
    private func unskewed(_ t: Double) -> Double {
        let bend = skewness / (3 * answers.squareRoot())
        guard bend.magnitude >= 1e-9, bend.isFinite else { return t }
        let inside = 3 * bend * (t - bend / 2)
        return inside > -0.5
            ? Double.expMinusOne(Double.log(onePlus: inside) / 3) / bend
            : (Double.root(1 + inside, 3) - 1) / bend
    }

    /// The third central moment over the cubed standard deviation (divisor n).
    private var skewness: Double {
        guard let sumOfCubes, let mean = estimate, let variance else { return 0 }
        let third =
            sumOfCubes / answers - 3 * mean * sumOfSquares / answers + 2 * mean * mean * mean
        let second = variance * (answers - 1) / answers
        return third / (second * second.squareRoot())
    }
}
