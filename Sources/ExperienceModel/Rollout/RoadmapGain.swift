/// What a little more of something scarce would bring, found by planning again with it.
public struct RoadmapGain: Codable, Equatable, Sendable {
    /// What there is more of.
    public enum More: Codable, Equatable, Sendable {
        /// Person-weeks of a discipline, in every week.
        case people(discipline: String, personWeeks: Double)
        /// Money in a quarter.
        case money(quarter: Quarter, amount: Double)
    }

    /// What there is more of.
    public var more: More
    /// How many waves wait for it now, those left out for want of it included.
    public var waiting: Int
    /// The gain between the two plans that were found: money, weeks or points, as the objective.
    public var found: Double
    /// The gain is at least this; equal to `most` where both plans are proven.
    public var least: Double
    /// The gain is at most this; nil where no bound is known.
    public var most: Double?
    /// Items that find a place only with it; nil where there are none.
    public var newItems: [String]?
    /// Items that lose their place to those; nil where there are none.
    public var goneItems: [String]?

    /// Makes one from its parts.
    public init(
        more: More, waiting: Int, found: Double, least: Double, most: Double? = nil,
        newItems: [String]? = nil, goneItems: [String]? = nil
    ) {
        self.more = more
        self.waiting = waiting
        self.found = found
        self.least = least
        self.most = most
        self.newItems = newItems
        self.goneItems = goneItems
    }

    /// Whether the gain is known for sure.
    public var isCertain: Bool { most == least }
}
