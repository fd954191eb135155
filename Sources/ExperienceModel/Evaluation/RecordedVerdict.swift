/// A decided verdict as an earlier evaluation recorded it; it stays, whatever comes in later.
public struct RecordedVerdict: Codable, Equatable, Sendable {
    /// Which goal or guardrail.
    public var goal: GoalKey
    /// The verdict, a decided one.
    public var verdict: Verdict
    /// The day that decided.
    public var day: Day

    /// Makes one from its parts.
    public init(goal: GoalKey, verdict: Verdict, day: Day) {
        self.goal = goal
        self.verdict = verdict
        self.day = day
    }
}
