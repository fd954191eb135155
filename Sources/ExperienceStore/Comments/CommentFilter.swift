public import ExperienceModel

/// Which comments are asked for; what is nil is not asked.
public struct CommentFilter: Equatable, Sendable {
    /// A metric and the values that its answer may have.
    public struct Answered: Equatable, Sendable {
        /// The metric.
        public var metric: String
        /// The values, both ends included.
        public var values: ClosedRange<Double>

        /// Makes one from its parts.
        public init(metric: String, values: ClosedRange<Double>) {
            self.metric = metric
            self.values = values
        }
    }

    /// The arm.
    public var arm: String?
    /// The branch, as labelled.
    public var branch: String?
    /// The persona, as labelled.
    public var persona: String?
    /// The channel, as labelled.
    public var channel: String?
    /// The touchpoint, as labelled.
    public var touchpoint: String?
    /// What the customer answered.
    public var answered: Answered?
    /// The first day.
    public var from: Day?
    /// The last day.
    public var through: Day?

    /// Asks for all comments.
    public init(
        arm: String? = nil, branch: String? = nil, persona: String? = nil, channel: String? = nil,
        touchpoint: String? = nil, answered: Answered? = nil, from: Day? = nil, through: Day? = nil
    ) {
        self.arm = arm
        self.branch = branch
        self.persona = persona
        self.channel = channel
        self.touchpoint = touchpoint
        self.answered = answered
        self.from = from
        self.through = through
    }
}
