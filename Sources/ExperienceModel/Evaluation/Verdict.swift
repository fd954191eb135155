/// The verdict on one goal or guardrail.
public enum Verdict: String, Codable, Sendable, CaseIterable {
    case met, notMet, undecided, harmed
    case holds, broken

    /// Whether nothing can be said yet.
    public var isUndecided: Bool { self == .undecided }
}

/// Why there is no verdict, or no number.
public enum Unsaid: Equatable, Sendable {
    /// The day of the read-out has not come.
    case beforeReadout(Day)
    /// No answers at all.
    case noAnswers
    /// Fewer answers than may be shown.
    case tooFewToShow(least: Int)
    /// A mean needs more answers than there are.
    case tooFewForMean(least: Int)
    /// Too few branches in an arm.
    case tooFewBranches(least: Int)
    /// The interval still contains the line.
    case intervalContainsLine
    /// The final look gave no verdict, and later answers, which moved the interval off the line,
    /// give none.
    case closed(on: Day)
    /// The design compares with the time before, of which there are no answers.
    case noAnswersBefore
    /// There is no baseline to compare with.
    case noBaseline
    /// The data are not in order.
    case dataNotInOrder
    /// All answers are equal, so a mean has no interval.
    case noSpread
    /// Its own interval would do, but several secondary goals are judged together (Holm).
    case secondaryGoalsTogether
}
