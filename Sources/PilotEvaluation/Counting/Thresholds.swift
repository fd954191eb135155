/// The numbers below which nothing is said.
enum Thresholds {
    /// Answers that a group needs before anything about it is shown.
    static let publication = 10
    /// Answers that the mean of a quantity needs in each cell before there is a verdict.
    static let mean = 30
    /// Branches that an arm needs before there is a verdict.
    static let branches = 4
    /// Share of a reference mix, and of the answers, that must be known before we re-weight.
    static let mix = 0.90
    /// The one-sided error of a verdict.
    static let alpha = 0.05
    /// The level that is printed: each end of an interval holds with it, 0.95.
    static let level = 0.95
}
