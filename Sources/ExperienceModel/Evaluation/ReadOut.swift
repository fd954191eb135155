/// What a pilot's answers say on a day: verdicts, decision, and all they rest on.
public struct ReadOut: Equatable, Sendable {
    /// The frozen plan.
    public var plan: FrozenPlan
    /// SHA-256 of the plan, 64 hexadecimal digits.
    public var planSHA256: String
    /// The day whose evening it describes.
    public var asOf: Day
    /// The last day with an answer, nil when there is none.
    public var lastAnswer: Day?
    /// Where the pilot is in its life.
    public var state: PilotState
    /// Whether the primary goal's final look has been: its plan was reached, or the day of the
    /// read-out has come.
    public var isFinal: Bool
    /// What to do.
    public var recommendation: Recommendation
    /// The decision the team took, if it did.
    public var decision: RecordedDecision?
    /// Why the launch went on in spite of objections, nil when there were none.
    public var override: String?
    /// Whether the data are in order, worst first.
    public var health: [HealthCheck]
    /// Goals, primary first.
    public var goals: [GoalReadOut]
    /// Guardrails, in the order of the plan.
    public var guardrails: [GoalReadOut]
    /// Groups; small ones are suppressed.
    public var groups: [GroupReadOut]
    /// How the primary goal's evidence grew, one point a week.
    public var evidence: [EvidencePoint]
    /// The effect in money, where the blueprint says what customers bring.
    public var money: MoneyReadOut?
    /// Customers that the imports told of, per arm.
    public var customers: [String: Int]
    /// How many of the invited answered, per arm and branch; none where nobody told the invited.
    public var responseRates: [ResponseRate] = []
    /// Changes of the plan up to that day.
    public var amendments: [PlanAmendment]
    /// Answers from after the day of the read-out; they do not count.
    public var lateAnswers: Int

    /// Makes one from its parts.
    public init(
        plan: FrozenPlan, planSHA256: String, asOf: Day, lastAnswer: Day? = nil, state: PilotState,
        isFinal: Bool, recommendation: Recommendation, decision: RecordedDecision? = nil,
        override: String? = nil, health: [HealthCheck], goals: [GoalReadOut],
        guardrails: [GoalReadOut], groups: [GroupReadOut], evidence: [EvidencePoint],
        money: MoneyReadOut? = nil, customers: [String: Int],
        amendments: [PlanAmendment] = [], lateAnswers: Int = 0
    ) {
        self.plan = plan
        self.planSHA256 = planSHA256
        self.asOf = asOf
        self.lastAnswer = lastAnswer
        self.state = state
        self.isFinal = isFinal
        self.recommendation = recommendation
        self.decision = decision
        self.override = override
        self.health = health
        self.goals = goals
        self.guardrails = guardrails
        self.groups = groups
        self.evidence = evidence
        self.money = money
        self.customers = customers
        self.amendments = amendments
        self.lateAnswers = lateAnswers
    }

    /// What the design allows to say.
    public var grade: DesignGrade {
        let isChosen = health.contains { $0.code == "regressionToMean" && $0.severity != .ok }
        let grade = plan.pilot.designGrade
        return isChosen && grade == .effect ? .association : grade
    }

    /// The goal that decides.
    public var primary: GoalReadOut? { goals.first { $0.goal.role == .primary } }
}
