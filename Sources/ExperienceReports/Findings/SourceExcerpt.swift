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
        let (scalars, column) = SourceExcerpt.window(of: place)
        let start = min(max(column - 1, 0), scalars.count)
        let end = min(start + max(place.length, 1), scalars.count)
        let before = SourceExcerpt.printed(scalars[..<start])
        let through = SourceExcerpt.printed(scalars[..<end])
        self.line = SourceExcerpt.printed(scalars[...])
        let width = DisplayWidth.of(before)
        self.margin = TerminalPage.blanks(width)
        let stretch = max(1, DisplayWidth.of(through) - width)
        self.caret = "^" + String(repeating: "~", count: stretch - 1)
    }

    /// Scalars of a line that are shown; of a longer one the stretch around the column.
    private static let longest = 400

    /// What is shown of the line, with the column in it.
    private static func window(of place: SourcePlace) -> ([Unicode.Scalar], column: Int) {
        let line = place.sourceLine.unicodeScalars
        let hidden = max(0, place.column - longest / 2)
        let isCut = line.dropFirst(longest).first != nil
        guard isCut else { return (Array(line), place.column) }
        let shown = line.dropFirst(hidden)
        let mark: [Unicode.Scalar] = ["…"]
        let end = shown.dropFirst(longest).first == nil ? [] : mark
        let scalars = (hidden > 0 ? mark : []) + Array(shown.prefix(longest)) + end
        return (scalars, place.column - hidden + (hidden > 0 ? 1 : 0))
    }

    private static func printed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        let text = scalars.map { $0 == "\t" ? "    " : String($0) }.joined()
        return TerminalText.clean(text)
    }
}
