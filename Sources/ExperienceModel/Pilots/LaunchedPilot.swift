/// A pilot in the store: its frozen plan and what became of it.
public struct LaunchedPilot: Codable, Equatable, Sendable {
    /// The plan.
    public var plan: FrozenPlan
    /// SHA-256 of the plan, 64 hexadecimal digits.
    public var sha256: String
    /// Why the launch went on in spite of its objections, nil when there were none.
    public var override: String?
    /// What it went on in spite of.
    public var overridden: [String]
    /// The decision, once taken.
    public var decision: RecordedDecision?
    /// Lessons, in order.
    public var learnings: [Learning]
    /// Changes of the plan since the launch, in order.
    public var amendments: [PlanAmendment]

    /// Makes one from its parts.
    public init(
        plan: FrozenPlan, sha256: String, override: String? = nil, overridden: [String] = [],
        decision: RecordedDecision? = nil, learnings: [Learning] = [],
        amendments: [PlanAmendment] = []
    ) {
        self.plan = plan
        self.sha256 = sha256
        self.override = override
        self.overridden = overridden
        self.decision = decision
        self.learnings = learnings
        self.amendments = amendments
    }

    /// Launched or decided.
    public var state: PilotState { decision == nil ? .launched : .decided }

    /// The pilot as it was known on a day: without what was decided and learnt later.
    public func asOf(_ day: Day) -> LaunchedPilot {
        var known = self
        known.decision = decision.flatMap { $0.on <= day ? $0 : nil }
        known.learnings = learnings.filter { $0.on <= day }
        known.amendments = amendments.filter { $0.on <= day }
        return known
    }
}
