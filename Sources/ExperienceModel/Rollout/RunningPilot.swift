/// A pilot on which nobody has decided yet, as the roadmap sees it.
public struct RunningPilot: Codable, Equatable, Sendable {
    /// Its first day.
    public var start: Day
    /// The planned day of its read-out.
    public var readout: Day
    /// The day on which its answers are expected to be complete at their pace so far, at the
    /// latest the read-out.
    public var expected: Day
    /// Answers that are in.
    public var answers: Int
    /// Answers still needed for a verdict if the trend holds, else until the plan is full; nil when
    /// no number is known.
    public var answersNeeded: Int?
    /// What its verdict says to do, once that has fallen; nil while it can still go either way.
    public var advised: Decision?

    /// Makes one from its parts.
    public init(
        start: Day, readout: Day, expected: Day, answers: Int, answersNeeded: Int? = nil,
        advised: Decision? = nil
    ) {
        self.start = start
        self.readout = readout
        self.expected = expected
        self.answers = answers
        self.answersNeeded = answersNeeded
        self.advised = advised
    }
}
