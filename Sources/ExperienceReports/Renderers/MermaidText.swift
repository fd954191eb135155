/// Texts inside diagrams of Mermaid.
enum MermaidText {
    /// A text in which nothing ends it or begins a statement: signs that could are spelled out as
    /// entities, so that what is read back is what was written.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - isListed: whether commas part it from others.
    ///   - words: beginnings of statements, in small letters.
    static func escaped(_ text: String, isListed: Bool = false, words: [String]) -> String {
        var escaped = ""
        for scalar in TerminalText.clean(text).unicodeScalars {
            let isSign = ":;#&%<\"".unicodeScalars.contains(scalar)
            if isSign || (isListed && scalar == ",") {
                escaped += "#\(scalar.value);"
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        // A name that begins as a statement does would be taken for one.
        if let first = escaped.unicodeScalars.first,
            words.contains(where: { escaped.lowercased().hasPrefix($0) })
        {
            escaped = "#\(first.value);" + escaped.dropFirst()
        }
        return escaped
    }
}
