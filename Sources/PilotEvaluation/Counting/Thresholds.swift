/// The numbers below which nothing is said.
enum Thresholds {
    /// Answers that a group needs before anything about it is shown.
    static let publication = 10
    /// Answers that the mean of a quantity needs in each arm before there is a verdict.
    static let mean = 30
    /// The one-sided error of a verdict.
    static let alpha = 0.05
    /// The level that is printed: each end of an interval holds with it, 0.95.
    static let level = 0.95
}
