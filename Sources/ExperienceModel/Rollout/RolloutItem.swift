/// Something to place on the roadmap: a pilot's rollout, or an initiative.
public struct RolloutItem: Equatable, Sendable {
    /// One step of an item.
    public struct Wave: Equatable, Sendable {
        /// Share of the customers reached, 0 to 1; nil for preparation.
        public var share: Double?
        /// Weeks that it lasts.
        public var weeks: Int
        /// Person-weeks per discipline, spread evenly over its weeks.
        public var effort: [String: Double]
        /// Money, spent in its first week.
        public var cost: Double

        /// Makes one from its parts.
        public init(share: Double? = nil, weeks: Int, effort: [String: Double], cost: Double) {
            self.share = share
            self.weeks = weeks
            self.effort = effort
            self.cost = cost
        }
    }

    /// The id of the pilot or initiative.
    public var id: String
    /// Its title.
    public var title: String
    /// How sure it is.
    public var commitment: Commitment
    /// Its steps, in order.
    public var waves: [Wave]
    /// Items that must be over before it starts.
    public var after: [String]
    /// The first day it may start.
    public var earliest: Day?

    /// Makes one from its parts.
    public init(
        id: String, title: String, commitment: Commitment, waves: [Wave], after: [String],
        earliest: Day? = nil
    ) {
        self.id = id
        self.title = title
        self.commitment = commitment
        self.waves = waves
        self.after = after
        self.earliest = earliest
    }
}
