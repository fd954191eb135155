/// What a blueprint or an element says about a rule: another severity, silence, or another limit,
/// and why.
public struct RuleSetting: Codable, Equatable, Sendable {
    /// What becomes of the rule's findings.
    public enum Severity: String, Codable, Sendable, CaseIterable {
        case ignore, info, warning, error
    }

    /// The rule's code, `CX503`.
    public var code: String
    /// What becomes of its findings; nil leaves the rule's own.
    public var severity: Severity?
    /// The limit it goes by, in the unit of the rule; nil leaves the rule's own.
    public var threshold: Double?
    /// Why.
    public var because: String

    /// Makes one from its parts.
    public init(code: String, severity: Severity? = nil, threshold: Double? = nil, because: String)
    {
        self.code = code
        self.severity = severity
        self.threshold = threshold
        self.because = because
    }
}
