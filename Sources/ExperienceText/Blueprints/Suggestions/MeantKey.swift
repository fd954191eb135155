/// What was probably meant by a key that its part of the language does not know.
struct MeantKey {
    /// What to do about it.
    let hint: Phrase

    /// So many names are still a help when none of them is near.
    private static let mostListed = 10

    /// - Parameters:
    ///   - isAlone: whether it has no colon of its own, as `reach:100%` between braces.
    ///   - free: the keys of the part that do not stand there yet.
    ///   - known: all keys of the part.
    init?(_ key: String, isAlone: Bool, free: [String], known: [String]) {
        if isAlone, let mended = Self.withSpace(key, known: known) {
            hint = Problem.spaceAfterColon(mended)
            return
        }
        let word = key.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
        let synonyms = KeySynonyms.keys(for: word)
        // What is a key elsewhere is only then a misspelling when it is nearly one.
        let limit = KeyHome.hint(word) == nil ? nil : 1
        let near =
            synonyms.first { free.contains($0) }
            ?? SpellingSuggestion.nearest(to: word, among: free, within: limit)
            ?? SpellingSuggestion.nearest(to: word, among: known, within: limit)
        let home = (near == nil ? [word] + synonyms : []).lazy.compactMap(KeyHome.hint).first
        if let found = Problem.didYouMean(near) ?? home {
            hint = found
        } else if isAlone {
            hint = Problem.quoteAroundComma
        } else if (1...Self.mostListed).contains(free.count) {
            hint = Problem.oneOf(free)
        } else {
            return nil
        }
    }

    /// `reach: 100%` for `reach:100%`.
    private static func withSpace(_ key: String, known: [String]) -> String? {
        guard let colon = key.firstIndex(of: ":"), known.contains(String(key[..<colon])) else {
            return nil
        }
        return key[...colon] + " " + key[key.index(after: colon)...]
    }
}
