/// Where a pilot is in its life.
public enum PilotState: String, Codable, Sendable, CaseIterable {
    case planned, launched, decided
}
