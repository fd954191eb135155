/// The seven steps with key customers; a step carries only when the ones below it stand.
public enum LadderStep: String, Codable, Sendable, CaseIterable {
    case identify, communicate, reward, recognise, interact, collaborate, advocate
}
