/// One row of answers, as read; identifiers are still in clear and must not be stored.
public struct Response: Equatable, Sendable {
    /// What makes a row the same row when it comes again.
    public enum Identity: Equatable, Sendable {
        /// The survey tool's id of the response.
        case responseID(String)
        /// The respondent: one answer per metric and day.
        case respondent(String)
        /// Neither is known: the row's own text; equal rows of a file are separate answers.
        case rowText(String)
    }

    /// What makes it the same row when it comes again.
    public var identity: Identity
    /// The line of the file on which the row begins, from 1.
    public var line: Int
    /// The arm.
    public var arm: String
    /// The day of the answer.
    public var day: Day
    /// The branch, as labelled.
    public var branch: String?
    /// The persona, as labelled.
    public var persona: String?
    /// The channel, as labelled.
    public var channel: String?
    /// The touchpoint, as labelled.
    public var touchpoint: String?
    /// What the customer wrote.
    public var comment: String?
    /// The answers, by metric; a yes is 1 and a no is 0.
    public var answers: [Answer]
    /// How many such answers the row stands for: 1, or the number in a table of counts.
    public var weight: Int

    /// Makes one from its parts.
    public init(
        identity: Identity, line: Int, arm: String, day: Day, branch: String? = nil,
        persona: String? = nil, channel: String? = nil, touchpoint: String? = nil,
        comment: String? = nil, answers: [Answer], weight: Int = 1
    ) {
        self.identity = identity
        self.line = line
        self.arm = arm
        self.day = day
        self.branch = branch
        self.persona = persona
        self.channel = channel
        self.touchpoint = touchpoint
        self.comment = comment
        self.answers = answers
        self.weight = weight
    }
}

/// The answer to one metric.
public struct Answer: Equatable, Sendable {
    /// The metric.
    public var metric: String
    /// The value as answered: a score, an amount, or 1 for yes and 0 for no.
    public var value: Double

    /// Makes one from its parts.
    public init(metric: String, value: Double) {
        self.metric = metric
        self.value = value
    }
}
