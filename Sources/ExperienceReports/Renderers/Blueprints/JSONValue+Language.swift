import ExperienceModel

/// Values of the blueprint's language: what is absent or empty has no key.
extension JSONValue {
    static func text(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

    static func names(_ names: [String]) -> JSONValue? {
        names.isEmpty ? nil : .strings(names)
    }

    /// Only what holds is said.
    static func flag(_ isTrue: Bool) -> JSONValue? { isTrue ? .bool(true) : nil }

    static func parts<Part>(_ parts: [Part], _ write: (Part) -> JSONValue) -> JSONValue? {
        parts.isEmpty ? nil : .array(parts.map(write))
    }

    /// Keys that the team chose, in the order given.
    static func entries(_ entries: [(key: String, value: JSONValue)]) -> JSONValue? {
        entries.isEmpty ? nil : .keyed(entries)
    }

    /// Texts by name, sorted.
    static func named(_ texts: [String: String]) -> JSONValue? {
        texts.isEmpty ? nil : .byName(texts.mapValues(JSONValue.string))
    }

    /// Numbers by name, sorted.
    static func amounts(_ amounts: [String: Double]) -> JSONValue? {
        amounts.isEmpty ? nil : .byName(amounts.mapValues(JSONValue.number))
    }

    /// What an element says about rules.
    static func settings(_ settings: [RuleSetting]) -> JSONValue? {
        entries(
            settings.map { setting in
                (
                    setting.code,
                    [
                        "severity": .text(setting.severity?.rawValue),
                        "threshold": setting.threshold.map(JSONValue.number),
                        "because": .string(setting.because),
                    ]
                )
            })
    }
}
