/// Brings a text into the room there is: in lines that end at words, and only then shortened, with
/// an ellipsis to say so.
enum TextFit {
    /// A word is parted only where so many letters stay on both sides.
    private static let leastPart = 4

    /// The text, or as many of its words as fit; a single word that does not is cut.
    static func cut(_ text: String, to width: Double, size: Double, isBold: Bool = false) -> String
    {
        func fits(_ text: String) -> Bool {
            TextWidth.of(text, size: size, isBold: isBold) <= width
        }
        guard !fits(text) else { return text }
        var words = text.split(separator: " ")
        while words.count > 1 {
            words.removeLast()
            // A beginning that tells little is no shorter name: then letters are kept.
            guard words.reduce(0, { $0 + $1.count }) * 3 >= text.count else { break }
            let short = words.joined(separator: " ") + " …"
            if fits(short) { return short }
        }
        var short = text
        while !short.isEmpty, !fits(short + "…") { short.removeLast() }
        return short + "…"
    }

    /// The text in at most so many lines, as even as its words allow; a word that is wider than a
    /// line is parted with a hyphen.
    static func lines(
        _ text: String, to width: Double, size: Double, isBold: Bool = false, most: Int
    ) -> [String] {
        func fits(_ text: String) -> Bool {
            TextWidth.of(text, size: size, isBold: isBold) <= width
        }
        guard !fits(text), most > 1 else {
            return [cut(text, to: width, size: size, isBold: isBold)]
        }
        let pieces = text.split(separator: " ").flatMap { parts(of: $0, fits) }
        var lines: [String] = []
        for (index, piece) in pieces.enumerated() {
            if let last = lines.last, fits(last + " " + piece), !last.hasSuffix("-") || index == 0 {
                lines[lines.count - 1] = last + " " + piece
            } else {
                lines.append(piece)
            }
        }
        guard lines.count > most else { return even(lines, fits) }
        let rest = lines[(most - 1)...].joined(separator: " ")
        return Array(lines[..<(most - 1)])
            + [cut(rest, to: width, size: size, isBold: isBold)]
    }

    /// Two lines of whole words are made as even as can be.
    private static func even(_ lines: [String], _ fits: (String) -> Bool) -> [String] {
        guard lines.count == 2, !lines[0].hasSuffix("-") else { return lines }
        let words = lines.joined(separator: " ").split(separator: " ").map(String.init)
        let splits = (1..<max(2, words.count)).map { at in
            (words[..<at].joined(separator: " "), words[at...].joined(separator: " "))
        }
        let best = splits.filter { fits($0.0) && fits($0.1) }
            .min { abs($0.0.count - $0.1.count) < abs($1.0.count - $1.1.count) }
        return best.map { [$0.0, $0.1] } ?? lines
    }

    /// A word in parts that fit on a line each: the fewest, as long as they can be.
    private static func parts(of word: Substring, _ fits: (String) -> Bool) -> [String] {
        var parts: [String] = []
        var rest = Array(word)
        while !fits(String(rest)), rest.count >= 2 * leastPart {
            var end = rest.count - leastPart
            while end > leastPart, !fits(String(rest[..<end]) + "-") { end -= 1 }
            guard fits(String(rest[..<end]) + "-") else { break }
            end = syllable(before: end, in: rest)
            let hasHyphen = rest[end - 1] == "-" || rest[end - 1] == "/"
            parts.append(String(rest[..<end]) + (hasHyphen ? "" : "-"))
            rest.removeFirst(end)
        }
        return parts + [String(rest)]
    }

    /// The last place up to there after a hyphen, or else between two syllables: before a consonant
    /// that a vowel follows.
    private static func syllable(before end: Int, in word: [Character]) -> Int {
        let places = stride(from: end, through: max(leastPart, end - 8), by: -1)
        if let hyphen = places.first(where: { word[$0 - 1] == "-" || word[$0 - 1] == "/" }) {
            return hyphen
        }
        let vowels = "aeiouyáàâäéèêëíìîïóòôöúùûü"
        return places.first { at in
            at + 1 < word.count && word[at].isLetter && !vowels.contains(word[at].lowercased())
                && vowels.contains(word[at + 1].lowercased())
        } ?? end
    }
}
