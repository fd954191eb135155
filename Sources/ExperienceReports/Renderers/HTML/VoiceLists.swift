import ExperienceModel

/// What the team learned and what customers said.
enum VoiceLists {
    static func learnings(_ lines: [LearningLine]) -> Markup {
        .element(
            "dl", ["class": "learn"],
            [
                .lines(
                    lines.map {
                        .element("dt", text: $0.basis)
                            + .element("dd", ["dir": "auto"], text: $0.text)
                    })
            ])
    }

    /// What came, went and changed, by its id.
    static func changes(_ lines: [ChangeLine]) -> Markup {
        .element(
            "dl", ["class": "learn"],
            [
                .lines(
                    lines.map {
                        .element("dt", text: $0.subject)
                            + .element("dd", ["dir": "auto"], text: $0.text)
                    })
            ])
    }

    static func quotes(_ quotes: [Quote]) -> Markup {
        .element("ul", ["class": "quotes"], [.lines(quotes.map(quote))])
    }

    private static func quote(_ quote: Quote) -> Markup {
        var words: [Markup] = [.element("bdi", text: "“\(quote.text)”")]
        if let from = quote.from { words += [.text(" "), .element("span", text: from)] }
        return .element(
            "li", [:],
            [
                .element("b", ["class": "score"], text: quote.score ?? "–"),
                .element("blockquote", [:], words),
            ])
    }
}
