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
        let old = before.map { figures(of: $0.journey, in: $0.blueprint) } ?? [:]
        let new = after.map { figures(of: $0.journey, in: $0.blueprint) } ?? [:]
        return ContactChange(
            before: before?.journey.id, after: after?.journey.id,
            figures: ContactChange.Measure.allCases.map {
                ContactChange.Figure(measure: $0, before: old[$0], after: new[$0])
            })
    }

    private static func figures(
        of journey: Journey, in blueprint: Blueprint
    ) -> [ContactChange.Measure: Double] {
        let contacts = ContactCalculus(blueprint).figures(of: journey)
        var figures: [ContactChange.Measure: Double] = [
            .contactsPerYear: contacts.contactsPerYear,
            .positivePerYear: contacts.positivePerYear,
            .longestSilence: Double(contacts.silence.days),
            .mostIn30Days: Double(contacts.pressure.contacts),
            .costFirst90Days: contacts.cost.first90Days,
            .costFirstYear: contacts.cost.firstYear,
        ]
        figures[.positiveShare] = contacts.positiveShare
        // What is no number differs from itself and would be a change for ever.
        return figures.filter(\.value.isFinite)
    }
}
