/// CX092: what can be wrong with a list of touchpoints.
extension Problem {
    private static func list(_ message: Phrase, hint: Phrase? = nil) -> Problem {
        Problem(code: "CX092", message: message, hint: hint)
    }

    static var noNamingColumn: Problem {
        list(
            Phrase(
                dutch: "geen kolom zegt hoe een contactpunt heet",
                english: "no column tells what a touchpoint is called"),
            hint: Phrase(
                dutch: "geef een kolom de kop 'titel', 'id' of 'tekst'",
                english: "head a column 'title', 'id' or 'text'"))
    }

    static var noRows: Problem {
        list(
            Phrase(
                dutch: "onder de kopregel staat geen contactpunt",
                english: "no touchpoint stands below the headings"),
            hint: Phrase(
                dutch: "schrijf één contactpunt per regel",
                english: "write one touchpoint on each line"))
    }

    static func columnTwice(_ heading: String, _ other: String) -> Problem {
        list(
            Phrase(
                dutch: "kolom \(quoted(heading)) zegt hetzelfde als kolom \(quoted(other))",
                english: "column \(quoted(heading)) tells the same as column \(quoted(other))"),
            hint: Phrase(dutch: "laat er een weg", english: "leave one of them out"))
    }

    static func rowWithoutName() -> Problem {
        list(
            Phrase(
                dutch: "dit contactpunt heeft geen titel, id of tekst",
                english: "this touchpoint has no title, id or text"),
            hint: Phrase(
                dutch: "vul er een in, of haal de regel weg",
                english: "fill one in, or remove the line"))
    }

    static func idTwice(_ id: String) -> Problem {
        list(
            Phrase(
                dutch: "id \(quoted(id)) komt twee keer voor",
                english: "id \(quoted(id)) stands there twice"),
            hint: Phrase(dutch: "geef elk een eigen id", english: "give each an id of its own"))
    }

    static func badCell(_ column: String, _ value: String, expected: Phrase) -> Problem {
        list(
            Phrase(
                dutch: "kolom \(quoted(column)) heeft \(quoted(value)), dat is niet te lezen",
                english: "column \(quoted(column)) has \(quoted(value)), which cannot be read"),
            hint: Phrase(
                dutch: "schrijf \(expected.dutch)", english: "write \(expected.english)"))
    }

    static func tooManyRows(limit: Int) -> Problem {
        list(
            Phrase(
                dutch: "de lijst heeft meer dan \(limit) contactpunten",
                english: "the list has more than \(limit) touchpoints"),
            hint: Phrase(
                dutch: "verdeel haar over meer lijsten", english: "split it into several"))
    }

    static var openQuote: Problem {
        list(
            Phrase(
                dutch: "het aanhalingsteken van deze cel wordt niet gesloten",
                english: "the quote of this cell is never closed"),
            hint: Phrase(
                dutch: "zet er een aanhalingsteken achter", english: "put a quote behind it"))
    }

    static var cellTooLong: Problem {
        list(
            Phrase(
                dutch: "deze regel is te lang voor een contactpunt",
                english: "this line is too long for a touchpoint"))
    }
}
