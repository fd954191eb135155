import ExperienceModel

/// The lines of one screen, wrapped to its width, and their encoding for a terminal.
struct TerminalPage {
    /// Columns before the contents of a section.
    private static let narrowIndent = 2

    let style: TerminalStyle
    private var lines: [TerminalText] = []

    init(_ style: TerminalStyle) {
        self.style = style
    }

    /// Columns beside an indent.
    func room(beside indent: Int) -> Int { style.width - indent }

    /// Adds a line as it is; it must fit.
    mutating func line(_ text: TerminalText) { lines.append(text.trimmed) }

    /// Adds an empty line, unless one stands there already or nothing does.
    mutating func blank() {
        if let last = lines.last, !last.isEmpty { lines.append(TerminalText()) }
    }

    /// Adds running text, wrapped at words; lines after the first begin at `hanging`.
    mutating func paragraph(_ text: TerminalText, indent: Int = 0, hanging: Int? = nil) {
        prose(text, after: TerminalText(TerminalPage.blanks(indent)), hanging: hanging ?? indent)
    }

    /// Adds running text behind a label on its first line; the others hang below the text.
    mutating func prose(_ text: TerminalText, after label: TerminalText, hanging: Int) {
        // A label that leaves no room for words takes lines of its own.
        guard max(label.width, hanging) <= style.width * 3 / 4 else {
            for part in label.wrapped(to: style.width) { line(part) }
            return paragraph(text, indent: TerminalPage.narrowIndent)
        }
        var rest = text.wrapped(to: room(beside: max(label.width, hanging)))
        line(label + rest.removeFirst())
        for part in rest { line(TerminalText(TerminalPage.blanks(hanging)) + part) }
    }

    /// A name in a column of that width, indented; what does not fit stands in lines above.
    mutating func cell(named name: String, width: Int) -> TerminalText {
        var parts = TerminalText(name).wrapped(to: width)
        let last = parts.removeLast()
        let indent = TerminalText(TerminalPage.blanks(TerminalPage.narrowIndent))
        for part in parts { line(indent + part) }
        return indent + last.padded(to: width)
    }

    /// How wide a column of names is: as the longest, within reason.
    static func nameWidth(_ names: [String]) -> Int {
        min(max(names.map { TerminalText($0).width }.max() ?? 1, 1), 24)
    }

    /// All lines, each ended by a line feed; without blanks or empty lines at the end.
    var text: String {
        var lines = lines
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { encoded($0) + "\n" }.joined()
    }

    static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private func encoded(_ line: TerminalText) -> String {
        line.runs.map { run in
            let text = style.isASCII ? TerminalASCII.folded(run.text) : run.text
            guard style.hasColor, let code = run.ink.code else { return text }
            return "\u{1B}[" + code + "m" + text + "\u{1B}[0m"
        }.joined()
    }
}
