import ExperienceModel

/// Headings and labels of a screen.
extension TerminalPage {
    /// Where text begins that stands beside its label.
    static let labelWidth = 11

    /// A heading in capitals, with what it measures behind it.
    mutating func heading(_ label: String, _ subtitle: TerminalText? = nil) {
        guard !label.isEmpty else { return }
        let label = TerminalText(label, .bold)
        if let subtitle {
            prose(subtitle, after: label + TerminalText("  "), hanging: 2)
        } else {
            paragraph(label)
        }
    }

    /// A label and its text on one line; further lines hang below the text.
    mutating func add(label: String, _ text: TerminalText) {
        let name = TerminalText(label, .bold)
        let width = max(TerminalPage.labelWidth, name.width + 2)
        prose(text, after: name.padded(to: width), hanging: width)
    }

    /// The lines of a table whose heading line begins with a label, at column 1.
    mutating func add(_ table: TerminalTable, label: String) {
        let heading = TerminalText(label, .bold)
        var table = table
        if table.hasHeadings, table.columns[0].alignment == .left {
            table.columns[0].least = min(heading.width, 40) - table.indent + 1
        }
        var lines = table.lines(width: style.width)
        if table.hasHeadings, let first = lines.first, let headed = first.beginning(with: heading) {
            lines[0] = headed
        } else if !heading.isEmpty {
            paragraph(heading)
        }
        for text in lines { line(text) }
    }

    /// One command worth typing next.
    mutating func add(next command: String, _ words: Wording) {
        blank()
        line(TerminalText(words.nextLabel + " ", .faint) + TerminalText(command))
    }
}
