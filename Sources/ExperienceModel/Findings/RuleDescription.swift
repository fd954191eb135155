/// What `explain` and code hosts tell about a rule of `check`.
public struct RuleDescription: Equatable, Sendable {
    /// Its code, `CX502`.
    public var code: String
    /// How much its findings weigh where nobody says otherwise.
    public var severity: Finding.Severity
    /// The sentence that it tells, without a full stop.
    public var title: String
    /// Why it exists.
    public var why: String
    /// The idea behind it.
    public var idea: String
    /// What to do about a finding.
    public var remedy: String
    /// The limit it goes by, and the key that sets another; nil where there is none.
    public var limit: String?
    /// A few lines of a blueprint in which it finds something.
    public var bad: String
    /// The same lines, mended.
    public var good: String

    /// Makes one from its parts.
    public init(
        code: String, severity: Finding.Severity, title: String, why: String, idea: String,
        remedy: String, limit: String? = nil, bad: String, good: String
    ) {
        self.code = code
        self.severity = severity
        self.title = title
        self.why = why
        self.idea = idea
        self.remedy = remedy
        self.limit = limit
        self.bad = bad
        self.good = good
    }
}
