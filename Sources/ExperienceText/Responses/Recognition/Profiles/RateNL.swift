extension SurveyProfile {
    /// rateNL: one row for each answer; a confirmation of 2 or a date from which the result is
    /// ignored makes it invalid.
    static let rateNL = SurveyProfile(name: "rateNL") { rows in
        guard let id = rows.place(["resultid", "result id"]),
            let status = rows.place(["confirmstatus", "confirm status"]),
            let ignored = rows.place(["resultignoredwhen", "result ignored when"])
        else { return nil }
        var match = ProfileMatch(
            because: Phrase(
                dutch: "de koppen ResultID, ConfirmStatus en ResultIgnoredWhen zijn die van rateNL",
                english: "the headings ResultID, ConfirmStatus and ResultIgnoredWhen are those"
                    + " of rateNL"))
        match.responseID = id
        match.day = rows.place(["resultdate", "result date"])
        let person = rows.place(["respondent", "respondentid"])
        match.respondent = rows.tellsPeople(person, from: 1) ? person : nil
        match.isLong = true
        match.service = rows.places([
            "resultid", "resultdate", "confirmstatus", "confirmstatusdescription",
            "resultignoredwhen", "respondent", "respondentid",
        ])
        match.leaveOut(status, .isOneOf(["2"]), .ignored, in: rows, saying: "= 2")
        match.leaveOut(
            ignored, .isFilled, .ignored, in: rows, saying: "≠ ''")
        return match
    }
}
