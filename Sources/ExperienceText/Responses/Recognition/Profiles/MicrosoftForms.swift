extension SurveyProfile {
    /// Microsoft Forms: id, start, completion, email and name come first; who answers without
    /// signing in is `anonymous`, which is nobody.
    ///
    /// It numbers the responses of each form from 1, so the start makes them unique.
    static let microsoftForms = SurveyProfile(name: "Microsoft Forms") { rows in
        guard let id = rows.place(["id"]), let start = rows.place(starts),
            let completed = rows.place(completions), let email = rows.place(emails)
        else { return nil }
        let titles = [start, completed, email].map(rows.title).joined(separator: ", ")
        var match = ProfileMatch(
            because: Phrase(
                dutch: "de koppen ID, \(titles) zijn die van Microsoft Forms",
                english: "the headings ID, \(titles) are those of Microsoft Forms"))
        match.responseID = id
        match.alsoIdentifies = start
        match.day = completed
        match.respondent = rows.tellsPeople(email, from: 1) ? email : nil
        if match.respondent == nil, let word = rows.cells(email, from: 1).first {
            match.remarks.append(
                Phrase(
                    dutch: "\(quoted(word)) staat bij iedereen: dat is geen respondent",
                    english: "\(quoted(word)) stands in every row: that is no respondent"))
        }
        match.service = [id, start, completed, email]
        match.service.formUnion(rows.places(names))
        return match
    }

    private static let starts = [
        "start time", "begintijd", "starttijd", "startzeit", "heure de début", "hora de inicio",
        "ora di inizio",
    ]
    private static let completions = [
        "completion time", "tijd van voltooien", "voltooiingstijd", "fertigstellungszeit",
        "heure de fin", "hora de finalización", "ora di completamento",
    ]
    private static let emails = [
        "email", "e-mail", "e-mailadres", "e-mail-adresse", "adresse de messagerie",
        "correo electrónico", "posta elettronica", "courriel",
    ]
    private static let names: Set<String> = [
        "name", "naam", "nom", "nombre", "nome", "last modified time",
        "tijd van laatste wijziging", "laatste wijzigingstijd", "uhrzeit der letzten änderung",
        "zeitpunkt der letzten änderung", "heure de la dernière modification",
        "hora de la última modificación", "language", "taal", "sprache", "langue",
    ]
}
