import ExperienceModel

/// A stretch of text with its inks, free of anything that could steer a terminal.
package struct TerminalText: Equatable, Sendable {
    /// Where a text stands in a cell that is wider than itself.
    enum Alignment: Sendable { case left, right }

    /// A stretch in one ink.
    struct Run: Equatable, Sendable {
        var text: String
        var ink: TerminalInk
    }

    private(set) var runs: [Run] = []

    /// Cleans a text from outside and sets it in one ink.
    init(_ text: String = "", _ ink: TerminalInk = .plain) {
        append(Run(text: TerminalText.clean(text), ink: ink))
    }

    /// Columns in the terminal.
    var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    var isEmpty: Bool { runs.isEmpty }

    static func + (left: TerminalText, right: TerminalText) -> TerminalText {
        var both = left
        for run in right.runs { both.append(run) }
        return both
    }

    static func += (left: inout TerminalText, right: TerminalText) { left = left + right }

    /// Filled up with blanks; a text that is wider stays as it is.
    func padded(to width: Int, _ alignment: Alignment = .left) -> TerminalText {
        let blanks = TerminalText(String(repeating: " ", count: max(0, width - self.width)))
        return alignment == .left ? self + blanks : blanks + self
    }

    /// The same words, all in the faint ink.
    var faint: TerminalText { runs.reduce(TerminalText()) { $0 + TerminalText($1.text, .faint) } }

    /// With another text in place of its first blanks, nil where there is no room for it.
    func beginning(with start: TerminalText) -> TerminalText? {
        guard let first = runs.first else { return nil }
        let blanks = first.text.prefix { $0 == " " }.count
        guard blanks > start.width else { return nil }
        var rest = self
        rest.runs[0].text = String(first.text.dropFirst(start.width))
        return start + rest
    }

    /// Without blanks at its end.
    var trimmed: TerminalText {
        var text = self
        while var last = text.runs.popLast() {
            while last.text.last == " " { last.text.removeLast() }
            if !last.text.isEmpty {
                text.append(last)
                break
            }
        }
        return text
    }

    private mutating func append(_ run: Run) {
        guard !run.text.isEmpty else { return }
        if runs.last?.ink == run.ink {
            runs[runs.count - 1].text += run.text
        } else {
            runs.append(run)
        }
    }
}

extension TerminalText {
    /// The text in lines of at most that many columns.
    ///
    /// Lines are broken at blanks; only a word that is wider than a line is broken inside. A text
    /// that fits stays as it is.
    func wrapped(to width: Int) -> [TerminalText] {
        precondition(width > 0, "a line has at least one column")
        if self.width <= width { return [self] }
        var lines: [TerminalText] = []
        var line = TerminalText()
        for word in words {
            if !line.isEmpty, line.width + 1 + word.width > width {
                lines.append(line)
                line = TerminalText()
            }
            if !line.isEmpty { line += TerminalText(" ", line.inkBetween(word)) }
            line += word
            while line.width > width {
                let (head, tail) = line.split(at: width)
                lines.append(head)
                line = tail
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// Columns of the longest word.
    var longestWord: Int { words.map(\.width).max() ?? 0 }

    private var words: [TerminalText] {
        var words = [TerminalText()]
        for run in runs {
            for (position, part) in run.text.split(separator: " ", omittingEmptySubsequences: false)
                .enumerated()
            {
                if position > 0 { words.append(TerminalText()) }
                words[words.count - 1].append(Run(text: String(part), ink: run.ink))
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// A blank between two words of one ink takes that ink, so that a run stays whole.
    private func inkBetween(_ word: TerminalText) -> TerminalInk {
        guard let last = runs.last?.ink, last == word.runs.first?.ink else { return .plain }
        return last
    }

    /// At most `width` columns, but at least one character, and the rest.
    private func split(at width: Int) -> (TerminalText, TerminalText) {
        var (head, tail) = (TerminalText(), TerminalText())
        for run in runs {
            for character in run.text {
                let fits = tail.isEmpty && head.width + DisplayWidth.of(character) <= width
                let piece = Run(text: String(character), ink: run.ink)
                if fits || head.isEmpty { head.append(piece) } else { tail.append(piece) }
            }
        }
        return (head, tail)
    }
}

extension TerminalText {
    /// A text from outside in which nothing steers a terminal or turns the reading direction: line
    /// breaks and tabs become blanks, any other control is spelled out, `<U+001B>`.
    package static func clean(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return text.unicodeScalars.map { isControl($0) ? spelled($0) : String($0) }.joined()
    }

    /// Whether a character could steer a terminal, hide, or turn the reading direction.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        // The joiners shape letters and emoji; every other format character only hides.
        case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
        default: false
        }
    }

    private static func spelled(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n", "\r", "\t", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": return " "
        case "\u{AD}", "\u{FEFF}": return ""
        default:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
        }
    }
}
