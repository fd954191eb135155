import ExperienceModel
import ExperienceStore

/// What a receipt says of rows that came again, or seem to.
struct IdentityNotes {
    /// An id that so many rows of a file share is worth a question.
    private static let manyRows = 5

    let result: ImportResult
    let source: ImportSource

    /// The sentences.
    func notes(_ words: Wording) -> [String] {
        standing(words) + repeats(words) + outdated(words) + withdrawn(words) + without(words)
            + alike(words)
    }

    /// What later imports made of a file that came before stays.
    private func standing(_ words: Wording) -> [String] {
        guard let standing = result.remarks.renewedLater else { return [] }
        let day = words.figures.date(standing.on)
        let rows = words.figures.count(standing.rows)
        let undo = standing.later.map { "cxpilot import --undo \($0)" }
            .joined(separator: words.say(", then ", ", dan "))
        let isOne = standing.rows == 1
        return [
            words.say(
                "the same file as import \(standing.number) of \(day); later imports renewed "
                    + "\(rows) of its answers, and \(isOne ? "it stays" : "those stay"); "
                    + "to go back: \(undo)",
                "hetzelfde bestand als import \(standing.number) van \(day); latere imports "
                    + (isOne
                        ? "vernieuwden 1 antwoord ervan, en dat blijft"
                        : "vernieuwden \(rows) antwoorden ervan, en die blijven")
                    + "; terug kan met: \(undo)")
        ]
    }

    private func repeats(_ words: Wording) -> [String] {
        let remarks = result.remarks
        guard remarks.repeatedIDs > 0 else { return [] }
        let ids = words.figures.count(remarks.repeatedIDs)
        var notes = [
            remarks.repeatedIDs == 1
                ? words.say(
                    "1 id is in the file more than once with different answers; the newest counts",
                    "1 nummer staat vaker in het bestand met verschillende antwoorden; "
                        + "het nieuwste telt")
                : words.say(
                    "\(ids) ids are in the file more than once with different answers; "
                        + "the newest counts",
                    "\(ids) nummers staan vaker in het bestand met verschillende antwoorden; "
                        + "het nieuwste telt")
        ]
        if let most = remarks.mostFrequent, most.rows >= Self.manyRows {
            let rows = words.figures.count(most.rows)
            let name = most.beginning.map { " ('\($0)')" } ?? ""
            notes.append(
                words.say(
                    "one id\(name) stands in \(rows) rows: does it name one customer? if not, "
                        + "those answers are lost; leave its cells empty",
                    "één nummer\(name) staat in \(rows) rijen: is dat één klant? zo niet, dan gaan "
                        + "die antwoorden verloren; laat die cellen leeg"))
        }
        return notes
    }

    private func outdated(_ words: Wording) -> [String] {
        let older = result.remarks.olderVersions
        guard older > 0 else { return [] }
        let count = words.figures.count(older)
        return [
            older == 1
                ? words.say(
                    "1 answer is older than the version that is there, which stays",
                    "1 antwoord is ouder dan de versie die er al is, en die blijft staan")
                : words.say(
                    "\(count) answers are older than the versions that are there, which stay",
                    "\(count) antwoorden zijn ouder dan de versies die er al zijn, en die blijven "
                        + "staan")
        ]
    }

    private func withdrawn(_ words: Wording) -> [String] {
        let emptied = result.remarks.emptied
        guard emptied > 0 else { return [] }
        let count = words.figures.count(emptied)
        return [
            emptied == 1
                ? words.say(
                    "1 earlier answer counts no more, for its later version is empty",
                    "1 eerder antwoord telt niet meer mee: de latere versie ervan is leeg")
                : words.say(
                    "\(count) earlier answers count no more, for their later versions are empty",
                    "\(count) eerdere antwoorden tellen niet meer mee: de latere versies ervan "
                        + "zijn leeg")
        ]
    }

    /// Rows that nothing but what they say can tell apart.
    private func without(_ words: Wording) -> [String] {
        var notes: [String] = []
        let remarks = result.remarks
        let figures = words.figures
        if remarks.replacedWithoutDay > 0 {
            let count = figures.count(remarks.replacedWithoutDay)
            notes.append(
                words.say(
                    "without a column of days an answer replaces the customer's earlier one: "
                        + "\(count) did; if these are answers of a new survey, take this import "
                        + "back and say --survey NAME",
                    "zonder kolom met dagen vervangt een antwoord het eerdere van dezelfde klant: "
                        + "\(count) keer; zijn dit antwoorden op een nieuwe enquête, draai deze "
                        + "import dan terug en zeg --survey NAAM"))
        }
        let isAllEqual = result.counted + result.updated == 0
        guard remarks.equalRows > 0, source.dayIsAssumed || isAllEqual else { return notes }
        let rows = figures.count(remarks.equalRows)
        notes.append(
            remarks.equalRows == 1
                ? words.say(
                    "1 row without an id equals one that is there and does not count again; if it "
                        + "is a new answer, say --survey NAME, or --day COLUMN",
                    "1 rij zonder nummer is gelijk aan een rij die er al is, en telt niet opnieuw; "
                        + "is het een nieuw antwoord, zeg dan --survey NAAM, of --day KOLOM")
                : words.say(
                    "\(rows) rows without an id equal rows that are there and do not count again; "
                        + "if they are new answers, say --survey NAME, or --day COLUMN",
                    "\(rows) rijen zonder nummer zijn gelijk aan rijen die er al zijn, en tellen "
                        + "niet opnieuw; zijn het nieuwe antwoorden, zeg dan --survey NAAM, of "
                        + "--day KOLOM"))
        return notes
    }

    private func alike(_ words: Wording) -> [String] {
        guard result.remarks.alikeRows > 0 else { return [] }
        let rows = words.figures.count(result.remarks.alikeRows)
        let undo = result.number.map { ": cxpilot import --undo \($0)" } ?? ""
        return [
            words.say(
                "nearly all of the \(rows) new rows have the arm, day and answer of rows that are "
                    + "there, but other cells; if this is the same export in another form, take "
                    + "this import back\(undo)",
                "bijna alle \(rows) nieuwe rijen hebben groep, dag en antwoord van rijen die er al "
                    + "zijn, maar andere cellen; is dit dezelfde export in een andere vorm, draai "
                    + "deze import dan terug\(undo)")
        ]
    }
}
