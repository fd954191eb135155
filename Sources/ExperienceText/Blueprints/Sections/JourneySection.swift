import ExperienceModel

/// `journeys`: the ways that customers go with us.
enum JourneySection {
    static func read(_ reader: MappingReader) -> Journey? {
        let scope = reader.subject.id ?? ""
        let id = reader.id(
            ReadingLog.Kind(noun: .journey), called: .journey,
            "its id, by which other parts name it")
        let title = reader.required("title", .text, "its name for people")
        let state = reader.required(
            "state", .choice(Journey.State.allCases), "current or future")
        let replaces = reader.optional(
            "replaces", .reference(.journey), "the current journey that it replaces")
        let contractEnds = reader.optional(
            "contract_ends", .integer(0...100_000),
            "the day on which the contract ends, counted as the days of touchpoints are")
        let stages = reader.required(
            "stages", .list(of: .name(.stage, in: scope), atLeast: 1), "stage names, in order")
        let touchpoints = reader.optional(
            "touchpoints", .parts(.touchpoint) { TouchpointSection.read($0, journey: scope) },
            "its touchpoints, in order")
        let ruleSettings = reader.ruleSettings(
            "other severities or limits for rules here, each with its reason")
        if let stages, stages.isEmpty, reader.count("stages") == 0 {
            reader.report(
                .tooFew(
                    "stages", 1,
                    because: Phrase(
                        dutch: "elk contactpunt ligt in een fase",
                        english: "every touchpoint lies in a stage")),
                at: "stages")
        }
        guard let id, let title, let state, let stages else { return nil }
        return Journey(
            id: id, title: title, state: state, replaces: replaces,
            contractEnds: contractEnds, stages: stages, touchpoints: touchpoints ?? [],
            ruleSettings: ruleSettings)
    }
}
