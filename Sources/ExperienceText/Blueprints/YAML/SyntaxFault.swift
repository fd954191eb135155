/// What a YAML parser stumbles over, in our words.
enum SyntaxFault {
    case secondColon, reservedCharacter(String), openQuote, openBracket(String), noColon
    case unknownEscape, misplacedItem, misfit, other
    case noSpace(String), noID(String)
    case textBehindBracket(String), quoteWithin(String, word: String)

    var message: Phrase {
        switch self {
        case .secondColon:
            Phrase(
                dutch: "hier staat nog een dubbele punt in dezelfde waarde",
                english: "another colon stands here in the same value")
        case .reservedCharacter(let sign):
            Phrase(
                dutch: "een waarde kan niet beginnen met \(quoted(sign))",
                english: "a value cannot begin with \(quoted(sign))")
        case .openQuote:
            Phrase(
                dutch: "de aanhalingstekens die hier opengaan, gaan niet meer dicht",
                english: "the quotes opened here are never closed")
        case .openBracket(let sign):
            Phrase(
                dutch: "de haak \(quoted(sign)) gaat niet goed dicht",
                english: "the bracket \(quoted(sign)) is not closed well")
        case .noColon:
            Phrase(
                dutch: "deze regel heeft geen dubbele punt",
                english: "this line has no colon")
        case .noSpace:
            Phrase(
                dutch: "na deze dubbele punt staat geen spatie",
                english: "there is no space after this colon")
        case .noID(let name):
            Phrase(
                dutch: "voor \(quoted(name)) staat geen sleutel",
                english: "there is no key before \(quoted(name))")
        case .textBehindBracket(let sign):
            Phrase(
                dutch: "na \(quoted(sign)) gaat de tekst door",
                english: "the text goes on behind \(quoted(sign))")
        case .quoteWithin(let sign, _):
            Phrase(
                dutch: "het teken \(sign) sluit de tekst hier al af",
                english: "the sign \(sign) ends the text here already")
        case .unknownEscape:
            Phrase(
                dutch: "na '\\' staat hier een teken dat daar niet hoort",
                english: "'\\' is followed by a character that does not belong there")
        case .misplacedItem:
            Phrase(
                dutch: "een lijst met '- ' kan niet op de regel van haar sleutel beginnen",
                english: "a list with '- ' cannot begin on the line of its key")
        case .misfit:
            Phrase(
                dutch: "dit past niet bij de regels erboven",
                english: "this does not fit the lines above it")
        case .other:
            Phrase(dutch: "dit is geen geldige YAML", english: "this is no valid YAML")
        }
    }

    var hint: Phrase? {
        switch self {
        case .secondColon, .reservedCharacter, .textBehindBracket: Problem.quoteAroundAll
        case .noID(let name): Problem.write(quoted("- id: \(name)"))
        case .quoteWithin(let sign, let word):
            sign == "'"
                ? Phrase(
                    dutch: "verdubbel de apostrof: \(word)",
                    english: "double the apostrophe: \(word)")
                : Phrase(
                    dutch: "zet er een \\ voor: \(word)", english: "put a \\ before it: \(word)")
        case .openQuote:
            Phrase(
                dutch: "sluit ze op dezelfde regel", english: "close them on the same line")
        case .openBracket:
            Phrase(
                dutch: "scheid de delen met komma’s en sluit de haak",
                english: "separate the parts by commas and close the bracket")
        case .noColon:
            Phrase(dutch: "schrijf 'sleutel: waarde'", english: "write 'key: value'")
        case .noSpace(let mended): Problem.write(quoted(mended))
        case .unknownEscape:
            Phrase(
                dutch: "gebruik enkele aanhalingstekens", english: "use single quotes")
        case .misplacedItem:
            Phrase(dutch: "begin op een nieuwe regel", english: "begin on a new line")
        case .misfit:
            Phrase(
                dutch:
                    "spring even ver in als de sleutels ernaast; sluit haken en aanhalingstekens",
                english: "indent as far as the keys beside it; close brackets and quotes")
        case .other: nil
        }
    }
}
