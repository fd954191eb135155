extension SurveyProfile {
    /// Qualtrics: three header rows, of which the third has the ids of the import.
    ///
    /// The ids stand for the columns in every language and under every heading; without their
    /// row the headings must tell.
    static let qualtrics = SurveyProfile(name: "Qualtrics") { rows in
        if let row = idRow(of: rows) { return withIds(rows, in: row) }
        return byHeadings(rows)
    }

    private static let mark = "{\"importid\""
    private static let usual: Set<String> = [
        "startdate", "enddate", "status", "ipaddress", "progress", "duration (in seconds)",
        "finished", "recordeddate", "responseid", "recipientlastname", "recipientfirstname",
        "recipientemail", "externalreference", "locationlatitude", "locationlongitude",
        "distributionchannel", "userlanguage", "q_ballotboxstuffing", "q_recaptchascore",
        "q_relevantidduplicate", "q_relevantidfraudscore",
    ]
    private static let ids: [String: String] = [
        "_recordid": "responseid", "recordid": "responseid", "duration": "duration (in seconds)",
        "externaldatareference": "externalreference",
    ]

    /// What Qualtrics writes below its ids; the headings of files whose first row is gone.
    private static let questions: [String: String] = [
        "start date": "startdate", "end date": "enddate", "response type": "status",
        "ip address": "ipaddress", "recorded date": "recordeddate", "response id": "responseid",
        "distribution channel": "distributionchannel", "user language": "userlanguage",
        "recipient last name": "recipientlastname", "recipient email": "recipientemail",
        "recipient first name": "recipientfirstname", "location latitude": "locationlatitude",
        "external data reference": "externalreference", "location longitude": "locationlongitude",
    ]

    /// The row of the ids: the third, or the second where somebody took the questions away.
    private static func idRow(of rows: HeadRows) -> Int? {
        [2, 1, 3].first { row in
            guard rows.rows.indices.contains(row) else { return false }
            let filled = rows.rows[row].map(Label.folded).filter { !$0.isEmpty }
            let marked = filled.count { $0.hasPrefix(mark) || $0.hasPrefix("{'importid'") }
            return marked > 0 && marked * 2 >= filled.count
        }
    }

    private static func withIds(_ rows: HeadRows, in row: Int) -> ProfileMatch {
        var match = ProfileMatch(
            headerRows: row + 1,
            because: Phrase(
                dutch: "rij \(row + 1) bevat de import-id’s van Qualtrics ({\"ImportId\": …})",
                english: "row \(row + 1) holds the import ids of Qualtrics ({\"ImportId\": …})"))
        var places: [String: Int] = [:]
        for place in rows.rows[row].indices {
            let id = value(of: "importid", in: rows.cell(row, place)).lowercased()
            let known = ids[id] ?? id
            if usual.contains(known), places[known] == nil { places[known] = place }
            if id.hasSuffix("_nps_group") { match.service.insert(place) }
        }
        let day = ["recordeddate", "enddate", "startdate"].compactMap { places[$0] }.first
        let zone = day.map { value(of: "timezone", in: rows.cell(row, $0)) } ?? ""
        if !zone.isEmpty { match.stampZone = zone == "Z" ? "UTC" : zone }
        settle(&match, places, rows)
        return match
    }

    private static func byHeadings(_ rows: HeadRows) -> ProfileMatch? {
        var places: [String: Int] = [:]
        for (place, heading) in rows.headings.enumerated() {
            let id = questions[heading] ?? heading
            if usual.contains(id), places[id] == nil { places[id] = place }
        }
        guard places.count >= 5, let id = places["responseid"] else { return nil }
        let second = rows.cell(1, id)
        let stamp = rows.cell(1, places["startdate"] ?? places["recordeddate"])
        let hasText =
            !second.isEmpty && !second.hasPrefix("R_") && WrittenDate(stamp) == nil
        var match = ProfileMatch(
            headerRows: hasText ? 2 : 1,
            because: Phrase(
                dutch: "de koppen ResponseId, StartDate, Finished … zijn die van Qualtrics",
                english: "the headings ResponseId, StartDate, Finished … are those of Qualtrics"))
        settle(&match, places, rows)
        return match
    }

    /// What is fixed, whichever way the columns were found.
    private static func settle(
        _ match: inout ProfileMatch, _ places: [String: Int], _ rows: HeadRows
    ) {
        match.responseID = places["responseid"]
        match.day = ["recordeddate", "enddate", "startdate"].compactMap { places[$0] }.first
        match.respondent = ["externalreference", "recipientemail"].compactMap { places[$0] }
            .first { rows.tellsPeople($0, from: match.headerRows) }
        match.service.formUnion(places.values)
        let groups = rows.headings.indices.filter {
            rows.headings[$0].hasSuffix("_nps_group") || rows.headings[$0].hasSuffix("nps group")
        }
        match.service.formUnion(groups)
        if let group = groups.first {
            let title = rows.title(group)
            match.remarks.append(
                Phrase(
                    dutch: "\(quoted(title)) is de groep bij een score, nooit de score zelf",
                    english: "\(quoted(title)) is the group of a score, never the score"))
        }
        leaveOutUnwanted(&match, places, rows)
    }

    /// Previews, tests, spam and unfinished responses; the codes of Status as Qualtrics lists them.
    static func leaveOutUnwanted(
        _ match: inout ProfileMatch, _ places: [String: Int], _ rows: HeadRows
    ) {
        let status = places["status"]
        let isCoded = rows.cells(status, from: match.headerRows).contains { Int($0) != nil }
        let previews = ["Survey Preview", "Offline Survey Preview", "1", "17"]
        match.leaveOut(
            status, .isOneOf(previews), .preview, in: rows,
            saying: isCoded ? "= 1" : "= Survey Preview")
        match.leaveOut(
            status, .isOneOf(["Survey Test", "2"]), .test, in: rows,
            saying: isCoded ? "= 2" : "= Survey Test")
        let spam = [
            "Spam", "Possible Spam", "Survey Preview Spam", "Imported Spam", "Imported (Spam)",
            "EX Spam", "8", "9", "12", "40",
        ]
        let met = rows.cells(status, from: match.headerRows, most: 2000).first {
            $0.lowercased().contains("spam") || $0 == "8"
        }
        match.leaveOut(
            status, .isOneOf(spam), .spam, in: rows,
            saying: "= \(met ?? (isCoded ? "8" : "Spam"))")
        let way = places["distributionchannel"]
        match.leaveOut(way, .isOneOf(["preview"]), .preview, in: rows, saying: "= preview")
        match.leaveOut(way, .isOneOf(["test"]), .test, in: rows, saying: "= test")
        if let status {
            tellUnknown(status, besides: previews + ["Survey Test"] + spam, &match, rows)
        }
        let finished = places["finished"]
        let word = rows.cells(finished, from: match.headerRows, most: 2000).first {
            HeadRows.no.contains($0.lowercased())
        }
        match.leaveOut(
            finished, .isOneOf(HeadRows.no), .unfinished, in: rows, saying: "= \(word ?? "FALSE")")
    }

    /// What Qualtrics calls a response in other languages is not known; such rows count, and that
    /// is told.
    private static func tellUnknown(
        _ status: Int, besides leftOut: [String], _ match: inout ProfileMatch, _ rows: HeadRows
    ) {
        let counting = ["imported", "offline", "offline survey", "ex"]
        let known = Set(leftOut.map(Label.folded)).union(counting)
        var unknown: [String] = []
        for cell in rows.cells(status, from: match.headerRows, most: 2000) {
            let folded = Label.folded(cell)
            let isAddress = folded.split { !$0.isLetter }.contains("ip")
            guard !folded.isEmpty, Int(folded) == nil, !isAddress, !known.contains(folded),
                !unknown.contains(cell), unknown.count < 10
            else { continue }
            unknown.append(cell)
        }
        guard !unknown.isEmpty else { return }
        let (title, list) = (quoted(rows.title(status)), QuotedText.list(unknown, most: 4))
        match.remarks.append(
            Phrase(
                dutch: "\(title) bevat ook \(list): of zulke rijen meetellen is niet bekend;"
                    + " ze tellen mee",
                english: "\(title) holds \(list) as well: whether such rows count is not known;"
                    + " they do"))
    }

    /// The text behind a key of the id row, which is JSON.
    private static func value(of key: String, in cell: String) -> String {
        let parts = cell.split(whereSeparator: { $0 == "\"" || $0 == "'" }).map(String.init)
        guard let place = parts.firstIndex(where: { $0.lowercased() == key }),
            parts.indices.contains(place + 2)
        else { return "" }
        return parts[place + 2]
    }
}
