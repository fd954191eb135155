import ExperienceModel

/// `brand_values`: behaviour, what we say, and what we never say.
enum BrandValueSection {
    static func read(_ reader: MappingReader) -> BrandValue? {
        let id = reader.id(
            ReadingLog.Kind(noun: .brandValue), called: .brandValue,
            "its id, by which other parts name it")
        let value = reader.required("value", .text, "the value, one word")
        let behaviour = reader.optional("behaviour", .text, "how it shows in behaviour")
        let say = reader.optional("say", .list(of: .text), "words that carry it")
        let avoid = reader.optional(
            "avoid", .entries(.text, .text), "words that break it, each with the better one")
        let ruleSettings = reader.ruleSettings(
            "other severities or limits for rules here, each with its reason")
        guard let id, let value else { return nil }
        return BrandValue(
            id: id, value: value, behaviour: behaviour, say: say ?? [],
            avoid: (avoid ?? []).map { BrandValue.AvoidedWord(word: $0.key, better: $0.value) },
            ruleSettings: ruleSettings)
    }
}
