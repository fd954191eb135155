public import ExperienceModel

/// How a pilot stands when a roadmap is drawn.
public enum PilotStanding: Equatable, Sendable {
    /// Not launched yet.
    case planned
    /// Collecting; the chance that its goal is met (0 to 1) where it is known.
    case launched(chance: Double?)
    /// Decided.
    case decided(Decision, on: Day)
}
