public import ExperienceModel

/// What `check` prints.
///
/// Each finding has its place, source line, caret, notes and hint, and a summary ends the screen.
/// The first line of a finding has the form that editors understand.
public struct FindingsText {
    /// How much of a blueprint is in place.
    public struct Readiness: Equatable, Sendable {
        /// Parts without an open finding.
        public let inPlace: Int
        /// All parts.
        public let parts: Int

        /// Makes one from its parts.
        public init(inPlace: Int, parts: Int) {
            self.inPlace = inPlace
            self.parts = parts
        }
    }

    private let language: Language
    private let style: TerminalStyle
    private let words: Wording

    /// Lays findings out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.language = language
        self.style = style
        self.words = Wording(language)
    }

    /// The screen, sorted by place; every line ends with a line feed.
    ///
    /// - Parameters:
    ///   - paths: what was checked, as the user named it; it stands for findings without a place.
    ///   - files: how many files were read.
    ///   - readiness: how much is in place, where that is known.
    ///   - next: a command worth typing next.
    public func render(
        _ findings: [Finding], paths: [String], files: Int = 1, readiness: Readiness? = nil,
        next: String? = nil
    ) -> String {
        var page = TerminalPage(style)
        let name = paths.joined(separator: ", ")
        for finding in findings.sorted() { add(finding, in: name, to: &page) }
        page.blank()
        let rest = readiness.map { "; " + words.inPlace($0.inPlace, of: $0.parts) } ?? ""
        let summary =
            findings.isEmpty
            ? TerminalText("\(name): \(words.noFindings)")
            : counts(of: findings) + TerminalText(" " + words.inFiles(files))
        page.paragraph(summary + TerminalText(rest))
        if let why = gravest(of: findings) {
            page.line(
                TerminalText(words.whyLabel + " ", .faint) + TerminalText("cxpilot explain \(why)"))
        }
        if let next { page.add(next: next, words) }
        return page.text
    }

    /// The rule worth explaining: of the gravest finding, the first.
    private func gravest(of findings: [Finding]) -> String? {
        let gravest = findings.map(\.severity).max()
        return findings.sorted().first { $0.severity == gravest && $0.severity > .note }?.code
    }

    private func add(_ finding: Finding, in name: String, to page: inout TerminalPage) {
        page.blank()
        page.line(headline(of: finding, in: name))
        let gutter = Gutter(line: finding.place?.line)
        if let place = finding.place, !place.sourceLine.isEmpty {
            let excerpt = SourceExcerpt(place)
            page.line(gutter.numbered + TerminalText(excerpt.line))
            let caret = TerminalText(excerpt.caret, finding.severity.ink.emphasised)
            page.line(gutter.empty + TerminalText(excerpt.margin) + caret)
        }
        for note in finding.notes {
            page.prose(TerminalText(note), after: gutter.note, hanging: gutter.note.width)
        }
        if let hint = finding.hint {
            let label = gutter.note + TerminalText(words.hintLabel + " ", .green)
            page.prose(TerminalText(hint), after: label, hanging: gutter.note.width)
        }
    }

    /// `path:line:column: severity code: message`, never wrapped or shortened.
    private func headline(of finding: Finding, in name: String) -> TerminalText {
        let place = finding.place.map { "\($0.path):\($0.line):\($0.column): " } ?? "\(name): "
        let rule = "\(finding.severity.rawValue) \(finding.code): "
        return TerminalText(place, .bold) + TerminalText(rule, finding.severity.ink.emphasised)
            + TerminalText(finding.message, .bold)
    }

    /// `1 error, 5 warnings`, the gravest first.
    private func counts(of findings: [Finding]) -> TerminalText {
        Finding.Severity.allCases.reversed().reduce(into: TerminalText()) { line, severity in
            let count = findings.count { $0.severity == severity }
            guard count > 0 else { return }
            if !line.isEmpty { line += TerminalText(", ") }
            let ink = severity == .info ? TerminalInk.plain : severity.ink.emphasised
            line += TerminalText(words.count(count, of: severity), ink)
        }
    }
}

extension Finding.Severity {
    var ink: TerminalInk {
        switch self {
        case .note: .green
        case .info: .plain
        case .warning: .yellow
        case .error: .red
        }
    }
}

/// The margin left of a source line, wide enough for its number.
private struct Gutter {
    let numbered, empty, note: TerminalText

    init(line: Int?) {
        let number = line.map(String.init) ?? ""
        let width = max(5, number.count)
        let blanks = TerminalPage.blanks(width)
        self.numbered = TerminalText(blanks.dropLast(number.count) + number + " | ", .faint)
        self.empty = TerminalText(blanks + " | ", .faint)
        self.note = TerminalText(blanks + " = ", .faint)
    }
}
