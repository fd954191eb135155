public import ExperienceModel

/// What `imports` prints: a line for each import, with what became of its rows.
public struct ImportsText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays the list out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.style = style
        words = Wording(language)
    }

    /// The imports in the order given.
    public func render(_ lines: [ImportRecord]) -> String {
        var page = TerminalPage(style)
        guard !lines.isEmpty else {
            page.paragraph(
                TerminalText(words.say("nothing was imported yet", "er is nog niets geïmporteerd")))
            return page.text
        }
        var table = TerminalTable(
            columns: [
                .init(alignment: .right), .init(heading: words.say("on", "op")),
                .init(heading: words.say("by", "door")), .init(heading: "pilot"),
                .init(heading: words.say("file", "bestand")),
                .init(heading: words.say("counted", "geteld"), alignment: .right),
                .init(heading: words.say("updated", "bijgewerkt"), alignment: .right),
                .init(heading: words.say("rejected", "afgewezen"), alignment: .right),
            ], indent: 0)
        table.rows = lines.map { line in
            let ink: TerminalInk = line.undoneOn == nil ? .plain : .faint
            return [
                TerminalText(String(line.number), .bold),
                TerminalText(line.on.description, ink), TerminalText(line.by, ink),
                TerminalText(line.pilot, ink),
                TerminalText(line.file + (line.undoneOn.map(undone) ?? ""), ink),
                TerminalText(words.figures.count(line.counted), ink),
                TerminalText(words.figures.count(line.updated), ink),
                TerminalText(words.figures.count(line.rejected), ink),
            ]
        }
        for line in table.lines(width: style.width) { page.line(line) }
        return page.text
    }

    private func undone(_ day: Day) -> String {
        words.say(" (taken back on \(day))", " (teruggedraaid op \(day))")
    }
}
