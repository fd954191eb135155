public import ExperienceModel

/// How many were invited, as somebody says who knows.
public struct Invited: Equatable, Sendable {
    /// The arm.
    public var arm: String
    /// The branch; nil for the whole arm.
    public var branch: String?
    /// The day on which they were invited; nil for all up to now.
    public var day: Day?
    /// How many.
    public var customers: Int

    /// Makes one from its parts.
    public init(arm: String, branch: String? = nil, day: Day? = nil, customers: Int) {
        self.arm = arm
        self.branch = branch
        self.day = day
        self.customers = customers
    }
}
