import ExperienceModel

/// What a lesson is about: touchpoints, personas and channels by their ids.
enum LearningSubjects {
    private static let kinds: Set = [
        "touchpoint", "touchpoints", "persona", "personas", "channel", "channels",
    ]

    /// The ids, each once, in the order given; refuses what the blueprint does not have.
    static func ids(_ named: [String], in blueprint: Blueprint) throws(CommandError) -> [String] {
        let known =
            blueprint.touchpoints.map(\.id) + blueprint.personas.map(\.id)
            + blueprint.channels.map(\.id)
        var ids: [String] = []
        for name in named {
            let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
            let id = parts.count == 2 && kinds.contains(parts[0]) ? parts[1] : name
            guard known.contains(id) else {
                throw CommandError.unknown(
                    ("touchpoint, persona or channel", "contactpunt, persona of kanaal"), name,
                    among: known)
            }
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }
}
