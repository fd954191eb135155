/// What came, went and changed, each with its sign and its words.
extension TerminalPage {
    mutating func add(_ changes: [ChangeLine], label: String) {
        heading(label)
        let width = TerminalPage.nameWidth(changes.map(\.subject))
        for change in changes {
            let ink = change.nature.ink
            let sign = TerminalText("  " + change.nature.sign + " ", ink)
            let name = TerminalText(change.subject, .bold).padded(to: width)
            // A name that is wider than its column has the line to itself.
            guard name.width == width else {
                line(sign + name)
                paragraph(TerminalText(change.text), indent: width + 6)
                continue
            }
            prose(
                TerminalText(change.text, change.nature == .alarming ? ink : .plain),
                after: sign + name + TerminalText("  "), hanging: width + 6)
        }
    }
}

extension ChangeLine.Nature {
    var sign: String {
        switch self {
        case .came: "+"
        case .went: "−"
        case .changed: "~"
        case .alarming: "!"
        }
    }

    var ink: TerminalInk {
        switch self {
        case .came: .green
        case .went: .red
        case .changed: .yellow
        case .alarming: .boldRed
        }
    }
}
