public import ExperienceModel

/// What a customer wrote, with what they answered.
public struct Comment: Equatable, Sendable {
    /// The text, as it came.
    public var text: String
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
    /// The answers of the same row, sorted by metric.
    public var answers: [Answer]

    /// Makes one from its parts.
    public init(
        text: String, arm: String, day: Day, branch: String? = nil, persona: String? = nil,
        channel: String? = nil, touchpoint: String? = nil, answers: [Answer] = []
    ) {
        self.text = text
        self.arm = arm
        self.day = day
        self.branch = branch
        self.persona = persona
        self.channel = channel
        self.touchpoint = touchpoint
        self.answers = answers
    }
}
