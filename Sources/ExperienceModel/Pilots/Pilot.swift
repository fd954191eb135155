/// A pilot as the blueprint plans it: what changes, for whom, and which results were fixed
/// beforehand.
public struct Pilot: Codable, Equatable, Sendable {
    /// How pilot and comparison are formed; it caps what may be said.
    public enum Design: String, Codable, Sendable, CaseIterable {
        /// The pilot alone, against a fixed goal.
        case againstGoal = "against-goal"
        /// Customers drawn by lot into the arms.
        case randomised
        /// Whole branches in each arm.
        case byBranch = "by-branch"
        /// The same place before and after.
        case beforeAfter = "before-after"
        /// Before and after, with a comparison group.
        case controlledBeforeAfter = "controlled-before-after"
    }

    /// What was assigned to an arm.
    public enum Unit: String, Codable, Sendable, CaseIterable {
        case customer, branch
    }

    /// Its id, kebab-case.
    public var id: String
    /// Its title.
    public var title: String
    /// How sentences begin that speak of it, "De welkomstkaart"; else the title is used.
    public var subject: String?
    /// The journey that it tries.
    public var journey: String
    /// Why we believe in it.
    public var hypothesis: Hypothesis?
    /// How the comparison is formed.
    public var design: Design
    /// What was assigned.
    public var unit: Unit
    /// The arms, the first is the control where there are two.
    public var arms: [String]
    /// The branches of each arm, where branches are assigned or grouped.
    public var branches: [String: [String]]
    /// Whether lots decided which branch is in which arm; nil where nobody said.
    public var branchesDrawn: Bool?
    /// The mix that answers are re-weighted to; nil where they count as they come.
    public var referenceMix: ReferenceMix?
    /// The first day that counts.
    public var start: Day
    /// The day of the read-out; answers up to and including it count.
    public var readout: Day
    /// Customers invited in each arm.
    public var invitedPerArm: Int?
    /// Share of the invited who are expected to answer, 0 to 1.
    public var responseRate: Double?
    /// The basics that must be in order before we start.
    public var basics: Basics?
    /// How small we start and how we can stop.
    public var startSmall: StartSmall?
    /// What the team must be sure of.
    public var goals: [Goal]
    /// What must not get worse.
    public var guardrails: [Goal]
    /// How it rolls out once decided.
    public var rollout: RolloutPlan?
    /// Rules that are silenced here, with the reason.
    public var ruleSettings: [RuleSetting]

    /// Makes one from its parts.
    public init(
        id: String, title: String, subject: String? = nil, journey: String,
        hypothesis: Hypothesis? = nil, design: Design, unit: Unit = .customer, arms: [String],
        branches: [String: [String]] = [:], branchesDrawn: Bool? = nil,
        referenceMix: ReferenceMix? = nil, start: Day, readout: Day, invitedPerArm: Int? = nil,
        responseRate: Double? = nil, basics: Basics? = nil, startSmall: StartSmall? = nil,
        goals: [Goal] = [], guardrails: [Goal] = [], rollout: RolloutPlan? = nil,
        ruleSettings: [RuleSetting] = []
    ) {
        self.id = id
        self.title = title
        self.subject = subject
        self.journey = journey
        self.hypothesis = hypothesis
        self.design = design
        self.unit = unit
        self.arms = arms
        self.branches = branches
        self.branchesDrawn = branchesDrawn
        self.referenceMix = referenceMix
        self.start = start
        self.readout = readout
        self.invitedPerArm = invitedPerArm
        self.responseRate = responseRate
        self.basics = basics
        self.startSmall = startSmall
        self.goals = goals
        self.guardrails = guardrails
        self.rollout = rollout
        self.ruleSettings = ruleSettings
    }

    /// The goal that decides.
    public var primaryGoal: Goal? { goals.first { $0.role == .primary } }

    /// The arm that gets the change: the last one.
    public var pilotArm: String { arms.last ?? "" }

    /// The arm to compare with, where the design has one.
    public var controlArm: String? { arms.count > 1 ? arms.first : nil }

    /// Whether whole branches are in one arm, so that their answers resemble each other.
    public var assignsBranches: Bool { design == .byBranch || unit == .branch }

    /// Money that the customers of the pilot arm cost; nil when the plan names none.
    public var trialCost: Double? {
        guard let invitedPerArm, let rollout else { return nil }
        return Double(invitedPerArm) * rollout.costPerCustomer
    }

    /// Answers planned in each arm for goals asked of those who answer; nil when not planned.
    public var plannedAnswersPerArm: Int? {
        guard let invitedPerArm, let responseRate else { return nil }
        return Int(exactly: (Double(invitedPerArm) * responseRate).rounded())
    }
}
