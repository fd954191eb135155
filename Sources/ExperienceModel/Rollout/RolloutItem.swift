/// Something to place on the roadmap: a pilot's rollout, or an initiative.
public struct RolloutItem: Codable, Equatable, Sendable {
    /// One step of an item.
    public struct Wave: Codable, Equatable, Sendable {
        /// Share of the customers reached, 0 to 1; nil for preparation.
        public var share: Double?
        /// Weeks that it lasts.
        public var weeks: Int
        /// Person-weeks per discipline, spread evenly over its weeks.
        public var effort: [String: Double]
        /// Money, spent in its first week.
        public var cost: Double
        /// Whether it is a new pilot, which comes before all waves.
        public var isNewPilot: Bool

        /// Makes one from its parts.
        public init(
            share: Double? = nil, weeks: Int, effort: [String: Double], cost: Double,
            isNewPilot: Bool = false
        ) {
            self.share = share
            self.weeks = weeks
            self.effort = effort
            self.cost = cost
            self.isNewPilot = isNewPilot
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
    /// Items of a lower step of the ladder, which must be over as well, with their step.
    public var lowerSteps: [String: LadderStep]
    /// The first day it may start.
    public var earliest: Day?
    /// The day it was promised to be ready.
    public var promised: Day?
    /// What it brings, and what it costs while it is in use.
    public var worth: RolloutWorth
    /// Guardrails that must hold between its waves.
    public var guardrails: [String]
    /// Guardrails that are broken: no wave starts that has not begun.
    public var broken: [String]
    /// Its pilot, where that still collects.
    public var pilot: RunningPilot?
    /// The share of the customers that its waves had reached before the roadmap began.
    package var reachedBefore = 0.0
    private var ownFirstNumber: Int?

    /// The number of its first wave here: 1, or 0 for a new pilot, unless earlier waves are over.
    package var firstNumber: Int {
        get { ownFirstNumber ?? (waves.first?.isNewPilot == true ? 0 : 1) }
        set { ownFirstNumber = newValue }
    }

    /// Makes one from its parts.
    public init(
        id: String, title: String, commitment: Commitment, waves: [Wave], after: [String],
        lowerSteps: [String: LadderStep] = [:], earliest: Day? = nil, promised: Day? = nil,
        worth: RolloutWorth = RolloutWorth(), guardrails: [String] = [], broken: [String] = [],
        pilot: RunningPilot? = nil
    ) {
        self.id = id
        self.title = title
        self.commitment = commitment
        self.waves = waves
        self.after = after
        self.lowerSteps = lowerSteps
        self.earliest = earliest
        self.promised = promised
        self.worth = worth
        self.guardrails = guardrails
        self.broken = broken
        self.pilot = pilot
    }
}
