import ExperienceModel

/// `insights`: what customers said or did.
enum InsightSection {
    static func read(_ reader: MappingReader) -> Insight? {
        let id = reader.id(
            ReadingLog.Kind(noun: .insight), called: .insight,
            "its id, by which other parts name it")
        let origin = reader.required(
            "origin", .choice(Insight.Origin.allCases), "whose view it is")
        let source = reader.required(
            "source", .choice(Insight.Source.allCases), "how it was found")
        let n = reader.optional(
            "n", .integer(0...1_000_000_000_000), "how many customers or records it rests on")
        let date = reader.optional("date", .day, "when it was found")
        let personas = reader.optional(
            "personas", .list(of: .reference(.persona)), "the personas it tells about")
        let says = reader.required("says", .text, "what it says, one sentence")
        let ruleSettings = reader.ruleSettings(
            "other severities or limits for rules here, each with its reason")
        guard let id, let origin, let source, let says else { return nil }
        return Insight(
            id: id, origin: origin, source: source, n: n, date: date, personas: personas ?? [],
            says: says, ruleSettings: ruleSettings)
    }
}
