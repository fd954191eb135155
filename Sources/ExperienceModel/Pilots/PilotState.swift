/// Where a pilot is in its life.
public enum PilotState: String, Codable, Sendable, CaseIterable {
    case planned, launched, decided
}

/// What becomes of a pilot.
public enum Decision: String, Codable, Sendable, CaseIterable {
    case rollOut, iterate, stop, keepCollecting
}

/// A decision as the team took it.
public struct RecordedDecision: Codable, Equatable, Sendable {
    /// What was decided.
    public var actual: Decision
    /// What the evaluation recommended, nil when it could not say.
    public var recommended: Decision?
    /// Why, when the two differ.
    public var reason: String?
    /// Who decided.
    public var by: String
    /// When.
    public var on: Day

    /// Makes one from its parts.
    public init(
        actual: Decision, recommended: Decision? = nil, reason: String? = nil, by: String, on: Day
    ) {
        self.actual = actual
        self.recommended = recommended
        self.reason = reason
        self.by = by
        self.on = on
    }
}

/// A lesson of a pilot, with how we know.
public struct Learning: Codable, Equatable, Sendable {
    /// How we know.
    public enum Basis: String, Codable, Sendable, CaseIterable {
        case measured, observed, open
    }

    /// The lesson, one sentence.
    public var text: String
    /// How we know.
    public var basis: Basis
    /// Who wrote it down.
    public var by: String
    /// When.
    public var on: Day

    /// Makes one from its parts.
    public init(text: String, basis: Basis, by: String, on: Day) {
        self.text = text
        self.basis = basis
        self.by = by
        self.on = on
    }
}

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

    /// Makes one from its parts.
    public init(
        plan: FrozenPlan, sha256: String, override: String? = nil, overridden: [String] = [],
        decision: RecordedDecision? = nil, learnings: [Learning] = []
    ) {
        self.plan = plan
        self.sha256 = sha256
        self.override = override
        self.overridden = overridden
        self.decision = decision
        self.learnings = learnings
    }

    /// Launched or decided.
    public var state: PilotState { decision == nil ? .launched : .decided }
}

/// A discipline's approval of a revision.
public struct Approval: Codable, Equatable, Sendable {
    /// The discipline.
    public var discipline: String
    /// Who signed.
    public var by: String
    /// When.
    public var on: Day
    /// The revision that was signed, from 1.
    public var revision: Int

    /// Makes one from its parts.
    public init(discipline: String, by: String, on: Day, revision: Int) {
        self.discipline = discipline
        self.by = by
        self.on = on
        self.revision = revision
    }
}
