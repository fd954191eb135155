/// A Dutch verb by its stem or its infinitive: `storneer` and `storneren` give `storneert`,
/// `storneerde` and `gestorneerd`.
///
/// No dictionary says what is a verb. From five letters on a stem gets its `-t`; its past only
/// where its ending or prefix makes it a verb, so that `sterk` never gives `sterkte`.
struct DutchVerb {
    private let stem: String
    /// Whether the word itself is the infinitive.
    private let isInfinitive: Bool
    /// Whether its past is formed as well.
    private let hasPast: Bool

    private static let prefixes = ["be", "ge", "her", "ont", "ver"]

    /// Nil where the word cannot be a verb.
    init?(_ letters: [Character]) {
        guard letters.allSatisfy({ $0.isLetter }) else { return nil }
        let word = String(letters)
        if letters.count >= 6, word.hasSuffix("en"),
            let stem = Self.stem(Array(letters.dropLast(2)))
        {
            self.stem = stem
            isInfinitive = true
            hasPast = true
        } else if letters.count >= 5, let last = letters.last, !DutchForms.isVowel(last) {
            stem = word
            isInfinitive = false
            hasPast = word.hasSuffix("eer") || Self.prefixes.contains { word.hasPrefix($0) }
        } else {
            return nil
        }
    }

    /// Its forms beside those of a noun.
    var forms: [String] {
        guard let last = stem.last else { return [] }
        let present = last == "t" ? stem : stem + "t"
        guard hasPast else { return last == "t" ? [] : [present] }
        let sign = Self.isVoiceless(last) ? "t" : "d"
        let participle = last == "d" || last == "t" ? stem : stem + "d"
        let hard = last == "d" || last == "t" ? stem : stem + "t"
        let past = ["d", "t"].filter { $0 == sign || "fs".contains(last) }.flatMap {
            [stem + $0 + "e", stem + $0 + "en"]
        }
        let ge = stem.first.map { "eiu".contains($0) } == true ? Self.dotted(stem) : "ge" + stem
        let isPrefixed = Self.prefixes.contains { stem.hasPrefix($0) }
        // Behind an f or s that the infinitive writes as v or z a d stands: beloofd.
        let ends = "fs".contains(last) ? [hard, participle] : [sign == "t" ? hard : participle]
        let done = ends.filter { $0 != stem || hasLongVowel || isPrefixed }
        let joined = isPrefixed ? done : done + ends.map { ge + $0.dropFirst(stem.count) }
        let itself = isInfinitive && hasLongVowel ? [stem] : []
        // A stem on -t is the singular of a noun as well: kosten, kost.
        return itself + (present == stem ? [] : [present]) + past + joined + joined.map { $0 + "e" }
    }

    /// Whether two vowels stand before its last letter, as only a stem is spelt.
    private var hasLongVowel: Bool {
        let letters = Array(stem.suffix(3))
        return letters.count == 3 && letters[0] == letters[1] && DutchForms.isVowel(letters[0])
    }

    /// `geïncasseer` for `incasseer`: two dots keep the vowels apart.
    private static func dotted(_ stem: String) -> String {
        let dots: [Character: String] = ["e": "ë", "i": "ï", "u": "ü"]
        return "ge" + (stem.first.flatMap { dots[$0] } ?? "") + stem.dropFirst()
    }

    private static func isVoiceless(_ last: Character) -> Bool { "tkfschpx".contains(last) }

    /// `betaal` of `betal`, `zeg` of `zegg`, `beloof` of `belov`.
    private static func stem(_ open: [Character]) -> String? {
        guard var last = open.last, open.count >= 3, !DutchForms.isVowel(last) else { return nil }
        var letters = open
        let before = letters[letters.count - 2]
        if before == last {
            return letters.count >= 5 ? String(letters.dropLast()) : nil
        }
        let hard: [Character: Character] = ["v": "f", "z": "s"]
        if let end = hard[last] {
            letters[letters.count - 1] = end
            last = end
        }
        let isSingle =
            DutchForms.isVowel(before) && !DutchForms.isVowel(letters[letters.count - 3])
        let isWeak = before == "e" && last != "r"
        if isSingle, !isWeak, "aeou".contains(before) {
            letters.insert(before, at: letters.count - 1)
        }
        return String(letters)
    }
}
