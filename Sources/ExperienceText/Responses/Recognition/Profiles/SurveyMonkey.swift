extension SurveyProfile {
    /// SurveyMonkey: a second header row with the options of each question; an empty heading
    /// continues the question to its left.
    static let surveyMonkey = SurveyProfile(name: "SurveyMonkey") { rows in
        let person = rows.place(respondents)
        let collector = rows.place(collectors)
        let second = rows.rows.indices.contains(1) ? rows.rows[1].map(Label.folded) : []
        let spoken = second.count { words.contains($0) || $0.hasPrefix("other (please") }
        let isOptions = spoken > 0 && second.indices.allSatisfy { isOption(second, $0, in: rows) }
        guard person != nil && collector != nil || isOptions else { return nil }
        let isBelowEmpty =
            rows.cell(1, person).isEmpty && rows.cell(1, collector).isEmpty
            && rows.rows.count > 1
        let hasSecond = isOptions || isBelowEmpty
        let proof =
            isOptions
            ? Phrase(
                dutch: "rij 2 bevat antwoordopties zoals \(quoted(word(in: rows)))",
                english: "row 2 holds options such as \(quoted(word(in: rows)))")
            : hasSecond
                ? Phrase(
                    dutch: "Respondent ID en Collector ID, met een lege tweede kopregel",
                    english: "Respondent ID and Collector ID, with an empty second header row")
                : Phrase(
                    dutch: "de koppen Respondent ID en Collector ID",
                    english: "the headings Respondent ID and Collector ID")
        var match = ProfileMatch(headerRows: hasSecond ? 2 : 1, because: proof)
        match.responseID = person
        match.day =
            rows.place(ends)
            .flatMap { rows.cells($0, from: match.headerRows).isEmpty ? nil : $0 }
            ?? rows.place(starts)
        let email = rows.place(emails)
        match.respondent = rows.tellsPeople(email, from: match.headerRows) ? email : nil
        match.service = rows.places(
            Set(respondents + collectors + starts + ends + emails + others))
        return match
    }

    private static let words: Set<String> = [
        "response", "open-ended response", "antwoord", "reactie", "open antwoord",
        "open reactie", "vrij antwoord", "antwort", "offene antwort",
        "beantwortung mit offenem ende", "réponse", "réponse ouverte", "réponse libre",
        "respuesta", "respuesta abierta", "risposta", "resposta",
    ]
    private static let respondents = [
        "respondent id", "respondent-id", "respondentid", "id van respondent", "id respondent",
        "befragten-id", "teilnehmer-id", "id du répondant", "id. du répondant",
        "identificador del encuestado",
    ]
    private static let collectors = [
        "collector id", "collector-id", "collectorid", "id van collector", "verzamelaar-id",
        "id collecteur", "id du collecteur", "id collector", "recopilador",
    ]
    private static let starts = [
        "start date", "startdate", "date created", "begindatum", "startdatum", "anfangsdatum",
        "date de début",
    ]
    private static let ends = [
        "end date", "enddate", "date modified", "einddatum", "enddatum", "date de fin",
    ]
    private static let emails = [
        "email address", "e-mailadres", "e-mail-adresse", "adresse e-mail", "email",
    ]
    private static let others = [
        "ip address", "first name", "last name", "ip-adres", "voornaam", "achternaam",
        "ip-adresse", "vorname", "nachname", "adresse ip", "prénom", "nom",
    ]

    /// Whether a cell of the second row is an option: a word that every export has, or a label
    /// below a question that goes on to the right.
    private static func isOption(_ second: [String], _ place: Int, in rows: HeadRows) -> Bool {
        let cell = second[place]
        if cell.isEmpty || words.contains(cell) || cell.hasPrefix("other (please") { return true }
        func heading(_ place: Int) -> String? {
            rows.headings.indices.contains(place) ? rows.headings[place] : nil
        }
        return heading(place)?.isEmpty != false || heading(place + 1)?.isEmpty == true
    }

    private static func word(in rows: HeadRows) -> String {
        rows.headings.indices.map { rows.cell(1, $0) }.first { words.contains($0.lowercased()) }
            ?? rows.headings.indices.map { rows.cell(1, $0) }.first { !$0.isEmpty } ?? ""
    }
}
