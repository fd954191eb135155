/// The three levers of customer relations, each resting on the one before.
public enum Lever: String, Codable, Sendable, CaseIterable {
    case satisfy, optimise, engage
}
