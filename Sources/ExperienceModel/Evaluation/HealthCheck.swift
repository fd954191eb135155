/// A check of the data.
public struct HealthCheck: Equatable, Sendable {
    /// Whether it is in order.
    public enum Severity: String, Codable, Sendable, CaseIterable, Comparable {
        case ok, warning, failed

        /// In order comes before warning, warning before failed.
        public static func < (left: Severity, right: Severity) -> Bool {
            let order = Severity.allCases
            return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
        }
    }

    /// What was checked, with its figures.
    public enum Subject: Equatable, Sendable {
        /// Customers per arm against the draw, with the p value.
        case sampleRatio(customers: [String: Int], p: Double)
        /// Share of the customers who answered, per arm (0 to 1), and the difference with limits;
        /// of as many as were planned where it is not known how many were invited.
        case responseRates(
            shares: [String: Double], difference: Interval, ofPlanned: Bool = false)
        /// Mix of a dimension between the arms, with p and Cramér's V.
        case mix(dimension: PilotTallies.Dimension, p: Double, cramersV: Double)
        /// Branches per arm against the plan, with the p value.
        case branchRatio(branches: [String: Int], planned: [String: Int], p: Double)
        /// Branches with answers in another arm than their own, and branches that no arm has; both
        /// by the arm in which they answered.
        case branchesAstray(inOtherArm: [String: [String]], unplanned: [String: [String]])
        /// Pilot minus control before the start, with limits, in the measure of the primary metric.
        case differenceBefore(Interval)
        /// How quiet the weeks before were: p of their differences, and the trend a week with its p.
        case drift(weeks: Int, pOfDifferences: Double, slope: Double, pOfSlope: Double)
        /// There is no comparison group: a drift would look like an effect.
        case noComparison
        /// Branches chosen for their scores: the rise to expect without any action, and what was
        /// seen, in the measure of the primary metric.
        case regressionToMean(expectedRise: Double, change: Double?)
        /// Answers re-weighted to the reference mix.
        case weighting(WeightingReadOut)
        /// Answers that repeated or replaced an earlier one.
        case duplicates(Int)
        /// Answers from before the first day that counts; they are left out.
        case beforeStart(Int)
        /// Answers that were in before the plan was frozen.
        case beforePlan(Int)
        /// Answers of arms that the plan does not know; they are left out.
        case unknownArms([String: Int])
        /// Answers that are not on the scale of their metric; they are left out.
        case offScale([String: Int])
        /// Counts that are negative or not finite, by metric: the tallies are broken.
        case brokenCounts([String: Int])
        /// A change of the plan that came after the final look, and does not count for that goal.
        case amendedTooLate(GoalKey, on: Day)
        /// Nothing to check yet.
        case noAnswers
    }

    /// How it went.
    public var severity: Severity
    /// What was checked.
    public var subject: Subject

    /// Makes one from its parts.
    public init(severity: Severity, subject: Subject) {
        self.severity = severity
        self.subject = subject
    }

    /// A stable code, `sampleRatio`.
    public var code: String {
        switch subject {
        case .sampleRatio: "sampleRatio"
        case .responseRates: "responseRates"
        case .mix: "mixShift"
        case .branchRatio: "branchRatio"
        case .branchesAstray: "branchesAstray"
        case .differenceBefore: "differenceBefore"
        case .drift: "drift"
        case .noComparison: "noComparison"
        case .regressionToMean: "regressionToMean"
        case .weighting: "weighting"
        case .duplicates: "duplicates"
        case .beforeStart: "beforeStart"
        case .beforePlan: "beforePlan"
        case .unknownArms: "unknownArms"
        case .offScale: "offScale"
        case .brokenCounts: "brokenCounts"
        case .amendedTooLate: "amendedTooLate"
        case .noAnswers: "noAnswers"
        }
    }
}
