/// The inflections of an English word: `bills`, `billed`, `billing`, `bill's`, `policies`.
///
/// Words of three letters take no `-ed` or `-ing`: `fee` is not `feed`.
struct EnglishForms {
    private let letters: [Character]
    private let word: String

    init(_ letters: [Character]) {
        self.letters = letters
        self.word = String(letters)
    }

    var all: [WordForm] {
        let forms = [WordForm(plural, .plural), WordForm(word + "'s", .other)]
        return letters.count > 3 ? forms + past.map { WordForm($0, .other) } : forms
    }

    private static func isVowel(_ letter: Character?) -> Bool {
        letter.map { "aeiou".contains($0) } ?? false
    }

    /// Whether it ends in a consonant and `y`.
    private var endsInY: Bool {
        letters.last == "y" && !Self.isVowel(letters.dropLast().last)
    }

    private var plural: String {
        if endsInY { return word.dropLast() + "ies" }
        let takesE = ["s", "x", "z", "ch", "sh", "o"].contains { word.hasSuffix($0) }
        return word + (takesE ? "es" : "s")
    }

    /// With `-ed` and `-ing`.
    private var past: [String] {
        if endsInY { return [word.dropLast() + "ied", word + "ing"] }
        if letters.last == "e" { return [word + "d", word.dropLast() + "ing"] }
        let forms = [word + "ed", word + "ing"]
        guard let last = letters.last, !Self.isVowel(last), !"wxy".contains(last),
            Self.isVowel(letters.dropLast().last), !Self.isVowel(letters.dropLast(2).last)
        else { return forms }
        return forms + [word + String(last) + "ed", word + String(last) + "ing"]
    }
}
