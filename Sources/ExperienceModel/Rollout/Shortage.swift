/// What there is too little of for an item: how much that needs, and how much there is for it.
public struct Shortage: Codable, Equatable, Sendable {
    /// People or money.
    public enum Scarce: Codable, Equatable, Sendable {
        /// People of a discipline, in the weeks from the first to the last day.
        case people(discipline: String, from: Day, through: Day)
        /// Money of a quarter.
        case money(Quarter)
    }

    /// What lacks.
    public var scarce: Scarce
    /// Person-weeks or money that it needs there.
    public var needed: Double
    /// Person-weeks or money that there are for it.
    public var available: Double

    /// The item that needs it where that is one that goes before it, else nil.
    public var predecessor: String?

    /// Makes one from its parts.
    public init(
        _ scarce: Scarce, needed: Double, available: Double, predecessor: String? = nil
    ) {
        self.scarce = scarce
        self.needed = needed
        self.available = available
        self.predecessor = predecessor
    }
}
