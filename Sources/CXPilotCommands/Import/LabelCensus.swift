import ExperienceModel

/// The labels of a file that the blueprint does not know: kept and reported, never rejected.
struct LabelCensus {
    private static let dimensions = ["branch", "persona", "channel", "touchpoint"]

    private let known: [Set<String>]
    private var labels: [String] = []
    /// For each label a bit for each dimension in which it was met.
    private var met: [UInt8] = []

    init(_ blueprint: Blueprint, _ plan: FrozenPlan) {
        known = [
            Set(plan.pilot.branches.values.joined()),
            Set(blueprint.personas.map(\.id)),
            Set(blueprint.channels.map(\.id)),
            Set(blueprint.touchpoints.map(\.id)),
        ]
    }

    /// Takes note of the labels of a batch.
    mutating func count(_ batch: ResponseBatch) {
        if batch.labels.count != labels.count {
            labels = batch.labels
            met += Array(repeating: 0, count: labels.count - met.count)
        }
        for row in batch.rows {
            met[Int(row.labels.branch)] |= 1
            met[Int(row.labels.persona)] |= 2
            met[Int(row.labels.channel)] |= 4
            met[Int(row.labels.touchpoint)] |= 8
        }
    }

    /// The labels that are new, by dimension.
    var unknown: [String: [String]] {
        var unknown: [String: [String]] = [:]
        for (place, dimension) in Self.dimensions.enumerated() {
            let found = labels.indices.dropFirst().filter {
                met[$0] & 1 << UInt8(place) != 0 && !known[place].contains(labels[$0])
            }
            if !found.isEmpty { unknown[dimension] = found.map { labels[$0] }.sorted() }
        }
        return unknown
    }
}
