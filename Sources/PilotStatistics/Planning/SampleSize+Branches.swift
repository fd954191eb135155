// What it costs to draw branches instead of customers.
extension SampleSize {
    /// The intra-branch correlation that a plan assumes where none is known.
    public static let usualCorrelation = 0.02

    /// How many answers from branches are worth one independent answer (Eldridge, Ashby & Kerry
    /// 2006).
    ///
    /// - Parameters:
    ///   - answersPerBranch: the mean over the branches.
    ///   - variation: the coefficient of variation of the branches' answers; 0 for equal branches.
    ///   - correlation: of two answers within a branch.
    public static func designEffect(
        answersPerBranch: Double, variation: Double = 0,
        correlation: Double = usualCorrelation
    ) -> Double {
        1 + ((variation * variation + 1) * answersPerBranch - 1) * correlation
    }

    /// The branches that an arm needs, one more than the answers alone ask for.
    ///
    /// - Parameter answers: the answers that independent customers would need.
    public static func branchesNeeded(
        answers: Double, designEffect: Double, answersPerBranch: Double
    ) -> Int? {
        whole(answers * designEffect / answersPerBranch).map { $0 + 1 }
    }

    /// The answers that an arm needs where its number of branches is fixed: the design effect grows
    /// with the answers in each branch (Eldridge, Ashby & Kerry 2006, solved for the answers).
    ///
    /// - Parameters:
    ///   - answers: the answers that independent customers would need.
    ///   - branches: those that the arm has.
    ///   - correlation: of two answers within a branch.
    /// - Returns: nil where no number of answers is enough, because branches differ too much.
    public static func answersNeeded(
        answers: Double, branches: Int, correlation: Double = usualCorrelation
    ) -> Int? {
        guard branches > 0, answers > 0 else { return nil }
        let left = 1 - answers * correlation / Double(branches)
        return left > 0 ? whole(answers * max(0, 1 - correlation) / left) : nil
    }
}
