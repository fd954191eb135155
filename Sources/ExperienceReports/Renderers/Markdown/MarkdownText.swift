/// Text as Markdown shows it: its signs escaped, on one line, without controls.
enum MarkdownText {
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~":
                escaped += "\\\(scalar)"
            case "&": escaped += "&amp;"
            case "\n", "\r", "\t": escaped += " "
            default:
                let isHidden =
                    scalar.properties.generalCategory == .control
                    || scalar.properties.isBidiControl
                if !isHidden { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }

    /// Text from outside in a cell: one that runs from right to left leaves its neighbours in order.
    static func isolated(_ text: String) -> String {
        ReadingDirection.mayTurn(text) ? "\u{2068}" + escaped(text) + "\u{2069}" : escaped(text)
    }

    /// A command; no sign in it has a meaning, so backticks go.
    static func code(_ text: String) -> String {
        "`" + text.filter { $0 != "`" && !$0.isNewline } + "`"
    }

    static func line(_ phrase: Phrase) -> String {
        phrase.runs.map { run in
            switch run.style {
            case .plain: escaped(run.text)
            case .strong: "**\(escaped(run.text))**"
            case .code: code(run.text)
            }
        }.joined()
    }

    /// A link to another page, where it was written; else the words alone.
    static func link(_ text: String, to name: PageName, _ links: PageLinks?) -> String {
        links?.file(of: name).map { "[\(escaped(text))](\($0).md)" } ?? escaped(text)
    }

    /// A table; columns of numbers stand to the right.
    ///
    /// - Parameter leads: The first cells where they are more than text; else those of the rows.
    static func table(
        _ headings: [(String, isNumber: Bool)], _ rows: [[String]], leads: [String] = []
    ) -> String {
        let head = "| " + headings.map { escaped($0.0) }.joined(separator: " | ") + " |"
        let rule = "|" + headings.map { $0.isNumber ? "--:" : ":--" }.joined(separator: "|") + "|"
        let body = rows.enumerated().map { index, row in
            let lead = index < leads.count ? [leads[index]] : []
            let cells = lead + row.dropFirst(lead.count).map(isolated)
            return "| " + cells.joined(separator: " | ") + " |"
        }
        return ([head, rule] + body).joined(separator: "\n")
    }
}
