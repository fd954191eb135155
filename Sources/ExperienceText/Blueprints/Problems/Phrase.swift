import ExperienceModel

/// The same words in both languages.
struct Phrase: Hashable {
    var dutch: String
    var english: String

    init(dutch: String, english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// Words that are the same in both languages, such as a key or a quoted value.
    init(_ both: String) {
        self.init(dutch: both, english: both)
    }

    func text(in language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}

/// A text from the file in quotes: on one line, without control characters, and not too long.
func quoted(_ text: some StringProtocol) -> String {
    let longest = 80
    var result = "'"
    for (index, scalar) in text.unicodeScalars.enumerated() {
        if index == longest {
            result += "…"
            break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
            result += "\\u{" + String(scalar.value, radix: 16) + "}"
        default:
            result.unicodeScalars.append(scalar)
        }
    }
    return result + "'"
}
