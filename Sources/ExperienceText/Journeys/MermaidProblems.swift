/// CX091: what can be wrong with a journey diagram.
extension Problem {
    private static func diagram(_ message: Phrase, hint: Phrase) -> Problem {
        Problem(code: "CX091", message: message, hint: hint)
    }

    static func noJourney(_ found: String) -> Problem {
        diagram(
            Phrase(
                dutch: "dit is geen klantreis van Mermaid: het begint met \(quoted(found))",
                english: "this is no journey of Mermaid: it begins with \(quoted(found))"),
            hint: Phrase(
                dutch: "begin het diagram met een regel 'journey'",
                english: "begin the diagram with a line 'journey'"))
    }

    static var noTasks: Problem {
        diagram(
            Phrase(dutch: "het diagram heeft geen taken", english: "the diagram has no tasks"),
            hint: Phrase(
                dutch: "schrijf een taak als 'Thee zetten: 5: Ik'",
                english: "write a task as 'Make tea: 5: Me'"))
    }

    static func tooManyTasks(limit: Int) -> Problem {
        diagram(
            Phrase(
                dutch: "het diagram heeft meer dan \(limit) taken",
                english: "the diagram has more than \(limit) tasks"),
            hint: Phrase(
                dutch: "verdeel het over meer diagrammen", english: "split it into several"))
    }

    static func noScore(_ task: String) -> Problem {
        diagram(
            Phrase(
                dutch: "taak \(quoted(task)) heeft geen score",
                english: "task \(quoted(task)) has no score"),
            hint: Phrase(
                dutch: "schrijf een score van 1 tot 5 achter een dubbele punt",
                english: "write a score from 1 to 5 behind a colon"))
    }

    static func badScore(_ score: String, _ task: String) -> Problem {
        diagram(
            Phrase(
                dutch:
                    "taak \(quoted(task)) heeft als score \(quoted(score)), geen getal van 1 tot 5",
                english:
                    "task \(quoted(task)) has the score \(quoted(score)), no number from 1 to 5"
            ),
            hint: Phrase(
                dutch: "schrijf 1 (slecht) tot 5 (goed); een dubbele punt in een naam is '#58;'",
                english: "write 1 (bad) to 5 (good); a colon inside a name is '#58;'"))
    }

    static var noTaskName: Problem {
        diagram(
            Phrase(
                dutch: "voor de dubbele punt staat geen taak",
                english: "there is no task before the colon"),
            hint: Phrase(
                dutch: "schrijf 'taak: score: wie'", english: "write 'task: score: who'"))
    }

    static func sectionWithColon(_ name: String) -> Problem {
        diagram(
            Phrase(
                dutch: "fase \(quoted(name)) heeft een dubbele punt",
                english: "section \(quoted(name)) has a colon"),
            hint: Phrase(
                dutch: "laat alleen de naam staan; een dubbele punt in een naam is '#58;'",
                english: "leave only the name; a colon inside a name is '#58;'"))
    }

    static func unclosed(_ opening: String, _ closing: String) -> Problem {
        diagram(
            Phrase(
                dutch: "\(quoted(opening)) begint hier en houdt niet op",
                english: "\(quoted(opening)) begins here and does not end"),
            hint: Phrase(
                dutch: "sluit het af met \(quoted(closing))",
                english: "end it with \(quoted(closing))"))
    }
}
