/// What a team designed, from insights to the frame of the roadmap.
///
/// Text is its source; this is what the text says.
public struct Blueprint: Codable, Equatable, Sendable {
    /// The version of the language, 1.
    public var languageVersion: Int
    /// Its id, kebab-case.
    public var id: String
    /// Its title.
    public var title: String
    /// Whose it is.
    public var organisation: String?
    /// The language of its content and messages.
    public var language: Language
    /// The shared vision, one sentence.
    public var vision: String?
    /// The currency of all money in it; EUR where it names none.
    public var currency: String?
    /// New customers a year whom this blueprint reaches.
    public var customers: Int
    /// The disciplines that carry it, in roadmap order.
    public var team: [TeamMember]
    /// Step 1: what customers said or did.
    public var insights: [Insight]
    /// Step 2: who they are.
    public var personas: [Persona]
    /// Step 3: the ways to reach them.
    public var channels: [Channel]
    /// Step 4: behaviour and word choice.
    public var brandValues: [BrandValue]
    /// What is measured, and how.
    public var metrics: [Metric]
    /// Step 5: the journeys, current and future.
    public var journeys: [Journey]
    /// Limits of contact pressure and silence.
    public var contactRules: ContactRules
    /// Severities that this blueprint sets for rules.
    public var ruleSettings: [RuleSetting]
    /// Step 6: results fixed beforehand.
    public var pilots: [Pilot]
    /// Capacity, money and initiatives of the rollout.
    public var roadmap: RoadmapFrame?
    /// What a customer of each kind brings a year.
    public var value: CustomerValue?

    /// Makes one from its parts.
    public init(
        languageVersion: Int = 1, id: String, title: String, organisation: String? = nil,
        language: Language, vision: String? = nil, currency: String? = nil,
        customers: Int, team: [TeamMember] = [],
        insights: [Insight] = [], personas: [Persona] = [], channels: [Channel] = [],
        brandValues: [BrandValue] = [], metrics: [Metric] = [], journeys: [Journey] = [],
        contactRules: ContactRules = ContactRules(), ruleSettings: [RuleSetting] = [],
        pilots: [Pilot] = [], roadmap: RoadmapFrame? = nil, value: CustomerValue? = nil
    ) {
        self.languageVersion = languageVersion
        self.id = id
        self.title = title
        self.organisation = organisation
        self.language = language
        self.vision = vision
        self.currency = currency
        self.customers = customers
        self.team = team
        self.insights = insights
        self.personas = personas
        self.channels = channels
        self.brandValues = brandValues
        self.metrics = metrics
        self.journeys = journeys
        self.contactRules = contactRules
        self.ruleSettings = ruleSettings
        self.pilots = pilots
        self.roadmap = roadmap
        self.value = value
    }

    /// Every touchpoint of every journey, in order.
    public var touchpoints: [Touchpoint] { journeys.flatMap(\.touchpoints) }

    /// The metric with that id.
    public func metric(_ id: String) -> Metric? { metrics.first { $0.id == id } }
    /// The pilot with that id.
    public func pilot(_ id: String) -> Pilot? { pilots.first { $0.id == id } }
    /// The journey with that id.
    public func journey(_ id: String) -> Journey? { journeys.first { $0.id == id } }
    /// The touchpoint with that id.
    public func touchpoint(_ id: String) -> Touchpoint? { touchpoints.first { $0.id == id } }
    /// The persona with that id.
    public func persona(_ id: String) -> Persona? { personas.first { $0.id == id } }
}
