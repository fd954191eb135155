import ExperienceModel

/// What to say instead of an avoided word, bent and spelt as the word that was found.
struct BetterWord {
    /// The words; as they are listed where their form is not certain.
    let text: String
    /// Whether they can be written in place of what was found.
    let isCertain: Bool

    init(_ hit: AvoidedWords.Hit, in language: Language) {
        let better = hit.entry.avoided.better
        let bent: String? =
            switch hit.kind {
            case .base: better
            case .plural: WordForm.certainPlural(of: better, in: language)
            case .other: nil
            }
        self.isCertain = bent != nil
        self.text = bent.map { Self.spelt($0, like: hit.written, in: language) } ?? better
    }

    /// `KLANT` for `DEBITEUR`, `Klant` for `Debiteur`; else as it is listed.
    private static func spelt(
        _ better: String, like found: String, in language: Language
    ) -> String {
        let letters = found.filter(\.isLetter)
        guard let first = letters.first, first.isUppercase else { return better }
        if letters.count > 1, letters.allSatisfy({ !$0.isLowercase }) { return better.uppercased() }
        // In Dutch ij is one letter.
        let width = language == .dutch && better.lowercased().hasPrefix("ij") ? 2 : 1
        return better.prefix(width).uppercased() + better.dropFirst(width)
    }
}
