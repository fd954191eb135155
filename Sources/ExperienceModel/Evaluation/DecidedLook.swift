/// The look at which a goal got its verdict.
public struct DecidedLook: Equatable, Sendable {
    /// The day.
    public var day: Day
    /// What was held against the line on that day; nil where only the record knows it.
    public var effect: Interval?
    /// Share of the planned information that was in; nil when no sample was planned.
    public var fraction: Double?
    /// Answers of all arms of the plan from the start until then; nil where only the record knows it.
    public var answers: Int?
    /// Whether it was the final look: the plan was reached or had run out.
    public var isFinal: Bool

    /// Makes one from its parts.
    public init(
        day: Day, effect: Interval? = nil, fraction: Double? = nil, answers: Int? = nil,
        isFinal: Bool
    ) {
        self.day = day
        self.answers = answers
        self.effect = effect
        self.fraction = fraction
        self.isFinal = isFinal
    }
}
