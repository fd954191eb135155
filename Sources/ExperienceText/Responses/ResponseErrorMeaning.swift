import ExperienceModel

extension ResponseError {
    /// The sentences about what the cells of a file mean; empty for other errors.
    func meaning(_ words: Wording) -> String {
        switch self {
        case .ambiguousAmounts(let file, let metric, let examples, let line):
            words.say(
                "\(file), line \(line): the amounts of \(metric) are written in two ways"
                    + " (\(QuotedText.list(examples, most: 3))); write all with one decimal mark,"
                    + " without separating thousands",
                "\(file), regel \(line): de bedragen van \(metric) zijn op twee manieren"
                    + " geschreven (\(QuotedText.list(examples, most: 3))); schrijf ze alle met"
                    + " hetzelfde decimaalteken, zonder duizendteken")
        case .shiftedScale, .otherScale, .shortScale, .scaleChanged, .scaleDoesNotFit:
            scaleMeaning(words)
        case .unknownWords(let file, let metric, let texts, let counts, let rows, let all, _):
            unknown(
                words, file, metric, Array(zip(texts, counts)), rows: rows, answers: all)
        case .roundedID(let file, let column, let id, let line):
            rounded(words, file, column, id, line)
        case .utf32(let file):
            words.say(
                "\(file) is UTF-32 text, which is not read; save it as 'CSV UTF-8'",
                "\(file) is UTF-32, en dat wordt niet gelezen; bewaar het als 'CSV UTF-8'")
        case .tooManyLabels(let file, let most):
            words.say(
                "\(file): a column of labels has more than \(words.figures.count(most))"
                    + " different texts; name a column of groups",
                "\(file): een kolom met labels heeft meer dan \(words.figures.count(most))"
                    + " verschillende teksten; noem een kolom met groepen")
        case .unknownTimeZone(let name):
            words.say(
                "there is no time zone \(quoted(name)); write it as Europe/Amsterdam",
                "er is geen tijdzone \(quoted(name)); schrijf haar als Europe/Amsterdam")
        default: ""
        }
    }

    private func rounded(
        _ words: Wording, _ file: String, _ column: String, _ id: String, _ line: Int
    ) -> String {
        words.say(
            "\(file), line \(line): a spreadsheet rounded the ids in column \(quoted(column)) to"
                + " \(quoted(id)), and different answers have the same; export again and import"
                + " that file unopened, or give the column the format 'Text' before saving",
            "\(file), regel \(line): een rekenblad heeft de nummers in kolom \(quoted(column))"
                + " afgerond tot \(quoted(id)), zodat verschillende antwoorden hetzelfde nummer"
                + " hebben; exporteer opnieuw en importeer dat bestand ongeopend, of geef de kolom"
                + " voor het bewaren de opmaak 'Tekst'")
    }

    private func unknown(
        _ words: Wording, _ file: String, _ metric: String, _ texts: [(String, Int)], rows: Int,
        answers: Int
    ) -> String {
        let list =
            texts.prefix(6).map { "\(quoted($0.0)) \(words.figures.count($0.1))×" }
            .joined(separator: ", ") + (texts.count > 6 ? ", …" : "")
        let (count, all) = (words.figures.count(rows), words.figures.count(answers))
        return words.say(
            "\(file): in \(count) of \(all) rows \(metric) holds words that are no answers to it"
                + " (\(list)), so that these rows would count only in part; say "
                + options.joined(separator: ", or ") + " if they mean no answer",
            "\(file): in \(count) van de \(all) rijen staan bij \(metric) woorden die geen antwoord"
                + " zijn (\(list)), zodat die rijen maar voor een deel zouden tellen; zeg "
                + options.joined(separator: ", of ") + " als ze geen antwoord betekenen")
    }
}
