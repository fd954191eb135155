/// Number and power sums of an unbounded quantity; those of disjoint answers add with `+`.
public struct Moments: Equatable, Sendable {
    /// How many.
    public var answers: Int
    /// Σx.
    public var sum: Double
    /// Σx².
    public var sumOfSquares: Double
    /// Σx³.
    public var sumOfCubes: Double

    /// Makes one from its parts.
    public init(
        answers: Int = 0, sum: Double = 0, sumOfSquares: Double = 0, sumOfCubes: Double = 0
    ) {
        self.answers = answers
        self.sum = sum
        self.sumOfSquares = sumOfSquares
        self.sumOfCubes = sumOfCubes
    }

    /// Both together.
    public static func + (left: Moments, right: Moments) -> Moments {
        Moments(
            answers: left.answers + right.answers, sum: left.sum + right.sum,
            sumOfSquares: left.sumOfSquares + right.sumOfSquares,
            sumOfCubes: left.sumOfCubes + right.sumOfCubes)
    }
}
