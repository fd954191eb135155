/// How many of those who were invited answered the question that decides.
public struct ResponseRate: Equatable, Sendable {
    /// The arm.
    public var arm: String
    /// The branch; nil for the whole arm.
    public var branch: String?
    /// Those who answered.
    public var answered: Int
    /// Those who were invited, at least 1.
    public var invited: Int

    /// Makes one from its parts.
    public init(arm: String, branch: String? = nil, answered: Int, invited: Int) {
        self.arm = arm
        self.branch = branch
        self.answered = answered
        self.invited = invited
    }

    /// The share that answered, 0 to 1.
    public var share: Double { Double(answered) / Double(max(1, invited)) }
}
