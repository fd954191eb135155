/// How sure it is that an item rolls out.
public enum Commitment: Codable, Equatable, Sendable {
    /// Decided.
    case decided(on: Day)
    /// Only if its pilot succeeds, with the chance (0 to 1) where it is known.
    case ifPilotSucceeds(chance: Double?, readout: Day)
    /// Only if a new pilot succeeds: the team decided to iterate.
    case ifNewPilotSucceeds(decided: Day)
    /// Preparation that is no pilot.
    case initiative

    /// Whether it still depends on a pilot.
    public var isTentative: Bool {
        switch self {
        case .ifPilotSucceeds, .ifNewPilotSucceeds: true
        case .decided, .initiative: false
        }
    }
}
