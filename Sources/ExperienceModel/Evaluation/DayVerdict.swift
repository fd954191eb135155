/// What a pilot said on the evening of one day, goal by goal.
public struct DayVerdict: Equatable, Sendable {
    /// One goal or guardrail on that evening.
    public struct Line: Equatable, Sendable {
        /// Which goal or guardrail.
        public var goal: GoalKey
        /// Answers so far, all arms of the plan, from the start on.
        public var answers: Int
        /// Estimate with limits that hold however often one looks; nil where nothing can be shown.
        public var effect: Interval?
        /// Share of the planned information that is in; nil when no sample is planned.
        public var fraction: Double?
        /// The verdict that stands on that evening.
        public var verdict: Verdict
        /// The day that decided, where one has.
        public var decidedOn: Day?
        /// Why there is no verdict.
        public var unsaid: Unsaid?

        /// Makes one from its parts.
        public init(
            goal: GoalKey, answers: Int, effect: Interval? = nil, fraction: Double? = nil,
            verdict: Verdict, decidedOn: Day? = nil, unsaid: Unsaid? = nil
        ) {
            self.goal = goal
            self.answers = answers
            self.effect = effect
            self.fraction = fraction
            self.verdict = verdict
            self.decidedOn = decidedOn
            self.unsaid = unsaid
        }
    }

    /// The day; earlier ones with too few new answers to be shown are joined to it.
    ///
    /// Goals that had too few themselves stand as they last stood.
    public var day: Day
    /// Goals in the order of the plan, then guardrails.
    public var lines: [Line]

    /// Makes one from its parts.
    public init(day: Day, lines: [Line]) {
        self.day = day
        self.lines = lines
    }
}
