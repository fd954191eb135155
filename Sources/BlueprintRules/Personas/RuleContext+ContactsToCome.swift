import ExperienceModel

extension RuleContext {
    /// The touchpoints that customers will meet, in the journeys that will be.
    var contactsToCome: [Touchpoint] {
        comingJourneys.flatMap { $0.touchpoints.filter(\.isMet) }
    }
}
