/// CX093: what can be wrong with the form of a table.
extension Problem {
    private static func table(_ message: Phrase, hint: Phrase) -> Problem {
        Problem(code: "CX093", message: message, hint: hint)
    }

    static var tableWithoutRows: Problem {
        table(
            Phrase(
                dutch: "er staan geen rijen onder een kopregel",
                english: "there are no rows below a line of headings"),
            hint: Phrase(
                dutch: "zet de kolomkoppen op de eerste regel en elk antwoord op een eigen regel",
                english: "put the headings on the first line and each answer on one of its own"))
    }

    static func tableTooLong(limit: Int) -> Problem {
        table(
            Phrase(
                dutch: "de tabel heeft meer dan \(limit) rijen",
                english: "the table has more than \(limit) rows"),
            hint: Phrase(
                dutch: "tel de antwoorden eerst per vestiging of per cijfer",
                english: "count the answers by branch or by score first"))
    }

    static var rowTooLong: Problem {
        table(
            Phrase(
                dutch: "deze regel is te lang voor een rij",
                english: "this line is too long for a row"),
            hint: Phrase(
                dutch: "controleer de regeleinden en de aanhalingstekens",
                english: "check the line ends and the quotes"))
    }

    static var rowNotText: Problem {
        table(
            Phrase(
                dutch: "deze rij is geen leesbare tekst (UTF-8)",
                english: "this row is no readable text (UTF-8)"),
            hint: Phrase(
                dutch: "bewaar het bestand als CSV UTF-8", english: "save the file as CSV UTF-8"))
    }

    static func rowTooWide(cells: Int, columns: Int) -> Problem {
        table(
            Phrase(
                dutch: "deze rij heeft \(cells) cellen, de kopregel \(columns)",
                english: "this row has \(cells) cells, the headings have \(columns)"),
            hint: Phrase(
                dutch: "zet een cel met een scheidingsteken erin tussen aanhalingstekens",
                english: "put a cell that holds a separator between quotes"))
    }

    static var quoteNeverClosed: Problem {
        table(
            Phrase(
                dutch: "het aanhalingsteken op deze regel wordt niet gesloten",
                english: "the quote on this line is never closed"),
            hint: Phrase(
                dutch: "zet er een aanhalingsteken achter", english: "put a quote behind it"))
    }
}
