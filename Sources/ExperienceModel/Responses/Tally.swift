/// How often each value was answered; tallies of disjoint answers add with `+`.
public struct Tally: Equatable, Sendable {
    /// Number of answers by value.
    public var counts: [Double: Int]

    /// Makes one from its parts.
    public init(counts: [Double: Int] = [:]) {
        self.counts = counts
    }

    /// How many answers.
    public var answers: Int { counts.values.reduce(0, +) }

    /// Both together.
    public static func + (left: Tally, right: Tally) -> Tally {
        Tally(counts: left.counts.merging(right.counts, uniquingKeysWith: +))
    }

    /// Adds more of one value.
    public mutating func add(_ count: Int, of value: Double) {
        counts[value, default: 0] += count
    }
}

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

/// What was answered: counts per value on a scale, or the moments of an unbounded quantity.
public enum Answers: Equatable, Sendable {
    case tally(Tally)
    case moments(Moments)

    /// How many answers.
    public var count: Int {
        switch self {
        case .tally(let tally): tally.answers
        case .moments(let moments): moments.answers
        }
    }

    /// Both together; the two must be of one kind.
    public static func + (left: Answers, right: Answers) -> Answers {
        switch (left, right) {
        case (.tally(let one), .tally(let other)): .tally(one + other)
        case (.moments(let one), .moments(let other)): .moments(one + other)
        default: preconditionFailure("a metric is counted in one way")
        }
    }
}
