/// Whether a pilot can succeed: what its sample can show, goal by goal.
public struct SamplePlan: Equatable, Sendable {
    /// One goal or guardrail.
    public struct Line: Equatable, Sendable {
        /// The goal.
        public var goal: Goal
        /// The metric's definition.
        public var metric: Metric
        /// Answers planned per arm.
        public var planned: Int?
        /// The smallest difference beyond the line that the plan can show.
        public var detectable: Double?
        /// What the team hopes for beyond the line; below 0 where the hope falls short of it.
        public var hoped: Double?
        /// Answers per arm that this hope needs.
        public var needed: Int?
        /// Answers per arm that the hope needs if the primary goal and all guardrails are to
        /// succeed together with the plan's chance; nil where there are no guardrails, and for
        /// secondary goals.
        public var neededTogether: Int?
        /// What would make the sample enough; nil where it is, or nothing can be said.
        public var advice: SampleAdvice?
        /// Why nothing can be said.
        public var unsaid: Unsaid?
        /// Whether the planned sample is enough; nil when that cannot be said.
        public var isEnough: Bool?
        /// Why no sample is enough; nil where one can be.
        public var obstacle: SampleObstacle?
        /// What branches cost; nil where customers are drawn.
        public var branches: BranchPlan?
        /// Whether it reckons with as many answers before the start as after it.
        public var countsBefore: Bool

        /// Makes one from its parts.
        public init(
            goal: Goal, metric: Metric, planned: Int? = nil, detectable: Double? = nil,
            hoped: Double? = nil, needed: Int? = nil, neededTogether: Int? = nil,
            advice: SampleAdvice? = nil, unsaid: Unsaid? = nil, isEnough: Bool? = nil,
            obstacle: SampleObstacle? = nil, branches: BranchPlan? = nil,
            countsBefore: Bool = false
        ) {
            self.goal = goal
            self.metric = metric
            self.planned = planned
            self.detectable = detectable
            self.hoped = hoped
            self.needed = needed
            self.neededTogether = neededTogether
            self.advice = advice
            self.unsaid = unsaid
            self.isEnough = isEnough
            self.obstacle = obstacle
            self.branches = branches
            self.countsBefore = countsBefore
        }
    }

    /// The pilot.
    public var pilot: Pilot
    /// Its goals and guardrails.
    public var lines: [Line]
    /// Weeks from start to read-out.
    public var weeks: Int
    /// Chance of a right verdict that the plan aims at, 0.80.
    public var power: Double
    /// Chance that the primary goal and each guardrail needs on its own, so that together they
    /// succeed with `power`: 1 − (1 − power)/(k + 1) for k guardrails.
    public var powerTogether: Double
    /// How often one looks, 30.
    public var looks: Int
    /// What the pilot costs: invited times cost per customer; nil when the plan names none.
    public var cost: Double?

    /// Makes one from its parts.
    public init(
        pilot: Pilot, lines: [Line], weeks: Int, power: Double, powerTogether: Double? = nil,
        looks: Int, cost: Double? = nil
    ) {
        self.pilot = pilot
        self.lines = lines
        self.weeks = weeks
        self.power = power
        self.powerTogether = powerTogether ?? power
        self.looks = looks
        self.cost = cost
    }
}
