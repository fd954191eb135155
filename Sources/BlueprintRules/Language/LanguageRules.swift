import ExperienceModel

/// What there is to tell about CX0, the rules of the language itself.
enum LanguageRules {
    static func descriptions(_ words: Wording) -> [RuleDescription] {
        let idea = words.say(
            "Text first: a blueprint is the source, and every error has its place and its remedy.",
            "Tekst voorop: de blauwdruk is de bron, en elke fout heeft een plek en een remedie.")
        return rules.map { rule in
            RuleDescription(
                code: rule.code, severity: rule.severity,
                title: words.say(rule.title.english, rule.title.dutch),
                why: words.say(rule.why.english, rule.why.dutch), idea: idea,
                remedy: words.say(rule.remedy.english, rule.remedy.dutch), bad: rule.bad,
                good: rule.good)
        }
    }

    typealias Words = (english: String, dutch: String)

    struct Entry {
        var code: String
        var severity = Finding.Severity.error
        var title: Words
        var why: Words
        var remedy: Words
        var bad: String
        var good: String
    }

    private static var rules: [Entry] { reading + referring + importing }
}
