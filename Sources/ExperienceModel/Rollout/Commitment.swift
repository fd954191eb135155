/// How sure it is that an item rolls out.
public enum Commitment: Equatable, Sendable {
    /// Decided.
    case decided(on: Day)
    /// Only if its pilot succeeds, with the chance (0 to 1) where it is known.
    case ifPilotSucceeds(chance: Double?, readout: Day)
    /// Preparation that is no pilot.
    case initiative
}
