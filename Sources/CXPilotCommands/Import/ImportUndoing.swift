import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Takes an import back, exactly.
struct ImportUndoing {
    let number: Int
    let store: ExperienceStore

    func answer(in situation: Situation) throws -> CommandAnswer {
        let receipt = try store.undo(import: number, by: situation.actor)
        let record = receipt.record
        let words = situation.wording(of: try store.revisions().first?.blueprint)
        var sentence = takenBack(receipt, words)
        if !receipt.verdicts.isEmpty {
            let metrics = Set(receipt.verdicts.map(\.goal.metric)).sorted().joined(separator: ", ")
            sentence += words.say(
                "; verdicts told since are taken back too (\(metrics))",
                "; oordelen van daarna zijn ook teruggedraaid (\(metrics))")
        }
        let later = receipt.later.filter { mayHold($0, rowsOf: record) }
        if !later.isEmpty {
            sentence += again(later, words)
        }
        return situation.answer(
            words, "import-undo",
            [
                "import": .integer(number), "pilot": .string(record.pilot),
                "file": .string(record.file), "removed": .integer(receipt.removed),
                "restored": .integer(receipt.restored),
                "verdictsTakenBack": .array(
                    receipt.verdicts.map { .string($0.goal.metric) }),
                "importAgain": .array(later.map { .string($0.file) }),
            ], sentence, next: "cxpilot evaluate \(record.pilot)")
    }

    private func takenBack(_ receipt: UndoReceipt, _ words: Wording) -> String {
        let record = receipt.record
        guard !record.metrics.isEmpty else {
            return words.say(
                "what import \(number) said of the invited of \(record.pilot) is taken back",
                "wat import \(number) over de uitgenodigden van \(record.pilot) zei, is "
                    + "teruggedraaid")
        }
        let removed = words.answers(receipt.removed)
        let restored = words.figures.count(receipt.restored)
        let sentence = words.say(
            "import \(number) of \(record.file) into \(record.pilot) is taken back: "
                + "\(removed) removed",
            "import \(number) van \(record.file) in \(record.pilot) is teruggedraaid: "
                + "\(removed) verwijderd")
        guard receipt.restored > 0 else { return sentence }
        return sentence + words.say(", \(restored) restored", ", \(restored) hersteld")
    }

    private func again(_ later: [ImportRecord], _ words: Wording) -> String {
        let files = later.map { "\($0.file) (\($0.number))" }.joined(separator: ", ")
        return words.say(
            "; these later files held answers that were there already, import them again: \(files)",
            "; deze latere bestanden hadden antwoorden die er al waren, importeer ze opnieuw: "
                + files)
    }

    /// Whether rows that a later file held already can be those of an import: only where both
    /// answer a metric and know their rows by the same.
    private func mayHold(_ later: ImportRecord, rowsOf record: ImportRecord) -> Bool {
        guard !Set(later.metrics).isDisjoint(with: record.metrics) else { return false }
        guard let rule = IdentityRule(kept: later.mapping),
            let before = IdentityRule(kept: record.mapping)
        else { return true }
        return rule.mayMeet(before)
    }
}
