import ExperienceModel

/// By what rows are known, here and in the pilot's earlier file.
extension RecognitionCourse {
    /// Whoever is in both files counts twice when nothing tells that it is the same one.
    ///
    /// Of another form of file that is only told, and only where nothing tells people apart.
    mutating func askForIdentity(_ earlier: EarlierColumns) {
        guard earlier.isLike || mapping.responseID == nil && mapping.respondent == nil else {
            return
        }
        let keepsID = asked.remembered.contains("response id")
        for role in ["response id", "identity"] {
            guard let lost = earlier.lost(role), !isRenewed(role, earlier) else { continue }
            let heading = quoted(lost.heading)
            return askForIdentity(
                "response id", option: "--response-id", earlier,
                Phrase(
                    dutch: "\(heading) onderscheidde de antwoorden van het vorige bestand,"
                        + fate(of: lost).dutch + "; zonder dat nummer telt een antwoord dubbel dat"
                        + " in beide bestanden staat",
                    english: "\(heading) told the answers of the earlier file apart,"
                        + fate(of: lost).english + "; without that id an answer that is in both"
                        + " files counts twice"))
        }
        guard !keepsID, let lost = earlier.lost("respondent"), !isRenewed("respondent", earlier)
        else { return }
        let heading = quoted(lost.heading)
        askForIdentity(
            "respondent", option: "--respondent", earlier,
            Phrase(
                dutch: "\(heading) zei in het vorige bestand wie er antwoordde,"
                    + fate(of: lost).dutch + "; zonder dat telt dubbel wie in beide bestanden"
                    + " staat",
                english: "\(heading) said in the earlier file who answered,"
                    + fate(of: lost).english + "; without it whoever is in both files counts"
                    + " twice"))
    }

    private mutating func askForIdentity(
        _ role: String, option: String, _ earlier: EarlierColumns, _ doubt: Phrase
    ) {
        findings.withdraw {
            !$0.isNeeded && ["response id", "respondent", "identity"].contains($0.role)
        }
        let used = findings.uses.filter { $0.role == role }.map { found.table.columns[$0.place] }
        let telling = findings.free.filter(IdentityFinder.mayTell)
        let new = telling.filter { earlier.isNew($0.heading) }
        let columns = used + (new.isEmpty ? telling : new).prefix(4)
        let choices = columns.map { findings.choice(option, $0) }
        findings.ask(
            .init(
                role, isNeeded: earlier.isLike, doubt: doubt,
                choices: earlier.isLike ? choices + [Self.forget] : choices))
    }

    /// Whether rows are known by their respondent, who is still here: then an id besides would
    /// make them others.
    var keepsRespondent: Bool {
        asked.earlierIdentity == .respondent && asked.remembered.contains("respondent")
    }

    /// Rows that are known by less so far would all count again.
    mutating func askForNewIdentity() {
        let role: String
        switch asked.earlierIdentity {
        case nil, .responseID: return
        case .respondent:
            guard mapping.responseID != nil else { return }
            role = "response id"
        case .rowText:
            guard mapping.responseID != nil || mapping.respondent != nil else { return }
            role = mapping.responseID == nil ? "respondent" : "response id"
        }
        let places =
            findings.uses.filter { $0.role == role }.map(\.place)
            + named.filter { $0.role == role }.map(\.place)
        guard let place = places.first else { return }
        let title = quoted(found.table.title(place))
        findings.ask(
            .init(
                role, isNeeded: true,
                doubt: Phrase(
                    dutch: "de rijen van het vorige bestand zijn niet aan \(title) gekend; een"
                        + " antwoord dat in beide bestanden staat, telt dan dubbel: draai de eerdere"
                        + " import eerst terug (cxpilot imports toont haar), en ga door als dat is"
                        + " gedaan of als dit andere antwoorden zijn",
                    english: "the rows of the earlier file are not known by \(title), so that an"
                        + " answer that is in both files counts twice: take the earlier import back"
                        + " first (cxpilot imports shows it), and go on when that is done or when"
                        + " these are other answers"),
                choices: [Self.forget]))
    }
}
