extension SurveyProfile {
    /// Medallia Agent Connect: one row for each request, answered or not, so that the response
    /// rate can be told.
    static let agentConnect = SurveyProfile(name: "Medallia Agent Connect") { rows in
        guard let id = rows.place(["request_id", "request id"]),
            let received = place("response_received_at", in: rows)
        else { return nil }
        let sent = place("request_sent_at", in: rows)
        var match = ProfileMatch(
            because: Phrase(
                dutch: "een rij per verzoek (\(rows.title(id)), \(rows.title(received))):"
                    + " zo exporteert Medallia Agent Connect",
                english: "a row for each request (\(rows.title(id)), \(rows.title(received))):"
                    + " so Medallia Agent Connect exports"))
        match.responseID = id
        match.day = received
        match.invitedDay = sent
        match.countsInvited = true
        if rows.headings[received].contains("(utc)") { match.stampZone = "UTC" }
        match.service = Set(
            rows.headings.indices.filter { place in
                let heading = rows.headings[place]
                return heading.contains("_at (") || heading.hasSuffix("_at")
                    || heading.hasSuffix("_url")
            })
        match.service.insert(id)
        match.remarks.append(
            Phrase(
                dutch: "rijen zonder antwoord tellen als uitnodiging",
                english: "rows without an answer count as invitations"))
        return match
    }

    private static func place(_ name: String, in rows: HeadRows) -> Int? {
        rows.place(beginning: name)
            ?? rows.place(beginning: name.split(separator: "_").joined(separator: " "))
    }
}
