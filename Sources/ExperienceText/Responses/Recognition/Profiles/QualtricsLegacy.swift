extension SurveyProfile {
    /// Qualtrics before 2017: `V1` to `V10`, a second row with their names, and an empty column
    /// at the end.
    static let qualtricsLegacy = SurveyProfile(name: "Qualtrics (legacy)") { rows in
        let numbered = (1...10).filter { rows.headings.contains("v\($0)") }
        guard numbered.count >= 8, let first = rows.place(["v1"]) else { return nil }
        let below = rows.cell(1, first)
        let hasNames = !below.hasPrefix("R_") && !below.isEmpty
        guard hasNames || below.hasPrefix("R_") else { return nil }
        var match = ProfileMatch(
            headerRows: hasNames ? 2 : 1,
            because: Phrase(
                dutch: "de koppen V1 tot V10\(hasNames ? " met hun namen op rij 2" : "")"
                    + " zijn die van Qualtrics (oude export)",
                english: "the headings V1 to V10\(hasNames ? " with their names in row 2" : "")"
                    + " are those of Qualtrics (legacy export)"))
        func place(_ number: Int, _ names: [String]) -> Int? {
            let named = rows.headings.indices.first {
                hasNames && names.contains(Label.folded(rows.cell(1, $0)))
            }
            return named ?? rows.place(["v\(number)"])
        }
        match.responseID = place(1, ["responseid", "response id"])
        match.day = place(9, ["enddate", "end date"])
        let person = place(4, ["externaldatareference", "external data reference"])
        match.respondent = rows.tellsPeople(person, from: match.headerRows) ? person : nil
        for number in 1...10 {
            if let place = rows.place(["v\(number)"]) { match.service.insert(place) }
        }
        let groups = rows.headings.indices.filter { rows.headings[$0].hasSuffix("_nps_group") }
        match.service.formUnion(groups)
        var places: [String: Int] = [:]
        places["status"] = place(7, ["status"])
        places["finished"] = place(10, ["finished"])
        leaveOutUnwanted(&match, places, rows)
        return match
    }
}
