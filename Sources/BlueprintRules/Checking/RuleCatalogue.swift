public import ExperienceModel

/// What there is to tell about every rule, those of the language first.
public enum RuleCatalogue {
    /// All rules, in the order of their codes.
    public static func descriptions(in language: Language) -> [RuleDescription] {
        let words = Wording(language)
        return LanguageRules.descriptions(words)
            + RuleBook.rules.map { description(of: $0, words) }
    }

    private static func description(
        of rule: some BlueprintRule, _ words: Wording
    ) -> RuleDescription {
        let explanation = rule.explanation(words)
        return RuleDescription(
            code: rule.code, severity: rule.severity, title: rule.title(words),
            why: explanation.why, idea: explanation.idea, remedy: rule.remedy(words),
            limit: rule.limit.map { text(of: $0, code: rule.code, words) },
            bad: explanation.bad, good: explanation.good)
    }

    private static func text(of limit: RuleLimit, code: String, _ words: Wording) -> String {
        let value = text(of: limit, words)
        guard let key = limit.contactRule else {
            return words.say(
                "\(value); a blueprint sets another with check: {\(code): {threshold: …, because: …}}",
                "\(value); een blauwdruk kiest een andere met check: {\(code): {threshold: …, because: …}}"
            )
        }
        return words.say(
            "\(value); a blueprint sets another with '\(key)' in contact_rules",
            "\(value); een blauwdruk kiest een andere met '\(key)' in contact_rules")
    }

    private static func text(of limit: RuleLimit, _ words: Wording) -> String {
        let number = words.figures.planned(limit.value, isSigned: false)
        return switch limit.unit {
        case .share: words.figures.share(limit.value, decimals: 0)
        case .days: number + words.say(" days", " dagen")
        case .months: number + words.say(" months", " maanden")
        case .count: number
        }
    }
}
