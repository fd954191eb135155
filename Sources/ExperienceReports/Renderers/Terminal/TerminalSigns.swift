/// The sign and the ink of each state; the word always stands beside them.
extension State {
    var sign: String {
        switch self {
        case .go: "▲"
        case .wait: "○"
        case .iterate: "~"
        case .stop: "■"
        case .planned, .blocked: "·"
        }
    }

    var ink: TerminalInk {
        switch self {
        case .go: .green
        case .wait: .plain
        case .iterate: .yellow
        case .stop: .red
        case .planned, .blocked: .faint
        }
    }
}

extension Chip {
    /// `▲ roll out`, with a small letter, as a cell of a table.
    var cell: TerminalText {
        TerminalText(state.sign + " " + text.prefix(1).lowercased() + text.dropFirst(), state.ink)
    }
}

extension TerminalText {
    /// Strong stretches and commands in that ink, bold unless told otherwise.
    init(_ phrase: Phrase, strong: TerminalInk = .bold) {
        self.init()
        for run in phrase.runs {
            self += TerminalText(run.text, run.style == .plain ? .plain : strong)
        }
    }
}
