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
