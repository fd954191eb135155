import ExperienceModel

/// `check`: another severity for a rule, or silence, each with its reason.
enum RuleSettingSection {
    fileprivate static func read(_ reader: MappingReader) -> (RuleSetting.Severity, String)? {
        let severity = reader.required(
            "severity", .choice(RuleSetting.Severity.allCases), "what becomes of its findings")
        let because = reader.required("because", .text, "why")
        guard let severity, let because else { return nil }
        return (severity, because)
    }

    /// The code of a rule that may be set: `CX503`.
    fileprivate static var code: ValueReader<String> {
        let text = ValueReader<String>.text
        return ValueReader(text.expected, .text) { element in
            guard let code = text.read(element) else { return nil }
            let digits = code.dropFirst(2)
            guard code.hasPrefix("CX"), digits.count == 3,
                digits.utf8.allSatisfy({ (48...57).contains($0) })
            else {
                element.report(.badRuleCode(code))
                return nil
            }
            guard !code.hasPrefix("CX0") else {
                element.report(.languageRule(code))
                return nil
            }
            return code
        }
    }
}

extension MappingReader {
    /// The `check` of a blueprint or of one of its parts.
    func ruleSettings(_ meaning: String) -> [RuleSetting] {
        let settings = optional(
            "check", .entries(RuleSettingSection.code, .mapping(RuleSettingSection.read)), meaning)
        return (settings ?? []).map {
            RuleSetting(code: $0.key, severity: $0.value.0, because: $0.value.1)
        }
    }
}
