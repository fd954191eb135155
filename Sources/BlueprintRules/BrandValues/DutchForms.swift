/// The inflections of a Dutch word by the rules of its spelling: `klachten`, `brieven`, `facturen`,
/// `nota's`, `bonnetje`.
///
/// A short vowel keeps its sound by a double consonant, so `met` gives `metten` and never `meten`;
/// the few nouns that lengthen (`dag`, `dagen`) must be listed in their plural as well. More forms
/// are made than exist; only those that a text holds count.
struct DutchForms {
    private let letters: [Character]
    private let word: String

    init(_ letters: [Character]) {
        self.letters = letters
        self.word = String(letters)
    }

    var all: [WordForm] {
        guard let last = letters.last else { return [] }
        return (Self.isVowel(last) ? afterVowel(last) : afterConsonant)
            + Self.others(DutchVerb(letters)?.forms ?? [])
    }

    static func isVowel(_ letter: Character) -> Bool {
        "aeiouyáàäâéèëêíïóöôúüû".contains(letter)
    }

    private func letter(fromEnd count: Int) -> Character? {
        letters.count >= count ? letters[letters.count - count] : nil
    }

    private func afterVowel(_ last: Character) -> [WordForm] {
        guard letters.count > 3 || last != "e" else { return [] }
        guard last == "e" else {
            // An accent or a second vowel leaves no doubt about the sound: cafés, bureaus.
            let isLong = !last.isASCII || letter(fromEnd: 2).map(Self.isVowel) == true
            return Self.plurals([word + "'s"] + (isLong ? [word + "s"] : []))
                + Self.others(isLong ? [word + "tje", word + "tjes"] : [])
                + Self.others(
                    last == "é" ? [word.dropLast() + "eetje", word.dropLast() + "eetjes"] : [])
                + Self.others([
                    word + "'tje", word + "'tjes", word + String(last) + "tje",
                    word + String(last) + "tjes",
                ])
        }
        var plurals = [word + "n", word + "s", word + "'s"]
        if let before = letter(fromEnd: 2), "ei".contains(before) {
            plurals.append(word + "ën")
            plurals.append(String(letters.dropLast()) + "ën")
        }
        return Self.plurals(plurals) + Self.others([word + "tje", word + "tjes"])
    }

    private var afterConsonant: [WordForm] {
        let stems = stems
        var forms = Self.plurals(stems.map { $0 + "en" }) + Self.others(stems.map { $0 + "e" })
        guard letters.count > 3 else { return forms }
        forms += Self.plurals([word + "s"])
        forms += Self.others(stems.flatMap { [$0 + "ere", $0 + "eren"] })
        var small = ["je", "tje", "pje"].map { word + $0 } + stems.map { $0 + "etje" }
        if word.hasSuffix("ing") { small.append(word.dropLast() + "kje") }
        return forms + Self.others(["'s"].map { word + $0 } + small + small.map { $0 + "s" })
    }

    /// What stands before `-e` and `-en`: `klacht`, `bonn`, `factur`, `briev`.
    private var stems: [String] {
        guard let last = letters.last, let vowel = letter(fromEnd: 2) else { return [word] }
        let before = letter(fromEnd: 3)
        var stems = [word]
        if Self.isVowel(vowel), before.map(Self.isVowel) != true, !"wxjh".contains(last) {
            let doubled = word + String(last)
            let isShort = !letters.dropLast(2).contains(where: Self.isVowel)
            stems = isShort ? [doubled] : [word, doubled]
        } else if vowel == before, "aeou".contains(vowel) {
            stems = [String(letters.dropLast(2)) + String(last)]
        }
        let voiced: [Character: Character] = ["f": "v", "s": "z"]
        guard let soft = voiced[last] else { return stems }
        return stems + stems.map { $0.dropLast() + String(soft) }
    }

    private static func plurals(_ texts: [String]) -> [WordForm] {
        texts.map { WordForm($0, .plural) }
    }

    private static func others(_ texts: [String]) -> [WordForm] {
        texts.map { WordForm($0, .other) }
    }
}
