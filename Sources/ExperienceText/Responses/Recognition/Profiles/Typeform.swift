extension SurveyProfile {
    /// Typeform: `#` is the token of the response, dates are UTC, and a partial response has no
    /// date of submission.
    static let typeform = SurveyProfile(name: "Typeform") { rows in
        guard let token = rows.place(["#"]),
            let submitted = rows.place(["submit date (utc)", "submit date"]),
            let started = rows.place(["start date (utc)", "start date"])
        else { return nil }
        var match = ProfileMatch(
            because: Phrase(
                dutch: "de koppen # en \(rows.title(submitted)) zijn die van Typeform",
                english: "the headings # and \(rows.title(submitted)) are those of Typeform"))
        match.responseID = token
        match.day = submitted
        match.stampZone = "UTC"
        match.service = rows.places([
            "#", "response type", "start date", "start date (utc)", "stage date",
            "stage date (utc)", "submit date", "submit date (utc)", "network id", "tags",
            "ending", "score",
        ])
        match.service.insert(started)
        match.leaveOut(submitted, .isEmpty, .unfinished, in: rows, saying: "= ''")
        match.leaveOut(
            rows.place(["response type"]), .isOneOf(["partial", "started"]), .unfinished,
            in: rows, saying: "= partial")
        if rows.place(["score"]) != nil {
            match.remarks.append(
                Phrase(
                    dutch: "'score' is bij Typeform de uitslag van een quiz, niet een antwoord",
                    english: "'score' is the result of a quiz in Typeform, not an answer"))
        }
        return match
    }
}
