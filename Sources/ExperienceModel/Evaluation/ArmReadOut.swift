/// One arm's answers to one metric.
public struct ArmReadOut: Equatable, Sendable {
    /// The arm.
    public var arm: String
    /// How many answers.
    public var answers: Int
    /// What they are worth in independent answers, with branches or weights; nil without either.
    public var effective: Double?
    /// Branches with answers, where branches carry the precision.
    public var branches: Int?
    /// Promoters, passives and detractors, for NPS.
    public var promoters: Int?
    /// Passives.
    public var passives: Int?
    /// Detractors.
    public var detractors: Int?
    /// How many said yes or chose a top box, for shares.
    public var positive: Int?
    /// Estimate and limits in the measure of the metric; nil when it cannot be shown.
    public var interval: Interval?
    /// Counts per value on a scale, ascending; empty for quantities and suppressed groups.
    public var counts: [ScoreCount]

    /// Makes one from its parts.
    public init(
        arm: String, answers: Int, effective: Double? = nil, branches: Int? = nil,
        promoters: Int? = nil, passives: Int? = nil, detractors: Int? = nil,
        positive: Int? = nil, interval: Interval? = nil, counts: [ScoreCount] = []
    ) {
        self.arm = arm
        self.answers = answers
        self.effective = effective
        self.branches = branches
        self.promoters = promoters
        self.passives = passives
        self.detractors = detractors
        self.positive = positive
        self.interval = interval
        self.counts = counts
    }
}

/// How often a score was given.
public struct ScoreCount: Equatable, Sendable {
    /// The score.
    public var value: Double
    /// How often.
    public var count: Int

    /// Makes one from its parts.
    public init(value: Double, count: Int) {
        self.value = value
        self.count = count
    }
}
