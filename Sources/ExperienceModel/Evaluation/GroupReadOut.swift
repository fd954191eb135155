/// One group's answers; descriptive, not protected against searching.
public struct GroupReadOut: Equatable, Sendable {
    /// By what groups are formed.
    public enum Dimension: String, Codable, Sendable, CaseIterable {
        case branch, persona, channel, touchpoint, month
    }

    /// The metric.
    public var metric: Metric
    /// By what it is grouped.
    public var dimension: Dimension
    /// The group as labelled; `2026-03` for months.
    public var group: String
    /// How many answers in all arms; nil where the group is suppressed.
    public var answers: Int?
    /// Per arm, control first; empty where the group is suppressed.
    public var arms: [ArmReadOut]
    /// Pilot minus control; nil with one arm or where it cannot be said.
    public var effect: Interval?
    /// Whether the group is too small to show.
    public var isSuppressed: Bool

    /// Makes one from its parts.
    public init(
        metric: Metric, dimension: Dimension, group: String, answers: Int? = nil,
        arms: [ArmReadOut], effect: Interval? = nil, isSuppressed: Bool
    ) {
        self.metric = metric
        self.dimension = dimension
        self.group = group
        self.answers = answers
        self.arms = arms
        self.effect = effect
        self.isSuppressed = isSuppressed
    }
}
