import ExperienceModel

extension StoreError {
    /// The options of an import that settle it without a name of somebody's own; mostly none.
    public var options: [String] {
        switch self {
        case .replacesCounts: ["--on DATE"]
        case .otherResponses: ["--same-survey"]
        default: []
        }
    }

    /// The sentences about rows that cannot be later versions of those with the same identity.
    func messageOfIdentity(_ words: Wording) -> String {
        func counts(_ rows: Int, _ known: Int) -> (String, String) {
            (words.figures.count(rows), words.figures.count(known))
        }
        switch self {
        case .movesArms(let rows, let known, let earlier):
            let (some, all) = counts(rows, known)
            return words.say(
                "\(some) of the \(all) answers that are there already would move to another arm "
                    + "than in import \(earlier): if these are answers of another survey with the "
                    + "same numbers, say --survey NAME; if the arms were wrong before, take that "
                    + "import back first: cxpilot import --undo \(earlier)",
                "\(some) van de \(all) antwoorden die er al zijn, zouden naar een andere groep gaan "
                    + "dan in import \(earlier): zijn dit antwoorden van een andere enquête met "
                    + "dezelfde nummers, zeg dan --survey NAAM; waren de groepen eerst verkeerd, "
                    + "draai die import dan eerst terug: cxpilot import --undo \(earlier)")
        case .otherResponses(let rows, let known, let earlier):
            let (some, all) = counts(rows, known)
            return words.say(
                "\(some) of the \(all) ids that are there already come with another day and other "
                    + "answers than in import \(earlier): if these are versions of the same answers, "
                    + "say --same-survey; if another survey gave the same numbers, say --survey "
                    + "NAME; if import \(earlier) was wrong, take it back first: "
                    + "cxpilot import --undo \(earlier)",
                "\(some) van de \(all) nummers die er al zijn, komen met een andere dag en andere "
                    + "antwoorden dan in import \(earlier): zijn het versies van dezelfde antwoorden, "
                    + "zeg dan --same-survey; gaf een andere enquête dezelfde nummers, zeg dan "
                    + "--survey NAAM; was import \(earlier) verkeerd, draai die dan eerst "
                    + "terug: cxpilot import --undo \(earlier)")
        case .replacesCounts(let rows): return replacing(rows, words)
        case .fewerInvited(let invited, let answered, let place, let day):
            return fewer(counts(invited, answered), place.joined(separator: "/"), day, words)
        case .unknownBranch(let branch, let arm, let known):
            let list = known.prefix(20).joined(separator: ", ") + (known.count > 20 ? ", …" : "")
            return words.say(
                "--invited: \(arm) has no branch '\(branch)'; its branches are \(list)",
                "--invited: \(arm) heeft geen vestiging '\(branch)'; de vestigingen zijn \(list)")
        default: preconditionFailure("every error has its sentence")
        }
    }

    private func fewer(
        _ counts: (invited: String, answered: String), _ place: String, _ day: Day?,
        _ words: Wording
    ) -> String {
        let when = day.map { words.figures.date($0) }
        let (by, tot) = (when.map { " by \($0)" } ?? "", when.map { " tot en met \($0)" } ?? "")
        return words.say(
            "--invited: of \(counts.invited) invited in \(place)\(by) there cannot be "
                + "\(counts.answered) answers, which are counted; say how many were invited in all",
            "--invited: van \(counts.invited) uitgenodigden in \(place)\(tot) kunnen er geen "
                + "\(counts.answered) antwoorden zijn, en zoveel zijn er geteld; zeg hoeveel er in "
                + "totaal zijn uitgenodigd")
    }

    private func replacing(_ rows: Int, _ words: Wording) -> String {
        let some = words.count(
            rows, ("row without a day has", "rows without a day have"),
            ("rij zonder dag heeft", "rijen zonder dag hebben"))
        return words.say(
            "\(some) other numbers than an earlier import brought: if these are new answers, "
                + "say of which day: --on DATE, or --day COLUMN; if they correct the earlier "
                + "ones, take those back first: cxpilot import --undo N (cxpilot imports "
                + "tells N)",
            "\(some) andere aantallen dan een eerdere import bracht: zijn dit nieuwe "
                + "antwoorden, zeg dan van welke dag: --on DATUM, of --day KOLOM; verbeteren ze "
                + "de eerdere, draai die dan eerst terug: cxpilot import --undo N "
                + "(cxpilot imports noemt N)")
    }
}
