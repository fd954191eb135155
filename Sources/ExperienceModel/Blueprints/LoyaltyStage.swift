/// The stages of loyalty, each the ground of the next.
public enum LoyaltyStage: String, Codable, Sendable, CaseIterable {
    case suspect, prospect, regular, ambassador
    case firstPurchase = "first-purchase"
    case repeatPurchase = "repeat-purchase"
}
