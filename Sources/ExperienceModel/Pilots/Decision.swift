/// What becomes of a pilot.
public enum Decision: String, Codable, Sendable, CaseIterable {
    case rollOut, iterate, stop, keepCollecting
}
