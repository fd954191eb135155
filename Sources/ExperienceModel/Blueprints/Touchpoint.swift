/// One contact between the customer and us, or the work behind it.
public struct Touchpoint: Codable, Equatable, Sendable {
    /// Whether the customer sees it.
    public enum Side: String, Codable, Sendable, CaseIterable {
        case frontstage, backstage
    }

    /// How it feels.
    public enum Tone: String, Codable, Sendable, CaseIterable {
        case positive, neutral, negative
    }

    /// How customers felt, −2 to 2, and how many were asked.
    public struct Emotion: Codable, Equatable, Sendable {
        /// Mean feeling, −2 (bad) to 2 (good).
        public var score: Double
        /// How many customers it rests on.
        public var n: Int?

        /// Makes one from its parts.
        public init(score: Double, n: Int? = nil) {
            self.score = score
            self.n = n
        }
    }

    /// An indicator of a touchpoint, ours or the customers'.
    public struct Indicator: Codable, Equatable, Sendable {
        /// What it measures.
        public var indicator: String
        /// Its share, 0 to 1; nil when it was never measured.
        public var value: Double?
        /// How many records or answers it rests on.
        public var n: Int?

        /// Makes one from its parts.
        public init(indicator: String, value: Double? = nil, n: Int? = nil) {
            self.indicator = indicator
            self.value = value
            self.n = n
        }
    }

    /// Its id, kebab-case, unique over all journeys.
    public var id: String
    /// A short name for people, where it differs from the id.
    public var title: String?
    /// The stage of its journey.
    public var stage: String
    /// Days after the journey begins.
    public var day: Int
    /// The channel.
    public var channel: String
    /// The channel in which a customer can answer, where it is not this one.
    public var replyPath: String?
    /// Share of the customers it reaches, 0 to 1.
    public var reach: Double
    /// Whether the customer sees it.
    public var side: Side
    /// Whether we start the contact before the customer has to.
    public var proactive: Bool
    /// The discipline that owns it.
    public var owner: String?
    /// Whether it thanks the customer.
    public var thanks: Bool
    /// Whether it tries to keep a customer whose contract ends.
    public var retention: Bool
    /// How it feels.
    public var tone: Tone
    /// Whether it makes or breaks the relation.
    public var momentOfTruth: Bool
    /// How customers felt.
    public var emotion: Emotion?
    /// What the customer expects.
    public var expectation: String?
    /// What hurts here.
    public var pain: String?
    /// Insights that it answers.
    public var insights: [String]
    /// Our own indicator.
    public var internalIndicator: Indicator?
    /// What customers say of it.
    public var survey: Indicator?
    /// The loyalty stage it works on.
    public var loyaltyStage: LoyaltyStage?
    /// The step of the key-customer ladder it belongs to.
    public var ladder: LadderStep?
    /// The lever of customer relations it pulls.
    public var lever: Lever?
    /// The brand values it makes tangible.
    public var brandValues: [String]
    /// The text a customer reads.
    public var text: String?
    /// The text for personas that get one of their own, by the persona's id.
    public var texts: [String: String]
    /// The words a colleague speaks.
    public var script: String?
    /// Who gets it.
    public var audience: Audience?
    /// What it asks of the customer.
    public var asks: [String]
    /// The work behind it.
    public var backstage: [String]
    /// Where an interest leads: the interest, and the touchpoint it leads to.
    public var interests: [String: String]
    /// The metrics asked here.
    public var measures: [String]
    /// A remark for colleagues.
    public var note: String?
    /// Rules that are silenced here, with the reason.
    public var ruleSettings: [RuleSetting]

    /// Makes one from its parts.
    public init(
        id: String, title: String? = nil, stage: String, day: Int, channel: String,
        replyPath: String? = nil, reach: Double, side: Side, proactive: Bool = false,
        owner: String? = nil, thanks: Bool = false, retention: Bool = false, tone: Tone = .neutral,
        momentOfTruth: Bool = false, emotion: Emotion? = nil, expectation: String? = nil,
        pain: String? = nil, insights: [String] = [], internalIndicator: Indicator? = nil,
        survey: Indicator? = nil, loyaltyStage: LoyaltyStage? = nil, ladder: LadderStep? = nil,
        lever: Lever? = nil, brandValues: [String] = [], text: String? = nil,
        texts: [String: String] = [:], script: String? = nil,
        audience: Audience? = nil, asks: [String] = [], backstage: [String] = [],
        interests: [String: String] = [:], measures: [String] = [], note: String? = nil,
        ruleSettings: [RuleSetting] = []
    ) {
        self.id = id
        self.title = title
        self.stage = stage
        self.day = day
        self.channel = channel
        self.replyPath = replyPath
        self.reach = reach
        self.side = side
        self.proactive = proactive
        self.owner = owner
        self.thanks = thanks
        self.retention = retention
        self.tone = tone
        self.momentOfTruth = momentOfTruth
        self.emotion = emotion
        self.expectation = expectation
        self.pain = pain
        self.insights = insights
        self.internalIndicator = internalIndicator
        self.survey = survey
        self.loyaltyStage = loyaltyStage
        self.ladder = ladder
        self.lever = lever
        self.brandValues = brandValues
        self.text = text
        self.texts = texts
        self.script = script
        self.audience = audience
        self.asks = asks
        self.backstage = backstage
        self.interests = interests
        self.measures = measures
        self.note = note
        self.ruleSettings = ruleSettings
    }
}
