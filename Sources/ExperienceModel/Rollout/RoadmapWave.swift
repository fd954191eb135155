/// One wave of an item.
public struct RoadmapWave: Equatable, Sendable {
    /// The item.
    public var item: String
    /// The item's title.
    public var title: String
    /// How sure it is.
    public var commitment: Commitment
    /// Its number within the item, from 1.
    public var number: Int
    /// Share of the customers reached, 0 to 1; nil for preparation.
    public var share: Double?
    /// Its first day.
    public var start: Day
    /// Its last day.
    public var end: Day
    /// Person-weeks per discipline.
    public var effort: [String: Double]
    /// Money, spent from the first day.
    public var cost: Double
    /// What put it there.
    public var because: [PlacementReason]

    /// Makes one from its parts.
    public init(
        item: String, title: String, commitment: Commitment, number: Int, share: Double? = nil,
        start: Day, end: Day, effort: [String: Double], cost: Double, because: [PlacementReason]
    ) {
        self.item = item
        self.title = title
        self.commitment = commitment
        self.number = number
        self.share = share
        self.start = start
        self.end = end
        self.effort = effort
        self.cost = cost
        self.because = because
    }
}
