/// How sure it is that an item rolls out.
public enum Commitment: Codable, Equatable, Sendable {
    /// Decided.
    case decided(on: Day)
    /// Only if its pilot succeeds, with the chance (0 to 1) where it is known.
    case ifPilotSucceeds(chance: Double?, readout: Day)
    /// Only if a new pilot succeeds: the team decided to iterate.
    case ifNewPilotSucceeds(decided: Day)
    /// Only if other pilots succeed, because it waits for their rollout, with the chance (0 to 1)
    /// that all of them do where it is known; it was itself decided on that day, or is preparation
    /// where there is none.
    case ifOthersSucceed(pilots: [String], chance: Double?, decided: Day?)
    /// Preparation that is no pilot.
    case initiative

    /// Whether it still depends on a pilot.
    public var isTentative: Bool {
        switch self {
        case .ifPilotSucceeds, .ifNewPilotSucceeds, .ifOthersSucceed: true
        case .decided, .initiative: false
        }
    }

    /// Whether it is preparation, and no pilot's rollout.
    public var isPreparation: Bool {
        switch self {
        case .initiative, .ifOthersSucceed(_, _, nil): true
        case .decided, .ifPilotSucceeds, .ifNewPilotSucceeds, .ifOthersSucceed: false
        }
    }
}
