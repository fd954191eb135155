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

    /// The entries in the order given: a line each, and what it was about below it.
    public func render(_ entries: [LogEntry]) -> String {
        var page = TerminalPage(style)
        guard !entries.isEmpty else {
            let nothing = words.say("nothing happened yet", "er is nog niets gebeurd")
            page.paragraph(TerminalText(nothing))
            return page.text
        }
        let heads = lines(of: entries)
        let indent = String(entries.map(\.number).max() ?? 0).count + 2
        for (entry, head) in zip(entries, heads) {
            for line in head { page.line(line) }
            guard !entry.detail.isEmpty else { continue }
            page.paragraph(TerminalText(LogText.shortened(entry.detail)), indent: indent)
        }
        return page.text
    }

    /// The head of each entry, in columns that all entries share.
    private func lines(of entries: [LogEntry]) -> [[TerminalText]] {
        var table = TerminalTable(
            columns: [.init(alignment: .right), .init(), .init(), .init(), .init(), .init()],
            indent: 0)
        table.rows = entries.map { entry in
            [
                TerminalText(String(entry.number), .faint), TerminalText(entry.on.description),
                TerminalText(entry.by), TerminalText(entry.action, .bold),
                TerminalText(entry.subject), TerminalText(String(entry.hash.prefix(8)), .faint),
            ]
        }
        return table.rowLines(width: style.width)
    }

    /// With the first 16 digits of each hash; the document of `--json` has them all.
    private static func shortened(_ detail: String) -> String {
        detail.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.count >= 64 && word.prefix(64).allSatisfy(\.isHexDigit)
                ? String(word.prefix(16) + word.dropFirst(64)) : String(word)
        }.joined(separator: " ")
    }
}
