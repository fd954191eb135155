import ExperienceModel

/// `check`: another severity for a rule, or silence, each with its reason.
enum RuleSettingSection {
    fileprivate static func read(_ reader: MappingReader) -> RuleSetting? {
        let severity = reader.optional(
            "severity", .choice(RuleSetting.Severity.allCases), "what becomes of its findings")
        let threshold = reader.optional(
            "threshold", .amount, "another limit, in the unit of the rule: 60% or 8")
        let because = reader.required("because", .text, "why, in a sentence that others will read")
        reader.needsOne(of: ["severity", "threshold"])
        guard let because else { return nil }
        if severity == nil, threshold == nil, !reader.has("severity"), !reader.has("threshold") {
            reader.report(
                .missingKey("severity", of: reader.subject, meaning: "what becomes of its findings")
            )
        }
        return RuleSetting(code: "", severity: severity, threshold: threshold, because: because)
    }

    /// The code of a rule that may be set: `CX503`.
    fileprivate static var code: ValueReader<String> {
        let text = ValueReader<String>.text
        return ValueReader(text.expected, .ruleCode) { element in
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
            "check",
            .entries(RuleSettingSection.code, .mapping("rule_setting", RuleSettingSection.read)),
            meaning)
        return (settings ?? []).map {
            RuleSetting(
                code: $0.key, severity: $0.value.severity, threshold: $0.value.threshold,
                because: $0.value.because)
        }
    }
}
