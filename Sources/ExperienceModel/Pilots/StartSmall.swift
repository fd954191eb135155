/// How small a pilot starts and how it can stop.
public struct StartSmall: Codable, Equatable, Sendable {
    /// Largest share of the customers, 0 to 1.
    public var maxShare: Double?
    /// Most money.
    public var maxBudget: Double?
    /// How we stop without breaking a promise.
    public var exitPlan: String?

    /// Makes one from its parts.
    public init(maxShare: Double? = nil, maxBudget: Double? = nil, exitPlan: String? = nil) {
        self.maxShare = maxShare
        self.maxBudget = maxBudget
        self.exitPlan = exitPlan
    }
}
