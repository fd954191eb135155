import ExperienceModel

/// Lays a report out as Markdown that reads well on its own: headings, sentences and tables, and
/// its plots as pictures beside it where there is a place for them.
public struct MarkdownRenderer: Sendable {
    /// Makes one.
    public init() {}

    /// The whole text, with one line break at its end; plots stand as tables only.
    public func render(_ report: Report) -> String {
        text(report) { _, _ in nil }
    }

    /// The text with its plots, for files beside each other.
    ///
    /// - Parameter name: The name of the text's file without its ending.
    public func document(_ report: Report, named name: String) -> MarkdownDocument {
        var plots: [MarkdownDocument.Plot] = []
        let text = text(report) { block, number in
            guard let figure = FigureSVG(block, number: number, language: report.language) else {
                return nil
            }
            let file = "\(name)-\(plots.count + 1).svg"
            plots.append(.init(file: file, source: figure.source))
            return "![\(MarkdownText.escaped(figure.description))](\(file))"
        }
        return MarkdownDocument(text: text, plots: plots)
    }

    private func text(_ report: Report, plot: (Block, Int) -> String?) -> String {
        let words = Wording(report.language)
        let blocks = MarkdownBlocks(words: words, links: report.links)
        var parts = masthead(report.masthead)
        for (index, section) in report.sections.enumerated() {
            if !section.heading.isEmpty {
                parts.append("## \(MarkdownText.escaped(section.heading))")
            }
            if let subtitle = section.subtitle { parts.append(MarkdownText.line(subtitle)) }
            for block in section.blocks {
                parts += plot(block, index + 1).map { [$0] } ?? []
                parts += blocks.lines(block)
            }
        }
        if let next = report.next {
            parts.append("**\(words.say("Next", "Hierna")):** \(MarkdownText.code(next))")
        }
        if let links = report.links, !links.neighbours.isEmpty {
            parts.append(navigation(links, words))
        }
        parts += ["---"] + report.notes.map(MarkdownText.line)
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func navigation(_ links: PageLinks, _ words: Wording) -> String {
        links.neighbours.map { neighbour in
            let lead =
                switch neighbour.side {
                case .aside: ""
                case .before: words.say("before: ", "vorige: ")
                case .after: words.say("after: ", "volgende: ")
                }
            return lead + MarkdownText.link(neighbour.page.title, to: neighbour.page.name, links)
        }.joined(separator: " · ")
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
