public import ExperienceModel

/// What `explain` prints: one rule in full, or all of them in a list.
public struct RuleText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays rules out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// One rule: its sentence, why it exists, the idea, what to do, and both examples.
    public func render(_ rule: RuleDescription) -> String {
        var page = TerminalPage(style)
        page.prose(
            TerminalText(words.capitalised(rule.title), .bold),
            after: TerminalText(rule.code + "  ", rule.severity.ink.emphasised), hanging: 7)
        page.blank()
        page.paragraph(TerminalText(rule.why))
        page.blank()
        page.add(label: words.say("IDEA", "IDEE"), TerminalText(rule.idea))
        page.add(
            label: words.say("WEIGHS", "WEEGT"), TerminalText(words.name(of: rule.severity)))
        if let limit = rule.limit {
            page.add(label: words.say("LIMIT", "GRENS"), TerminalText(limit))
        }
        page.add(label: words.say("REMEDY", "REMEDIE"), TerminalText(rule.remedy))
        add(rule.bad, label: words.say("NOT LIKE THIS", "NIET ZO"), to: &page)
        add(rule.good, label: words.say("BUT LIKE THIS", "MAAR ZO"), to: &page)
        // Nothing silences what breaks the language.
        if !rule.code.hasPrefix("CX0") {
            page.blank()
            page.add(
                label: words.say("SILENCE", "STILZETTEN"),
                TerminalText("check: {\(rule.code): {severity: ignore, because: …}}", .faint))
        }
        return page.text
    }

    /// All rules, a line each.
    public func render(_ rules: [RuleDescription]) -> String {
        var page = TerminalPage(style)
        for rule in rules {
            page.prose(
                TerminalText(rule.title),
                after: TerminalText(rule.code, rule.severity.ink) + TerminalText("  "),
                hanging: 7)
        }
        page.add(next: "cxpilot explain \(rules.last?.code ?? "CX001")", words)
        return page.text
    }

    private func add(_ example: String, label: String, to page: inout TerminalPage) {
        page.blank()
        page.paragraph(TerminalText(label, .bold))
        for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
            page.line(TerminalText("  " + line))
        }
    }
}
