/// Where a pilot's goals stand on an evening, for a change of its plan.
public struct PlanStanding: Equatable, Sendable {
    /// Answers seen, by metric.
    public var answersSeen: [String: Int]
    /// Where each goal with a planned number stands.
    public var standings: [PlanAmendment.Standing]
    /// The goals whose final look has been; only a new pilot can say more about them.
    public var closed: [GoalKey]

    /// Makes one from its parts.
    public init(
        answersSeen: [String: Int], standings: [PlanAmendment.Standing], closed: [GoalKey]
    ) {
        self.answersSeen = answersSeen
        self.standings = standings
        self.closed = closed
    }
}
