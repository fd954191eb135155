/// A kind of customer: personality, experience and knowledge.
public struct Persona: Codable, Equatable, Sendable {
    /// Its id, kebab-case.
    public var id: String
    /// A name to speak of, "Renske, 34, gezin".
    public var name: String
    /// Share of the customers, 0 to 1.
    public var share: Double
    /// What kind of person this is.
    public var personality: String?
    /// What this person has been through with us or others.
    public var experience: String?
    /// How much this person knows of the matter.
    public var knowledge: Level?
    /// What this person needs.
    public var needs: [String]
    /// Channels preferred, best first.
    public var prefers: [String]
    /// Channels avoided.
    public var avoids: [String]
    /// The insights that this persona rests on.
    public var evidence: [String]
    /// Rules that are silenced here, with the reason.
    public var ruleSettings: [RuleSetting]

    /// Makes one from its parts.
    public init(
        id: String, name: String, share: Double, personality: String? = nil,
        experience: String? = nil, knowledge: Level? = nil, needs: [String] = [],
        prefers: [String] = [], avoids: [String] = [], evidence: [String] = [],
        ruleSettings: [RuleSetting] = []
    ) {
        self.id = id
        self.name = name
        self.share = share
        self.personality = personality
        self.experience = experience
        self.knowledge = knowledge
        self.needs = needs
        self.prefers = prefers
        self.avoids = avoids
        self.evidence = evidence
        self.ruleSettings = ruleSettings
    }
}

/// A coarse step of a property.
public enum Level: String, Codable, Sendable, CaseIterable {
    case low, medium, high
}
