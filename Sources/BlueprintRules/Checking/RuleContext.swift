package import ExperienceModel

/// What a rule may know: the blueprint, looked up once, the day, and what is remembered of it.
package struct RuleContext: Sendable {
    /// The blueprint.
    package let blueprint: Blueprint
    /// The words of its findings.
    package let words: Wording
    /// The day of the check.
    package let today: Day
    /// What the sample of each pilot can show, by the pilot's id.
    package let samplePlans: [String: SamplePlan]
    /// What the store remembers; nil where there is none.
    package let history: BlueprintHistory?
    /// Channels by id.
    package let channels: [String: Channel]
    /// Insights by id.
    package let insights: [String: Insight]
    /// Touchpoints by id.
    package let touchpoints: [String: Touchpoint]
    /// The paths of touchpoints in the source map, by id.
    private let touchpointPaths: [String: String]
    private let settings: RuleSettings

    /// Looks the parts of a blueprint up.
    package init(
        _ blueprint: Blueprint, language: Language, on today: Day,
        samplePlans: [SamplePlan] = [], history: BlueprintHistory? = nil
    ) {
        self.blueprint = blueprint
        self.words = Wording(language)
        self.today = today
        self.samplePlans = Dictionary(
            samplePlans.map { ($0.pilot.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.history = history
        self.channels = Dictionary(
            blueprint.channels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.insights = Dictionary(
            blueprint.insights.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.touchpoints = Dictionary(
            blueprint.touchpoints.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.touchpointPaths = Dictionary(
            blueprint.journeys.flatMap { journey in
                journey.touchpoints.map { ($0.id, ElementPath.touchpoint($0, in: journey)) }
            }, uniquingKeysWith: { first, _ in first })
        self.settings = RuleSettings(of: blueprint)
    }

    /// The journeys that will be: those that no other one replaces.
    package var comingJourneys: [Journey] {
        let replaced = Set(
            blueprint.journeys.compactMap { $0.replaces == $0.id ? nil : $0.replaces })
        let coming = blueprint.journeys.filter { !replaced.contains($0.id) }
        // Journeys that replace each other in a ring leave none; then all of them count.
        return coming.isEmpty ? blueprint.journeys : coming
    }

    /// The path of a touchpoint in the source map; the top of the blueprint for one it lacks.
    package func path(ofTouchpoint id: String) -> String { touchpointPaths[id] ?? "" }

    /// The limit of a rule at an element: the nearest that `check` sets, else that of the contact
    /// rules, else its own.
    package func limit(_ rule: some BlueprintRule, at path: String = "") -> Double {
        // A share above 1 is an error of its own (CX018), and no limit.
        if let set = settings.threshold(of: rule.code, at: path),
            rule.limit?.unit != .share || set <= rule.limit?.mostShare ?? 1
        {
            return set
        }
        return rule.limit?.value(in: blueprint.contactRules) ?? 0
    }
}
