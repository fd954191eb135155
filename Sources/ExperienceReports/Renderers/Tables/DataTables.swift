public import ExperienceModel

/// What the pages show, as tables with names in English that never change.
///
/// Shares 0 to 1, NPS in points −100 to 100, days as ISO 8601. Groups with too few answers have
/// `suppressed` true and no numbers, as on the pages; an empty cell is what cannot be said, and
/// `because` says why.
public struct DataTables: Sendable {
    /// The blueprint.
    public var blueprint: Blueprint
    /// Its pilots with their read-outs, in the order of the blueprint.
    public var pilots: [PilotSummary]
    /// Lessons by pilot.
    public var learnings: [String: [Learning]]
    /// The roadmap, where there is one.
    public var roadmap: Roadmap?
    /// Quotes by pilot, chosen so that they tell no small group.
    public var quotes: [String: [CustomerQuote]]
    /// What customers get in the journeys.
    public var contacts: [JourneyContacts]
    /// How customers score touchpoints, by journey.
    public var scores: [String: [TouchpointScore]]
    /// How far the blueprint is; nil where it was not checked.
    public var readiness: Readiness?
    /// What `check` found.
    public var findings: [Finding]
    /// The day whose evening they describe.
    public var asOf: Day

    /// Makes them from their parts.
    public init(
        blueprint: Blueprint, pilots: [PilotSummary], learnings: [String: [Learning]] = [:],
        quotes: [String: [CustomerQuote]] = [:], contacts: [JourneyContacts] = [],
        scores: [String: [TouchpointScore]] = [:], readiness: Readiness? = nil,
        roadmap: Roadmap? = nil, findings: [Finding] = [], asOf: Day
    ) {
        self.blueprint = blueprint
        self.pilots = pilots
        self.learnings = learnings
        self.quotes = quotes
        self.contacts = contacts
        self.scores = scores
        self.readiness = readiness
        self.roadmap = roadmap
        self.findings = findings
        self.asOf = asOf
    }

    /// All tables, also those without a row; sentences in that language.
    public func tables(language: Language) -> [DataTable] {
        let words = Wording(language)
        let decisions = DecisionSection(
            blueprint: blueprint, pilots: pilots, roadmap: roadmap, asOf: asOf, words: words)
        return OverviewTables(decisions: decisions, readiness: readiness, words: words).tables
            + PilotTables(
                pilots: pilots, quotes: quotes, learnings: learnings, asOf: asOf, words: words
            ).tables
            + RoadmapTables(
                roadmap: roadmap, words: words, currency: blueprint.currency ?? "EUR",
                metrics: blueprint.metrics
            ).tables
            + BlueprintTables(blueprint: blueprint, findings: findings).tables
            + JourneyTables(
                contacts: contacts, scores: scores, journeys: blueprint.journeys, words: words
            ).tables
    }

    /// The names of all tables.
    public static var names: [String] {
        let empty = Blueprint(id: "", title: "", language: .english, customers: 0)
        return DataTables(blueprint: empty, pilots: [], asOf: Day(number: 0))
            .tables(language: .english).map(\.name)
    }
}
