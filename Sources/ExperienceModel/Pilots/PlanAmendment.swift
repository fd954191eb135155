/// A change of a launched pilot's plan: what changed, why, and what was known by then.
public struct PlanAmendment: Codable, Equatable, Sendable {
    /// What the team knew of the answers when it changed the plan.
    public enum Basis: String, Codable, Sendable, CaseIterable {
        /// There were no answers yet: the plan is simply replaced.
        case noAnswers
        /// The reason has nothing to do with the results (traffic, staffing).
        case otherReasons
        /// Results had been seen: the boundary moves by the conditional-error rule.
        case resultsSeen
    }

    /// Where a goal stood when the plan was changed after its results had been seen.
    public struct Standing: Codable, Equatable, Sendable {
        /// Which goal or guardrail.
        public var goal: GoalKey
        /// The share of the then planned information that was in, 0 and up.
        public var fraction: Double
        /// z at the goal's line, positive in the direction of the goal.
        public var statistic: Double

        /// Makes one from its parts.
        public init(goal: GoalKey, fraction: Double, statistic: Double) {
            self.goal = goal
            self.fraction = fraction
            self.statistic = statistic
        }
    }

    /// The day on whose evening it was made; looks from the next day on follow it.
    public var on: Day
    /// Who changed it.
    public var by: String
    /// Why.
    public var reason: String
    /// What was known by then.
    public var basis: Basis
    /// Answers already seen, by metric.
    public var answersSeen: [String: Int]
    /// Customers invited in each arm from now on; nil where that stays.
    public var invitedPerArm: Int?
    /// Share of the invited who are expected to answer, 0 to 1; nil where that stays.
    public var responseRate: Double?
    /// The day of the read-out; nil where that stays.
    public var readout: Day?
    /// Where goals stood, for a change after results; goals left out are worked out again.
    public var standings: [Standing]

    /// Makes one from its parts.
    public init(
        on: Day, by: String, reason: String, basis: Basis, answersSeen: [String: Int] = [:],
        invitedPerArm: Int? = nil, responseRate: Double? = nil, readout: Day? = nil,
        standings: [Standing] = []
    ) {
        self.on = on
        self.by = by
        self.reason = reason
        self.basis = basis
        self.answersSeen = answersSeen
        self.invitedPerArm = invitedPerArm
        self.responseRate = responseRate
        self.readout = readout
        self.standings = standings
    }

    /// A pilot's plan with this change.
    public func applied(to pilot: Pilot) -> Pilot {
        var changed = pilot
        changed.invitedPerArm = invitedPerArm ?? pilot.invitedPerArm
        changed.responseRate = responseRate ?? pilot.responseRate
        changed.readout = readout ?? pilot.readout
        return changed
    }
}
