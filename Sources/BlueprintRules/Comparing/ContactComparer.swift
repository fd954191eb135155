import ExperienceModel

/// Compares what customers get in a journey, by the contact calculus.
enum ContactComparer {
    /// The journeys whose figures differ, in the order of the blueprints.
    static func changes(_ before: Blueprint, _ after: Blueprint) -> [ContactChange] {
        let old = Dictionary(
            before.journeys.enumerated().map { ($1.id, (place: $0, journey: $1)) },
            uniquingKeysWith: { first, _ in first })
        let new = Dictionary(
            after.journeys.enumerated().map { ($1.id, (place: $0, journey: $1)) },
            uniquingKeysWith: { first, _ in first })
        let places = old.mapValues(\.place).merging(new.mapValues(\.place)) { min($0, $1) }
        return places.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { id, _ in
            change(
                from: old[id].map { ($0.journey, before) },
                to: new[id].map { ($0.journey, after) })
        }.filter(\.isChanged)
    }

    /// A journey on two sides, or on one.
    static func change(
        from before: (journey: Journey, blueprint: Blueprint)?,
        to after: (journey: Journey, blueprint: Blueprint)?
    ) -> ContactChange {
        let old = before.map { ContactCalculus($0.blueprint).figures(of: $0.journey) }
        let new = after.map { ContactCalculus($0.blueprint).figures(of: $0.journey) }
        return ContactChange(
            before: before?.journey.id, after: after?.journey.id,
            figures: ContactChange.Measure.allCases.map {
                ContactChange.Figure(
                    measure: $0, before: old?.value(of: $0), after: new?.value(of: $0))
            })
    }
}
