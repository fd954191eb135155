import ExperienceModel

extension SurveyProfile {
    /// LimeSurvey: an empty `submitdate` is an unfinished response; an anonymous survey sets
    /// every date to 1980-01-01, which is no date.
    ///
    /// It numbers the responses of each survey from 1, so the seed, the start or the moment of
    /// sending makes them unique among surveys.
    static let limeSurvey = SurveyProfile(name: "LimeSurvey") { rows in
        guard let submitted = place(submits, in: rows), let last = place(lastPages, in: rows),
            let language = place(languages, in: rows)
        else { return nil }
        let titles = [submitted, last, language].map(rows.title).joined(separator: ", ")
        var match = ProfileMatch(
            because: Phrase(
                dutch: "de koppen \(titles) zijn die van LimeSurvey",
                english: "the headings \(titles) are those of LimeSurvey"))
        let started = place(starts, in: rows)
        let acted = place(actions, in: rows)
        match.responseID = place(ids, in: rows)
        match.alsoIdentifies = place(["seed"], in: rows) ?? started ?? submitted
        let token = place(["token", "toegangscode", "zugangscode", "code d'invitation"], in: rows)
        match.respondent = rows.tellsPeople(token, from: 1) ? token : nil
        match.noDay = Day(year: 1980, month: 1, day: 1)
        match.day = [submitted, acted, started].compactMap { $0 }.first { place in
            rows.cells(place, from: 1).contains { !$0.hasPrefix("1980-01-01") }
        }
        if match.day == nil, rows.cells(submitted, from: 1).contains(where: { !$0.isEmpty }) {
            match.remarks.append(
                Phrase(
                    dutch: "alle datums zijn 1980-01-01: de vragenlijst was anoniem,"
                        + " en er is geen datum",
                    english: "every date is 1980-01-01: the survey was anonymous,"
                        + " and there is no date"))
        }
        match.service = Set(
            [submitted, last, language, started, acted, match.responseID, token].compactMap { $0 })
        match.service.formUnion(rows.places(["seed", "ipaddr", "refurl", "ip address"]))
        match.leaveOut(submitted, .isEmpty, .unfinished, in: rows, saying: "= ''")
        return match
    }

    private static let submits = [
        "submitdate", "date submitted", "datum ingezonden", "datum ingestuurd", "inzenddatum",
        "datum abgeschickt",
        "datum van indiening", "date de soumission",
    ]
    private static let lastPages = [
        "lastpage", "last page", "laatste pagina", "letzte seite", "dernière page",
    ]
    private static let languages = [
        "startlanguage", "start language", "begintaal", "starttaal", "start-sprache",
        "startsprache", "langue de départ",
    ]
    private static let starts = [
        "startdate", "date started", "startdatum", "datum gestart", "datum gestartet",
        "date de lancement", "datum beginnen",
    ]
    private static let actions = [
        "datestamp", "date last action", "datum laatste actie", "datum letzte aktivität",
        "date de la dernière action",
    ]
    private static let ids = [
        "id", "response id", "antwoord-id", "antwoord id", "antwort id", "antwort-id",
        "id de la réponse",
    ]

    /// The column by its code, by its words, or by both: `submitdate. Date submitted`.
    private static func place(_ names: [String], in rows: HeadRows) -> Int? {
        rows.place(names)
            ?? rows.headings.firstIndex { heading in
                names.contains { heading.hasPrefix($0 + ". ") }
            }
    }
}
