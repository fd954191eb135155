/// How money and benefit add up week by week: sums from the start to the end of each week.
public struct RoadmapCourse: Codable, Equatable, Sendable {
    /// Whose sums they are.
    public enum Part: String, Codable, Sendable, CaseIterable {
        /// What is decided, and all preparation.
        case committed
        /// Everything on the roadmap.
        case all
    }

    /// Whose sums they are.
    public var part: Part
    /// Money spent, use included.
    public var cost: [Double]
    /// Expected benefit, with the limits of the effects; what has no known effect brings nothing.
    public var benefit: [Interval]

    /// Makes one from its parts.
    public init(part: Part, cost: [Double], benefit: [Interval]) {
        self.part = part
        self.cost = cost
        self.benefit = benefit
    }

    /// The first week from which the benefit covers the cost to the end; nil when it never does.
    public var paidBackWeek: Int? {
        let isCovered = zip(cost, benefit).map { $0.1.estimate >= $0.0 && $0.0 > 0 }
        guard isCovered.last == true else { return nil }
        return (isCovered.lastIndex(of: false) ?? -1) + 1
    }
}
