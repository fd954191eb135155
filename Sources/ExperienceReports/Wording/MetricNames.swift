package import ExperienceModel

/// What metrics are called in sentences: by their names for people, not their ids.
package struct MetricNames: Sendable {
    private let names: [String: String]

    /// The names of a blueprint's metrics.
    package init(_ blueprint: Blueprint, _ words: Wording) {
        names = Dictionary(blueprint.metrics.map { ($0.id, words.name(of: $0)) }) { first, _ in
            first
        }
    }

    /// Without names, every metric is called by its id.
    package init() { names = [:] }

    /// The name of a metric, its id where the blueprint does not know it.
    package func name(_ metric: String) -> String { names[metric] ?? metric }
}
