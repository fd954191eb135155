/// An estimate with its limits, in the measure of its metric.
public struct Interval: Codable, Equatable, Sendable {
    /// The estimate.
    public var estimate: Double
    /// The lower limit; −∞ is possible for means of few answers.
    public var lower: Double
    /// The upper limit; ∞ is possible for means of few answers.
    public var upper: Double

    /// Makes one from its parts.
    public init(estimate: Double, lower: Double, upper: Double) {
        self.estimate = estimate
        self.lower = lower
        self.upper = upper
    }

    /// The same interval for the negated quantity.
    public var negated: Interval { Interval(estimate: -estimate, lower: -upper, upper: -lower) }

    /// The same interval in other units.
    public func scaled(by factor: Double) -> Interval {
        precondition(factor > 0, "a unit is positive")
        return Interval(
            estimate: estimate * factor, lower: lower * factor, upper: upper * factor)
    }
}
