public import ExperienceModel

/// What `trace` prints: an element, what it rests on and what it leads to, a line a reference.
public struct TraceText {
    /// Columns that a step is set in.
    private static let step = 2
    /// Deeper steps are set in no further, so that there is room for words.
    private static let deepest = 12

    private let style: TerminalStyle
    private let words: Wording

    /// Lays traces out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// The screen; every line ends with a line feed.
    public func render(_ trace: Trace) -> String {
        var page = TerminalPage(style)
        let start = trace.start
        let kind = TerminalText(words.word(start.key.kind) + " ", .faint)
        let title = words.title(of: start)
        page.paragraph(
            kind + TerminalText(start.key.id, .bold)
                + TerminalText(title.isEmpty ? "" : "  " + title), hanging: Self.step)
        add(trace.restsOn, words.say("RESTS ON", "STEUNT OP"), to: &page)
        add(trace.leadsTo, words.say("LEADS TO", "LEIDT TOT"), to: &page)
        if trace.restsOn.isEmpty, trace.leadsTo.isEmpty {
            page.blank()
            page.paragraph(
                TerminalText(
                    words.say(
                        "Nothing names it, and it names nothing.",
                        "Niets noemt dit, en dit noemt niets.")))
        }
        return page.text
    }

    private func add(_ branches: [Trace.Branch], _ heading: String, to page: inout TerminalPage) {
        guard !branches.isEmpty else { return }
        page.blank()
        page.line(TerminalText(heading, .bold))
        add(branches, depth: 1, to: &page)
    }

    private func add(_ branches: [Trace.Branch], depth: Int, to page: inout TerminalPage) {
        let indent = min(depth, Self.deepest) * Self.step
        for branch in branches {
            page.paragraph(line(branch), indent: indent, hanging: indent + Self.step)
            add(branch.branches, depth: depth + 1, to: &page)
        }
    }

    private func line(_ branch: Trace.Branch) -> TerminalText {
        let sentence = TerminalText(words.sentence(for: branch.edge))
        if branch.isRepeated {
            return sentence.faint
                + TerminalText(words.say(" (shown elsewhere)", " (staat elders)"), .faint)
        }
        let title = words.title(of: branch.node)
        return sentence + TerminalText(title.isEmpty ? "" : ": ") + TerminalText(title, ink(branch))
    }

    /// A verdict and a decision have the colour of their state.
    private func ink(_ branch: Trace.Branch) -> TerminalInk {
        switch branch.node.content {
        case .verdict(let goal): words.state(of: goal.verdict).ink
        case .decision(let decision): words.state(of: decision.actual).ink
        case .insight: .bold
        default: .plain
        }
    }
}
