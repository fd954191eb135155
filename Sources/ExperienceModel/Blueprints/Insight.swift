/// What customers said or did, with its source, number and date.
public struct Insight: Codable, Equatable, Sendable {
    /// Whose view it is.
    public enum Origin: String, Codable, Sendable, CaseIterable {
        case outsideIn = "outside-in"
        case insideOut = "inside-out"
    }

    /// How it was found.
    public enum Source: String, Codable, Sendable, CaseIterable {
        case interview, survey, observation, complaint, review, experiment, workshop
        case contactLog = "contact-log"
        case webAnalytics = "web-analytics"
        case internalKPI = "internal-kpi"
    }

    /// Its id, kebab-case.
    public var id: String
    /// Whose view it is.
    public var origin: Origin
    /// How it was found.
    public var source: Source
    /// How many customers, answers or records it rests on.
    public var n: Int?
    /// When it was found.
    public var date: Day?
    /// The personas it tells about.
    public var personas: [String]
    /// What it says, one sentence.
    public var says: String
    /// Rules that are silenced here, with the reason.
    public var ruleSettings: [RuleSetting]

    /// Makes one from its parts.
    public init(
        id: String, origin: Origin, source: Source, n: Int? = nil, date: Day? = nil,
        personas: [String] = [], says: String,
        ruleSettings: [RuleSetting] = []
    ) {
        self.id = id
        self.origin = origin
        self.source = source
        self.n = n
        self.date = date
        self.personas = personas
        self.says = says
        self.ruleSettings = ruleSettings
    }
}
