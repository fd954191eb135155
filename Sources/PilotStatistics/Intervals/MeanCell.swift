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

    /// A cell from the sums of its measurements.
    ///
    /// - Parameters:
    ///   - answers: finite and not negative.
    ///   - sum: Σx.
    ///   - sumOfSquares: Σx².
    ///   - sumOfCubes: Σx³, if known.
    public init(answers: Double, sum: Double, sumOfSquares: Double, sumOfCubes: Double?) {
        precondition(answers.isFinite && answers >= 0, "counts are 0 or more")
        precondition(sum.isFinite && sumOfSquares.isFinite, "sums are finite")
        precondition(sumOfCubes?.isFinite ?? true, "sums are finite")
        self.answers = answers
        self.sum = sum
        self.sumOfSquares = sumOfSquares
        self.sumOfCubes = sumOfCubes
    }

    /// The mean; nil without measurements.
    public var estimate: Double? { answers > 0 ? sum / answers : nil }

    /// The variance of one measurement, with divisor n − 1; nil below two measurements.
    public var variance: Double? {
        guard answers >= 2, let mean = estimate else { return nil }
        let spread = sumOfSquares - answers * mean * mean
        // Equal measurements leave only the rounding of their sums, which is not a variance.
        let rounding = 4 * answers.squareRoot() * sumOfSquares.ulp
        return spread > rounding ? spread / (answers - 1) : 0
    }

    /// Hall's limits (Hall 1992): t limits with the skewness taken out.
    ///
    /// - Parameter q: the critical value on each side.
    /// - Returns: infinite limits below two measurements or where all are equal.
    public func limits(at q: Double) -> Limits {
        precondition(q >= 0, "a critical value is 0 or more")
        guard let mean = estimate, let variance, variance > 0 else { return .unknown }
        let standardError = (variance / answers).squareRoot()
        return Limits(
            lower: mean - standardError * unskewed(q),
            upper: mean - standardError * unskewed(-q))
    }

    /// The inverse of Hall's cubic, through which the skewed t statistic becomes symmetric.
    private func unskewed(_ t: Double) -> Double {
        let bend = skewness / (3 * answers.squareRoot())
        guard bend.magnitude >= 1e-9 else { return t }
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
