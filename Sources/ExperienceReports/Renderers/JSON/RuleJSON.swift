public import ExperienceModel

/// The document of `explain --json`.
public enum RuleJSON {
    /// The document `cxpilot/explain/1`: the rules with all there is to tell about them.
    public static func document(_ rules: [RuleDescription]) -> JSONValue {
        let value: JSONValue = ["rules": .array(rules.map(rule))]
        return .document("explain", value.members)
    }

    private static func rule(_ rule: RuleDescription) -> JSONValue {
        [
            "code": .string(rule.code), "severity": .string(rule.severity.rawValue),
            "title": .string(rule.title), "why": .string(rule.why), "idea": .string(rule.idea),
            "remedy": .string(rule.remedy), "limit": rule.limit.map(JSONValue.string),
            "bad": .string(rule.bad), "good": .string(rule.good),
        ]
    }
}
