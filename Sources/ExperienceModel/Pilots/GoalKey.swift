/// By what a goal or guardrail is found again in a plan that has several.
public struct GoalKey: Codable, Hashable, Sendable {
    /// The metric.
    public var metric: String
    /// Its part in the decision.
    public var role: Goal.Role
    /// Against what it is held.
    public var comparison: Goal.Comparison

    /// Makes one from its parts.
    public init(metric: String, role: Goal.Role, comparison: Goal.Comparison) {
        self.metric = metric
        self.role = role
        self.comparison = comparison
    }
}

extension Goal {
    /// By what this goal is found again.
    public var key: GoalKey { GoalKey(metric: metric, role: role, comparison: comparison) }
}
