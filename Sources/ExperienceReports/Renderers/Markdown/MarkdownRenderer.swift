import ExperienceModel

/// Lays a report out as Markdown that reads well on its own: headings, sentences and tables.
public struct MarkdownRenderer: Sendable {
    /// Makes one.
    public init() {}

    /// The whole text, with one line break at its end.
    public func render(_ report: Report) -> String {
        let words = Wording(report.language)
        var parts = masthead(report.masthead)
        for section in report.sections {
            if !section.heading.isEmpty {
                parts.append("## \(MarkdownText.escaped(section.heading))")
            }
            if let subtitle = section.subtitle { parts.append(MarkdownText.line(subtitle)) }
            parts += section.blocks.flatMap { MarkdownBlocks(words: words).lines($0) }
        }
        if let next = report.next {
            parts.append("**\(words.say("Next", "Hierna")):** \(MarkdownText.code(next))")
        }
        parts += ["---"] + report.notes.map(MarkdownText.line)
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func masthead(_ masthead: Masthead) -> [String] {
        let verdict = masthead.verdict.map { "**\(MarkdownText.escaped($0.text))**" }
        let source = [MarkdownText.line(masthead.subject), MarkdownText.line(masthead.source)]
        let standfirst = masthead.standfirst.map { MarkdownText.escaped($0) }
        let health = masthead.health.map { MarkdownText.line($0.text) }
        return ["# \(MarkdownText.escaped(masthead.headline))"]
            + [verdict, source.joined(separator: " · "), standfirst, health].compactMap { $0 }
    }
}
