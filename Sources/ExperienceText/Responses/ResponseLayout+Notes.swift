public import ExperienceModel

extension ResponseLayout {
    /// What is to be known of the file besides its columns, each a sentence.
    public func notes(in language: Language) -> [String] {
        let words = Wording(language)
        var notes: [String] = []
        if titleRows == 1 {
            notes.append(
                words.say(
                    "1 title row above the header left out",
                    "1 titelregel boven de kopregel overgeslagen"))
        }
        if titleRows > 1 {
            notes.append(
                words.say(
                    "\(titleRows) title rows above the header left out",
                    "\(titleRows) titelregels boven de kopregel overgeslagen"))
        }
        if let line = summaryLines.first, summaryLines.count == 1 {
            notes.append(
                words.say(
                    "the total row on line \(line) left out",
                    "de totaalrij op regel \(line) overgeslagen"))
        } else if !summaryLines.isEmpty {
            let lines = summaryLines.map(String.init).joined(separator: ", ")
            notes.append(
                words.say(
                    "the rows with totals and averages on lines \(lines) left out",
                    "de rijen met totalen en gemiddelden op regels \(lines) overgeslagen"))
        }
        return notes + repairs(words) + rounded(words) + scales(words) + lost(words)
            + unjoined(words)
    }

    private func repairs(_ words: Wording) -> [String] {
        guard repairedRows > 0 else { return [] }
        let characters = words.count(
            repairedCharacters, ("character", "characters"), ("teken", "tekens"))
        let rows = words.count(repairedRows, ("row", "rows"), ("rij", "rijen"))
        return [
            words.say(
                "not \(encoding): \(characters) in \(rows), read as Windows-1252 or DOS text where"
                    + " that fits, else replaced; they count all the same",
                "geen \(encoding): \(characters) in \(rows), gelezen als Windows-1252 of DOS waar"
                    + " dat past, anders vervangen; ze tellen gewoon mee"
            )
        ]
    }

    private func rounded(_ words: Wording) -> [String] {
        guard roundedRows > 0 else { return [] }
        let rows = words.count(roundedRows, ("row", "rows"), ("rij", "rijen"))
        return [
            words.say(
                "in \(rows) the percentages give no whole numbers of answers, so they are rounded"
                    + " ones: all counts may be off by half a percent of their row",
                "in \(rows) geven de percentages geen hele aantallen, ze zijn dus afgerond: alle"
                    + " aantallen kunnen een half procent van hun rij afwijken")
        ]
    }

    private func scales(_ words: Wording) -> [String] {
        unusedScores.map { unused in
            let answers = words.figures.count(unused.answers)
            return words.say(
                "nobody of \(answers) gave \(unused.metric) a \(unused.score):"
                    + " was it asked from \(unused.score + 1)? --scale settles it",
                "niemand van \(answers) gaf \(unused.metric) een \(unused.score):"
                    + " is de vraag vanaf \(unused.score + 1) gesteld? --scale beslist het")
        }
    }

    private func lost(_ words: Wording) -> [String] {
        lostAnswers.flatMap { lost in
            lost.log.rejections(in: words.language, of: lost.metric).map { rejection in
                let lines = rejection.lines.prefix(5).map(String.init).joined(separator: ", ")
                let more = rejection.rows > min(5, rejection.lines.count) ? ", …" : ""
                let rows = words.count(rejection.rows, ("row", "rows"), ("rij", "rijen"))
                return words.say(
                    "\(lost.metric): left out in \(rows) (line \(lines)\(more)), counted for other"
                        + " metrics: \(rejection.reason)",
                    "\(lost.metric): weggelaten in \(rows) (regel \(lines)\(more)), wel geteld voor"
                        + " andere metingen: \(rejection.reason)")
            }
        }
    }

    private func unjoined(_ words: Wording) -> [String] {
        let capitals =
            hasOtherCapitals
            ? [
                words.say(
                    "some of those customers stand in the second file in other capitals; write"
                        + " the ids alike in both files",
                    "sommige van die klanten staan in het tweede bestand met andere hoofdletters;"
                        + " schrijf de nummers in beide bestanden gelijk")
            ] : []
        guard unjoinedRows > 0 else { return capitals }
        let rows = words.figures.count(unjoinedRows)
        return [
            words.say(
                "the customers of \(rows) rows are not in the second file",
                "de klanten van \(rows) rijen staan niet in het tweede bestand")
        ] + capitals
    }
}
