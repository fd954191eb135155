package import ExperienceModel

/// The paths by which the source map knows the elements of a blueprint; add a key to point at it.
package enum ElementPath {
    /// An insight, persona, channel, brand value, metric or pilot: `personas/p-rust`.
    package static func insight(_ id: String) -> String { "insights/\(id)" }
    package static func persona(_ id: String) -> String { "personas/\(id)" }
    package static func channel(_ id: String) -> String { "channels/\(id)" }
    package static func brandValue(_ id: String) -> String { "brand_values/\(id)" }
    package static func metric(_ id: String) -> String { "metrics/\(id)" }
    package static func journey(_ id: String) -> String { "journeys/\(id)" }
    package static func pilot(_ id: String) -> String { "pilots/\(id)" }
    package static func initiative(_ id: String) -> String { "roadmap/initiatives/\(id)" }
    package static func member(_ discipline: String) -> String { "team/\(discipline)" }

    /// A touchpoint of a journey.
    package static func touchpoint(_ touchpoint: Touchpoint, in journey: Journey) -> String {
        "journeys/\(journey.id)/touchpoints/\(touchpoint.id)"
    }

    /// A stage of a journey: the place of its name.
    package static func stage(_ stage: String, in journey: Journey) -> String {
        let index = journey.stages.firstIndex(of: stage).map { "/\($0)" } ?? ""
        return "journeys/\(journey.id)/stages\(index)"
    }

    /// A goal or guardrail of a pilot, by its position.
    package static func goal(_ index: Int, of pilot: Pilot) -> String {
        "pilots/\(pilot.id)/goals/\(index)"
    }
    package static func guardrail(_ index: Int, of pilot: Pilot) -> String {
        "pilots/\(pilot.id)/guardrails/\(index)"
    }
}
