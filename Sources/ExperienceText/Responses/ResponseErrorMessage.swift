public import ExperienceModel

extension ResponseError {
    /// One sentence: what is wrong, where, and what to do.
    public func message(in language: Language) -> String {
        switch language {
        case .english: english
        case .dutch: dutch
        }
    }

    private var english: String {
        switch self {
        case .emptyFile(let file): "\(file) is empty; export the answers again"
        case .headerOnly(let file): "\(file) has headings but no answers below them"
        case .columnNotFound(let file, let asked, let headings, let near):
            "\(file) has no column \(quoted(asked))"
                + (near.map { "; did you mean \(quoted($0))?" } ?? ";")
                + " its columns are \(Self.list(headings))"
        case .ambiguousColumn(let file, let heading, let numbers):
            "\(file) has \(numbers.count) columns for \(quoted(heading));"
                + " name one by its number: \(Self.choice(numbers, or: "or"))"
        case .countsColumnMissing(let file, let headings):
            "\(file) has no column of counts"
                + " (\(ResponseMapping.countHeadings.joined(separator: ", ")));"
                + " its columns are \(Self.list(headings))"
        case .notUTF8(let file, let line):
            "\(file), line \(line), is not UTF-8, UTF-16, Windows-1252 or Mac Roman text;"
                + " save it as 'CSV UTF-8'"
        case .notText(let file):
            "\(file) is a workbook, an archive or a picture, not text; save the sheet as 'CSV UTF-8'"
        case .unclosedQuote(let file, let line):
            "\(file), line \(line): a quote opens here and is never closed;"
                + " close it, or export again"
        case .cellTooLong(let file, let line):
            "\(file), line \(line): the header is longer than 1 MB; is this a table of answers?"
        case .ambiguousDates(let file, let column, let examples, let line):
            "\(file), line \(line): the dates in column \(quoted(column)) can be read in two"
                + " orders (\(QuotedText.list(examples, most: 3)));"
                + " say which with --date-order dmy or mdy"
        default: meaning(Wording(.english))
        }
    }

    private var dutch: String {
        switch self {
        case .emptyFile(let file): "\(file) is leeg; exporteer de antwoorden opnieuw"
        case .headerOnly(let file): "\(file) heeft een kopregel, maar geen antwoorden daaronder"
        case .columnNotFound(let file, let asked, let headings, let near):
            "\(file) heeft geen kolom \(quoted(asked))"
                + (near.map { "; bedoelde u \(quoted($0))?" } ?? ";")
                + " de kolommen zijn \(Self.list(headings))"
        case .ambiguousColumn(let file, let heading, let numbers):
            "\(file) heeft \(numbers.count) kolommen voor \(quoted(heading));"
                + " noem er een met haar nummer: \(Self.choice(numbers, or: "of"))"
        case .countsColumnMissing(let file, let headings):
            "\(file) heeft geen kolom met aantallen"
                + " (\(ResponseMapping.countHeadings.joined(separator: ", ")));"
                + " de kolommen zijn \(Self.list(headings))"
        case .notUTF8(let file, let line):
            "\(file), regel \(line), is geen UTF-8, UTF-16, Windows-1252 of Mac Roman;"
                + " bewaar het bestand als 'CSV UTF-8'"
        case .notText(let file):
            "\(file) is een werkmap, een archief of een plaatje, geen tekst; bewaar het blad als 'CSV UTF-8'"
        case .unclosedQuote(let file, let line):
            "\(file), regel \(line): hier begint een aanhalingsteken dat nergens sluit;"
                + " sluit het, of exporteer opnieuw"
        case .cellTooLong(let file, let line):
            "\(file), regel \(line): de kopregel is langer dan 1 MB;"
                + " is dit een tabel met antwoorden?"
        case .ambiguousDates(let file, let column, let examples, let line):
            "\(file), regel \(line): de datums in kolom \(quoted(column)) zijn"
                + " op twee manieren te lezen (\(QuotedText.list(examples, most: 3)));"
                + " zeg welke met --date-order dmy of mdy"
        default: meaning(Wording(.dutch))
        }
    }

    private static func list(_ headings: [String]) -> String {
        let named = headings.filter { !$0.isEmpty }
        return QuotedText.list(named, most: 12)
    }

    private static func choice(_ numbers: [Int], or: String) -> String {
        let named = numbers.map { "'#\($0)'" }
        return named.dropLast().joined(separator: ", ") + " \(or) " + (named.last ?? "")
    }
}
