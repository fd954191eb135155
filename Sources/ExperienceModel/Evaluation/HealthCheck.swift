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
        /// Share of the customers who answered, per arm (0 to 1), and the difference with limits.
        case responseRates(shares: [String: Double], difference: Interval)
        /// Mix of a dimension between the arms, with p and Cramér's V.
        case mix(dimension: PilotTallies.Dimension, p: Double, cramersV: Double)
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
        case .noAnswers: "noAnswers"
        }
    }
}
