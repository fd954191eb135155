/// A result fixed beforehand: a goal, or a guardrail.
///
/// Values are in the measure of the metric: NPS in points, shares 0…1, means in their own unit.
public struct Goal: Codable, Equatable, Sendable {
    /// What part it plays in the decision.
    public enum Role: String, Codable, Sendable, CaseIterable {
        case primary, secondary, guardrail
    }

    /// Against what the metric is held.
    public enum Comparison: String, Codable, Sendable, CaseIterable {
        /// The pilot itself, at least the value.
        case atLeast = "at_least"
        /// The pilot itself, at most the value.
        case atMost = "at_most"
        /// Better than the control by at least the value.
        case aboveControl = "above_control"
        /// Better than the baseline by at least the value.
        case aboveBaseline = "above_baseline"
        /// At most the value worse than the control.
        case notWorseThanControlBy = "not_worse_than_control_by"
        /// At most the value worse than the baseline.
        case notWorseThanBaselineBy = "not_worse_than_baseline_by"
    }

    /// What was known before, per arm.
    public enum Baseline: Codable, Equatable, Sendable {
        /// Shares of promoters and detractors, 0 to 1.
        case promoters(Double, detractors: Double)
        /// A share, 0 to 1, or a mean in its own unit.
        case value(Double)
    }

    /// The metric.
    public var metric: String
    /// Its part in the decision.
    public var role: Role
    /// The touchpoint where it is asked; nil when it is known of every invited customer.
    public var at: String?
    /// Against what it is held.
    public var comparison: Comparison
    /// The line, in the measure of the metric.
    public var value: Double
    /// What the team hopes for, in the same terms as `value`; it sizes the sample.
    public var expect: Double?
    /// The floor of a target with floor.
    public var floor: Double?
    /// What was known before.
    public var baseline: Baseline?
    /// Standard deviation of one answer, for means.
    public var standardDeviation: Double?
    /// Whether less is better.
    public var lowerIsBetter: Bool

    /// Makes one from its parts.
    public init(
        metric: String, role: Role, at: String? = nil, comparison: Comparison, value: Double,
        expect: Double? = nil, floor: Double? = nil, baseline: Baseline? = nil,
        standardDeviation: Double? = nil, lowerIsBetter: Bool = false
    ) {
        self.metric = metric
        self.role = role
        self.at = at
        self.comparison = comparison
        self.value = value
        self.expect = expect
        self.floor = floor
        self.baseline = baseline
        self.standardDeviation = standardDeviation
        self.lowerIsBetter = lowerIsBetter
    }
}
