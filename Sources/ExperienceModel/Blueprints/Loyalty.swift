/// The stages of loyalty, each the ground of the next.
public enum LoyaltyStage: String, Codable, Sendable, CaseIterable {
    case suspect, prospect, regular, ambassador
    case firstPurchase = "first-purchase"
    case repeatPurchase = "repeat-purchase"
}

/// The seven steps with key customers; a step carries only when the ones below it stand.
public enum LadderStep: String, Codable, Sendable, CaseIterable {
    case identify, communicate, reward, recognise, interact, collaborate, advocate
}

/// The three levers of customer relations, each resting on the one before.
public enum Lever: String, Codable, Sendable, CaseIterable {
    case satisfy, optimise, engage
}
