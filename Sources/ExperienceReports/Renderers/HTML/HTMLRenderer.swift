import ExperienceModel

/// Lays a report out as one self-contained HTML file: no script, no request, light, dark and print.
///
/// The same report gives the same bytes.
public struct HTMLRenderer: Sendable {
    /// Makes one.
    public init() {}

    /// The whole file.
    public func render(_ report: Report) -> String {
        let body = body(report)
        let page = Markup.element(
            "html", ["lang": report.language.rawValue],
            [.lineBreak, head(report, classes: body.classes), .lineBreak, body, .lineBreak])
        return (Markup.doctype + page).source + "\n"
    }

    private func head(_ report: Report, classes: Set<String>) -> Markup {
        .element(
            "head", [:],
            [
                .lineBreak,
                .lines(
                    [
                        .element("meta", ["charset": "utf-8"]),
                        .element(
                            "meta",
                            ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                        .element(
                            "meta",
                            [
                                "http-equiv": "Content-Security-Policy",
                                "content":
                                    "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
                            ]),
                        .element("meta", ["name": "color-scheme", "content": "light dark"]),
                        .element("meta", ["name": "generator", "content": "cxpilot"]),
                        .element("title", text: report.title),
                        .style(BlockSheets.sheets(for: report), for: classes),
                    ]),
                .lineBreak,
            ])
    }

    private func body(_ report: Report) -> Markup {
        let words = Wording(report.language)
        var parts: [Markup] = [masthead(report.masthead)]
        parts += sections(report, words)
        if let next = report.next {
            parts.append(
                .element(
                    "p", ["class": "next-step"],
                    [
                        .element("b", text: words.say("Next", "Hierna")), .text(" "),
                        .element("code", text: next),
                    ]))
        }
        if let links = report.links, !links.neighbours.isEmpty {
            parts.append(PageNavigation(links: links, words: words).markup)
        }
        parts.append(
            .element(
                "footer", ["class": "foot prov"],
                report.notes.map { .element("p", [:], [$0.markup]) }))
        let main = Markup.element(
            "main", ["class": "page"], [.lineBreak, .lines(parts), .lineBreak])
        return .element("body", [:], [.lineBreak, .symbols(for: main), main, .lineBreak])
    }

    private func masthead(_ masthead: Masthead) -> Markup {
        var parts: [Markup] = [
            .element(
                "div", ["class": "kicker"],
                [
                    .element("span", [:], [masthead.subject.markup]),
                    .element("span", [:], [masthead.source.markup]),
                ])
        ]
        let headline = Markup.element("h1", text: masthead.headline)
        if let verdict = masthead.verdict {
            parts.append(
                .element(
                    "div", ["class": "verdict \(verdict.state.styleName)"],
                    [verdict.markup, headline]))
        } else {
            parts.append(headline)
        }
        if let standfirst = masthead.standfirst {
            parts.append(.element("p", ["class": "standfirst"], text: standfirst))
        }
        if let health = masthead.health {
            parts.append(
                .element(
                    "p", ["class": "health \(health.state.styleName)"],
                    [
                        .symbol(health.state == .go ? "g-ok" : health.state.symbolName),
                        .element("span", [:], [health.text.markup]),
                    ]))
        }
        return .element("header", ["class": "mast"], [.lines(parts)])
    }

    /// Sections in order; halves that follow each other stand side by side.
    private func sections(_ report: Report, _ words: Wording) -> [Markup] {
        var parts: [Markup] = []
        var halves: [Markup] = []
        var isStacked = false
        func closeHalves() {
            guard !halves.isEmpty else { return }
            let style = isStacked ? "two st" : "two"
            parts.append(.element("div", ["class": style], [.lines(halves)]))
            halves = []
        }
        for (index, section) in report.sections.enumerated() {
            let markup = self.section(section, number: index + 1, words, report.links)
            if section.width == .half, section.isBelowHalf, let above = halves.popLast() {
                halves.append(.element("div", ["class": "col"], [.lines([above, markup])]))
            } else if section.width == .half {
                if halves.count == 2 { closeHalves() }
                isStacked = section.isStackedOnScreen
                halves.append(markup)
            } else {
                closeHalves()
                parts.append(markup)
            }
        }
        closeHalves()
        return parts
    }

    private func section(
        _ section: Section, number: Int, _ words: Wording, _ links: PageLinks?
    ) -> Markup {
        let blocks = section.blocks.map {
            BlockLayout(words: words, section: section, number: number, links: links).markup($0)
        }
        guard !section.heading.isEmpty else { return .lines(blocks) }
        let id = "h\(number)"
        var parts: [Markup] = [
            .element(
                "h2", section.hidesHeading ? ["id": id, "class": "vh"] : ["id": id],
                text: section.heading)
        ]
        if let subtitle = section.subtitle {
            parts.append(.element("p", ["class": "sub"], [subtitle.markup]))
        }
        let rest = section.paper.map { [Markup.element("p", ["class": "note po"], text: $0.rest)] }
        let style = section.isScreenOnly ? "sec scr" : "sec"
        return .element(
            "section", ["class": style, "aria-labelledby": id],
            [.lines(parts + blocks + (rest ?? []))])
    }
}
