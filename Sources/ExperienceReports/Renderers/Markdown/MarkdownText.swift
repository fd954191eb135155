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

    /// A table; columns of numbers stand to the right.
    static func table(_ headings: [(String, isNumber: Bool)], _ rows: [[String]]) -> String {
        let head = "| " + headings.map { escaped($0.0) }.joined(separator: " | ") + " |"
        let rule = "|" + headings.map { $0.isNumber ? "--:" : ":--" }.joined(separator: "|") + "|"
        let body = rows.map { "| " + $0.map(escaped).joined(separator: " | ") + " |" }
        return ([head, rule] + body).joined(separator: "\n")
    }
}
