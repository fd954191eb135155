/// Hints that several problems share.
extension Problem {
    /// The hint `one of crm, marketing`.
    static func oneOf(_ words: [String]) -> Phrase {
        let list = words.map { quoted($0) }.joined(separator: ", ")
        return Phrase(dutch: "kies uit \(list)", english: "one of \(list)")
    }

    /// A mapping where a list is expected.
    static var beginWithDash: Phrase {
        Phrase(
            dutch: "begin elk onderdeel op een nieuwe regel met '- '",
            english: "begin each part on a new line with '- '")
    }

    /// A list where a mapping is expected.
    static var dropDash: Phrase {
        Phrase(
            dutch: "schrijf de sleutels zonder '- ' ervoor",
            english: "write the keys without '- ' before them")
    }

    /// `reach:100%` is one word to YAML.
    static func spaceAfterColon(_ mended: String) -> Phrase {
        Phrase(
            dutch: "zet een spatie na de dubbele punt: \(quoted(mended))",
            english: "put a space after the colon: \(quoted(mended))")
    }

    /// Words after a comma between braces.
    static var quoteAroundComma: Phrase {
        Phrase(
            dutch: "zet aanhalingstekens om een tekst met een komma",
            english: "put quotes around a text with a comma")
    }

    /// Words that YAML reads as something else.
    static var quoteAroundAll: Phrase {
        Phrase(
            dutch: "zet aanhalingstekens om de hele waarde",
            english: "put quotes around the whole value")
    }

    /// A key whose value says nothing.
    static var writeOrDrop: Phrase {
        Phrase(
            dutch: "vul een waarde in, of haal de sleutel weg",
            english: "write a value, or drop the key")
    }

    /// `48` for `48 hours`.
    static func onlyNumber(_ number: String?) -> Phrase? {
        number.map {
            Phrase(
                dutch: "schrijf alleen het getal: \(quoted($0))",
                english: "write only the number: \(quoted($0))")
        }
    }
}
