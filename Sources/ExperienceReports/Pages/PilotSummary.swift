public import ExperienceModel

/// A pilot as the overview shows it: its plan, what its answers say, and where it is in its life.
public struct PilotSummary: Equatable, Sendable {
    /// The pilot as planned, or as frozen once launched.
    public var pilot: Pilot
    /// What its answers say; nil until it is launched.
    public var readOut: ReadOut?
    /// What keeps it from being launched, one sentence each.
    public var obstacles: [String]

    /// Share of the customers whom its rollout has reached, 0 to 1, by the plan as agreed; nil
    /// where no wave has begun.
    public var reached: Double?

    /// Makes one from its parts.
    public init(
        pilot: Pilot, readOut: ReadOut? = nil, obstacles: [String] = [], reached: Double? = nil
    ) {
        self.pilot = pilot
        self.readOut = readOut
        self.obstacles = obstacles
        self.reached = reached
    }
}
