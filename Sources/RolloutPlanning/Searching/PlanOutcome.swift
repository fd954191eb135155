/// The plan that a search found, and what it knows about better ones.
struct PlanOutcome {
    var plan: PlacedPlan
    /// Whether no plan is better.
    var isProven: Bool
    /// The best that any plan could reach, as its value is told; nil when none is known.
    var bound: Double?
    /// Whether no plan leaves out less of what must be there.
    var leavesLeast = false
}
