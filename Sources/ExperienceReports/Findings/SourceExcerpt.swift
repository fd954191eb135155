import ExperienceModel

/// A source line made safe to print, and the caret under the stretch that a finding is about.
struct SourceExcerpt {
    /// The line; a tab takes four columns.
    let line: String
    /// Blanks up to the stretch.
    let margin: String
    /// `^~~~`, as wide as the stretch, at least one column.
    let caret: String

    init(_ place: SourcePlace) {
        let scalars = Array(place.sourceLine.unicodeScalars)
        let start = min(max(place.column - 1, 0), scalars.count)
        let end = min(start + max(place.length, 1), scalars.count)
        let before = SourceExcerpt.printed(scalars[..<start])
        let through = SourceExcerpt.printed(scalars[..<end])
        self.line = SourceExcerpt.printed(scalars[...])
        let width = DisplayWidth.of(before)
        self.margin = TerminalPage.blanks(width)
        let stretch = max(1, DisplayWidth.of(through) - width)
        self.caret = "^" + String(repeating: "~", count: stretch - 1)
    }

    private static func printed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        let text = scalars.map { $0 == "\t" ? "    " : String($0) }.joined()
        return TerminalText.clean(text)
    }
}
