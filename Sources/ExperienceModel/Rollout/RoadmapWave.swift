/// One wave of an item.
public struct RoadmapWave: Codable, Equatable, Sendable {
    /// What a wave is.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// A share of the customers gets what the pilot tried.
        case rollout
        /// Work that is no pilot.
        case preparation
        /// A new pilot, because the one before it was not good enough.
        case newPilot
    }

    /// The item.
    public var item: String
    /// The item's title.
    public var title: String
    /// How sure it is.
    public var commitment: Commitment
    /// What it is.
    public var kind: Kind
    /// Its number within the item, from 1; a new pilot comes before the first wave and has 0.
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
    /// Guardrails that must hold before the next wave starts; empty behind the last.
    public var gate: [String]
    /// Whether it is on the critical path: a later end of it is a later end of the roadmap.
    public var isCritical: Bool

    /// Makes one from its parts.
    public init(
        item: String, title: String, commitment: Commitment, kind: Kind? = nil, number: Int,
        share: Double? = nil, start: Day, end: Day, effort: [String: Double], cost: Double,
        because: [PlacementReason], gate: [String] = [], isCritical: Bool = false
    ) {
        self.item = item
        self.title = title
        self.commitment = commitment
        self.kind = kind ?? (share == nil ? .preparation : .rollout)
        self.number = number
        self.share = share
        self.start = start
        self.end = end
        self.effort = effort
        self.cost = cost
        self.because = because
        self.gate = gate
        self.isCritical = isCritical
    }
}
