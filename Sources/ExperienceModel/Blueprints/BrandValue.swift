/// A brand value made tangible: behaviour, what we say, and what we never say.
public struct BrandValue: Codable, Equatable, Sendable {
    /// A word we avoid and the better one.
    public struct AvoidedWord: Codable, Equatable, Sendable {
        /// The word or words we never say.
        public var word: String
        /// What to say instead.
        public var better: String

        /// Makes one from its parts.
        public init(word: String, better: String) {
            self.word = word
            self.better = better
        }
    }

    /// Its id, kebab-case.
    public var id: String
    /// The value, one word.
    public var value: String
    /// How it shows in behaviour.
    public var behaviour: String?
    /// Words that carry it.
    public var say: [String]
    /// Words that break it, in the order of the text.
    public var avoid: [AvoidedWord]
    /// Rules that are silenced here, with the reason.
    public var ruleSettings: [RuleSetting]

    /// Makes one from its parts.
    public init(
        id: String, value: String, behaviour: String? = nil, say: [String] = [],
        avoid: [AvoidedWord] = [], ruleSettings: [RuleSetting] = []
    ) {
        self.id = id
        self.value = value
        self.behaviour = behaviour
        self.say = say
        self.avoid = avoid
        self.ruleSettings = ruleSettings
    }
}
