/// A line of options as a shell takes it apart.
enum ShellLine {
    /// The words; `'` and `"` hold a word together, and `\` keeps the next sign as it is.
    static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isKept = false
        for sign in line {
            if isKept {
                word = (word ?? "") + String(sign)
                isKept = false
            } else if sign == "\\", quote != "'" {
                isKept = true
            } else if let open = quote {
                if sign == open { quote = nil } else { word = (word ?? "") + String(sign) }
            } else if sign == "'" || sign == "\"" {
                quote = sign
                word = word ?? ""
            } else if sign == " " || sign == "\t" {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(sign)
            }
        }
        if let word { words.append(word) }
        return words
    }
}
