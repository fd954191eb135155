/// What it means for one goal that whole branches were drawn instead of customers.
public struct BranchPlan: Equatable, Sendable {
    /// Branches that an arm needs before a verdict is possible.
    public static let leastForVerdict = 4

    /// Branches in the arm that has the fewest.
    public var perArm: Int
    /// Answers planned in each branch, the mean over the branches of an arm.
    public var answersPerBranch: Double?
    /// How much two answers from one branch resemble each other, 0 to 1; assumed.
    public var intraBranchCorrelation: Double
    /// How many answers from branches are worth one from a customer on its own.
    public var designEffect: Double?
    /// The smallest difference that the same answers could show if branches did not matter.
    public var detectableIfIndependent: Double?
    /// Branches per arm that the hope needs, with as many answers in each.
    public var needed: Int?

    /// Makes one from its parts.
    public init(
        perArm: Int, answersPerBranch: Double? = nil, intraBranchCorrelation: Double,
        designEffect: Double? = nil, detectableIfIndependent: Double? = nil, needed: Int? = nil
    ) {
        self.perArm = perArm
        self.answersPerBranch = answersPerBranch
        self.intraBranchCorrelation = intraBranchCorrelation
        self.designEffect = designEffect
        self.detectableIfIndependent = detectableIfIndependent
        self.needed = needed
    }

    /// Whether there are enough branches for a verdict at all.
    public var allowsVerdict: Bool { perArm >= Self.leastForVerdict }
}
