import ExperienceModel

/// A word as a sentence bends it: `debiteuren`, `debiteurtje`.
struct WordForm {
    /// What the ending says.
    enum Kind {
        /// The word itself.
        case base
        /// More than one.
        case plural
        /// Anything else.
        case other
    }

    /// The word with its ending, in small letters.
    let text: String
    /// What the ending says.
    let kind: Kind

    init(_ text: String, _ kind: Kind) {
        self.text = text
        self.kind = kind
    }

    /// The word and its inflections in a language.
    ///
    /// Words of one or two letters are never bent. Endings are those of the blueprint's own
    /// language: in Dutch `reken` must not find `rekening`, in English `car` must not find `care`.
    static func forms(of word: String, in language: Language) -> [WordForm] {
        let letters = Array(word)
        guard (3...64).contains(letters.count),
            letters.allSatisfy(\.isLetter) || letters.contains("-"),
            letters.last?.isLetter == true
        else { return [WordForm(word, .base)] }
        return [WordForm(word, .base)]
            + (language == .dutch ? DutchForms(letters).all : EnglishForms(letters).all)
    }

    /// The plural of the better word, nil where the ending leaves doubt.
    static func certainPlural(of word: String, in language: Language) -> String? {
        guard !word.isEmpty, word.allSatisfy(\.isLetter) else { return nil }
        switch language {
        case .dutch:
            if word.hasSuffix("heid") { return word.dropLast(3) + "eden" }
            if ["klant", "bedrag", "cht", "jn"].contains(where: word.hasSuffix) {
                return word + "en"
            }
            return word.hasSuffix("je") ? word + "s" : nil
        case .english:
            if word.hasSuffix("ty") { return word.dropLast() + "ies" }
            let regular = ["er", "or", "ment", "tion", "unt", "age", "ice", "ill"]
            return regular.contains(where: word.hasSuffix) ? word + "s" : nil
        }
    }
}
