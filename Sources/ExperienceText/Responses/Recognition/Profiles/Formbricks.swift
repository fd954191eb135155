extension SurveyProfile {
    /// Formbricks: ids of response and survey, `Finished` Yes or No, and comments guarded with
    /// `'` where a spreadsheet would take them for a formula.
    static let formbricks = SurveyProfile(name: "Formbricks") { rows in
        guard let id = rows.place(["response id"]), rows.place(["survey id"]) != nil,
            let finished = rows.place(["finished"]), let stamp = rows.place(["timestamp"])
        else { return nil }
        var match = ProfileMatch(
            because: Phrase(
                dutch: "de koppen Response ID, Survey ID, Timestamp en Finished"
                    + " zijn die van Formbricks",
                english: "the headings Response ID, Survey ID, Timestamp and Finished"
                    + " are those of Formbricks"))
        match.responseID = id
        match.day = stamp
        match.hasGuardedComments = true
        let person = rows.place(["user id", "userid"])
        match.respondent = rows.tellsPeople(person, from: 1) ? person : nil
        match.service = rows.places([
            "no.", "response id", "timestamp", "finished", "quotas", "survey id", "survey name",
            "formbricks id (internal)", "user id", "userid", "tags", "notes", "source", "url",
            "action", "country", "user agent - browser", "user agent - os",
            "user agent - device", "browser", "os", "device", "ip address", "notes",
        ])
        let word = rows.cells(finished, from: 1, most: 2000).first {
            HeadRows.no.contains($0.lowercased())
        }
        match.leaveOut(
            finished, .isOneOf(HeadRows.no), .unfinished, in: rows, saying: "= \(word ?? "No")")
        return match
    }
}
