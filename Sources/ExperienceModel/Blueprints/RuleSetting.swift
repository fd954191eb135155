/// What a blueprint or an element says about a rule: another severity, or silence, and why.
public struct RuleSetting: Codable, Equatable, Sendable {
    /// What becomes of the rule's findings.
    public enum Severity: String, Codable, Sendable, CaseIterable {
        case ignore, info, warning, error
    }

    /// The rule's code, `CX503`.
    public var code: String
    /// What becomes of its findings.
    public var severity: Severity
    /// Why.
    public var because: String

    /// Makes one from its parts.
    public init(code: String, severity: Severity, because: String) {
        self.code = code
        self.severity = severity
        self.because = because
    }
}
