public import ExperienceModel

/// What `log` prints: who did what, when, and the beginning of the hash that proves it.
public struct LogText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays the log out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// The entries in the order given, one line each where it fits.
    public func render(_ entries: [LogEntry]) -> String {
        var page = TerminalPage(style)
        guard !entries.isEmpty else {
            let nothing = words.say("nothing happened yet", "er is nog niets gebeurd")
            page.paragraph(TerminalText(nothing))
            return page.text
        }
        var table = TerminalTable(
            columns: [
                .init(alignment: .right), .init(), .init(), .init(), .init(), .init(),
            ], indent: 0)
        table.rows = entries.map { entry in
            [
                TerminalText(String(entry.number), .faint), TerminalText(entry.on.description),
                TerminalText(entry.by), TerminalText(entry.action, .bold),
                TerminalText(entry.subject + (entry.detail.isEmpty ? "" : ": " + entry.detail)),
                TerminalText(String(entry.hash.prefix(8)), .faint),
            ]
        }
        for line in table.lines(width: style.width) { page.line(line) }
        return page.text
    }
}
