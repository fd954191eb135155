extension SurveyProfile {
    /// Google Forms: a column of stamps and the questions, without any id.
    static let googleForms = SurveyProfile(name: "Google Forms") { rows in
        guard let stamp = rows.place(stamps) else { return nil }
        let cells = rows.cells(stamp, from: 1)
        let isStamps =
            !cells.isEmpty
            && cells.allSatisfy {
                WrittenDate($0) != nil && $0.contains(":") && !$0.prefix(11).contains("T")
            }
        guard isStamps, rows.headings.count > 1, rows.places(ids).isEmpty else { return nil }
        let title = rows.title(stamp)
        var match = ProfileMatch(
            because: Phrase(
                dutch: "de kop \(title) boven datums met een tijd, en nergens een nummer:"
                    + " zo exporteert Google Forms",
                english: "the heading \(title) above dates with a time, and no id anywhere:"
                    + " so Google Forms exports"))
        match.day = stamp
        match.service = [stamp]
        if let email = rows.place(emails), rows.tellsPeople(email, from: 1) {
            match.respondent = email
            match.service.insert(email)
        }
        return match
    }

    private static let stamps = [
        "timestamp", "tijdstempel", "zeitstempel", "horodateur", "horodatage",
        "marca temporal", "informazioni cronologiche", "carimbo de data/hora",
    ]
    private static let emails = [
        "email address", "username", "e-mailadres", "gebruikersnaam", "e-mail-adresse",
        "nutzername", "adresse e-mail", "nom d'utilisateur",
    ]
    private static let ids: Set<String> = [
        "id", "response id", "responseid", "respondent id", "respondent", "request_id",
        "response_id", "respondent_id",
    ]
}
