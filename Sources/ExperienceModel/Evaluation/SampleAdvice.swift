/// What would make a sample enough for one goal: any one of these, where it can be said.
public struct SampleAdvice: Equatable, Sendable {
    /// Answers per arm that the hope needs, with the chance that is planned for this line.
    public var answers: Int
    /// Customers to invite per arm at the planned response rate.
    public var invited: Int?
    /// The day until which the pilot would have to go on at the planned pace.
    public var until: Day?
    /// The value that the planned sample can be sure of, in the terms of the goal's value: lower
    /// for a goal, wider for the margin of a guardrail.
    public var goal: Double?
    /// Branches per arm, each with as many answers as planned.
    public var branches: Int?
    /// Whether inviting more in the same branches is never enough.
    public var needsBranches: Bool

    /// Makes one from its parts.
    public init(
        answers: Int, invited: Int? = nil, until: Day? = nil, goal: Double? = nil,
        branches: Int? = nil, needsBranches: Bool = false
    ) {
        self.answers = answers
        self.invited = invited
        self.until = until
        self.goal = goal
        self.branches = branches
        self.needsBranches = needsBranches
    }
}
