/// What the answers say on one goal or guardrail.
public struct GoalReadOut: Equatable, Sendable {
    /// The goal as frozen.
    public var goal: Goal
    /// The metric's definition.
    public var metric: Metric
    /// Control first, where there is one.
    public var arms: [ArmReadOut]
    /// The same arms before the start, for designs that measure before; else empty.
    public var before: [ArmReadOut]
    /// The line on the axis of the effect, in the measure of the metric; nil where there is none.
    public var line: Double?
    /// Whether the effect is a difference, of groups or of periods; else it is the pilot itself.
    public var isDifference: Bool
    /// What is held against the line: the difference, or the pilot itself.
    public var effect: Interval?
    /// The look that decided; nil while undecided.
    ///
    /// Later answers do not change the verdict.
    public var decided: DecidedLook?
    /// Whether the final look has been: the plan was reached, or the day of the read-out has come.
    public var isFinal: Bool
    /// What today's answers would decide, where that differs from the verdict that was recorded.
    public var wouldBeDecided: Verdict?
    /// For guardrails that hold: whether it is worse than the control, but within the margin.
    public var isWorseWithinMargin: Bool
    /// How the answers were re-weighted; nil without a reference mix.
    public var weighting: WeightingReadOut?
    /// The level of the interval, 0.95.
    public var level: Double
    /// How the interval is made, `score, one look`.
    public var method: String
    /// The verdict.
    public var verdict: Verdict
    /// Why there is none, or no number.
    public var unsaid: Unsaid?
    /// Chance to meet the goal by the planned end, 0 to 1; nil once final.
    public var chance: Double?
    /// How many answers are still needed.
    public var needed: NeededAnswers?
    /// Share of the planned information that is in, 0 and up; nil when no sample is planned.
    public var fraction: Double?

    /// Makes one from its parts.
    public init(
        goal: Goal, metric: Metric, arms: [ArmReadOut], before: [ArmReadOut] = [],
        line: Double? = nil, isDifference: Bool? = nil,
        effect: Interval? = nil, decided: DecidedLook? = nil, isFinal: Bool = false,
        wouldBeDecided: Verdict? = nil, isWorseWithinMargin: Bool = false,
        weighting: WeightingReadOut? = nil, level: Double, method: String, verdict: Verdict,
        unsaid: Unsaid? = nil, chance: Double? = nil, needed: NeededAnswers? = nil,
        fraction: Double? = nil
    ) {
        self.goal = goal
        self.metric = metric
        self.arms = arms
        self.before = before
        self.line = line ?? goal.line
        self.isDifference = isDifference ?? goal.isDifference
        self.effect = effect
        self.decided = decided
        self.isFinal = isFinal
        self.wouldBeDecided = wouldBeDecided
        self.isWorseWithinMargin = isWorseWithinMargin
        self.weighting = weighting
        self.level = level
        self.method = method
        self.verdict = verdict
        self.unsaid = unsaid
        self.chance = chance
        self.needed = needed
        self.fraction = fraction
    }

    /// The effect that the verdict rests on: of the deciding look, else of today.
    public var decisive: Interval? { decided?.effect ?? effect }

    /// The arm that got the change.
    public var pilotArm: ArmReadOut? { arms.last }
    /// The arm to compare with.
    public var controlArm: ArmReadOut? { arms.count > 1 ? arms.first : nil }
}

/// How many more answers a goal needs, all growing cells together.
public struct NeededAnswers: Equatable, Sendable {
    /// Until the planned number is reached.
    public var toPlan: Int?
    /// Until a verdict, if the estimate stays where it is.
    public var ifTrendHolds: Int?
    /// Of a new pilot that would decide, if the estimate were true.
    public var newPlan: Int?

    /// Makes one from its parts.
    public init(toPlan: Int? = nil, ifTrendHolds: Int? = nil, newPlan: Int? = nil) {
        self.toPlan = toPlan
        self.ifTrendHolds = ifTrendHolds
        self.newPlan = newPlan
    }
}
