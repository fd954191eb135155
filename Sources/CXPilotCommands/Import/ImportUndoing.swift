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
        let removed = words.answers(receipt.removed)
        let restored = words.figures.count(receipt.restored)
        var sentence = words.say(
            "import \(number) of \(record.file) into \(record.pilot) is taken back: "
                + "\(removed) removed",
            "import \(number) van \(record.file) in \(record.pilot) is teruggedraaid: "
                + "\(removed) verwijderd")
        if receipt.restored > 0 {
            sentence += words.say(
                ", \(restored) restored", ", \(restored) hersteld")
        }
        if !receipt.verdicts.isEmpty {
            let metrics = Set(receipt.verdicts.map(\.goal.metric)).sorted().joined(separator: ", ")
            sentence += words.say(
                "; verdicts told since are taken back too (\(metrics))",
                "; oordelen van daarna zijn ook teruggedraaid (\(metrics))")
        }
        if !receipt.later.isEmpty {
            let files = receipt.later.map { "\($0.file) (\($0.number))" }.joined(separator: ", ")
            sentence += words.say(
                "; these later files held answers that were there already, import them again: "
                    + files,
                "; deze latere bestanden hadden antwoorden die er al waren, importeer ze opnieuw: "
                    + files)
        }
        return situation.answer(
            words, "import-undo",
            [
                "import": .integer(number), "pilot": .string(record.pilot),
                "file": .string(record.file), "removed": .integer(receipt.removed),
                "restored": .integer(receipt.restored),
                "verdictsTakenBack": .array(
                    receipt.verdicts.map { .string($0.goal.metric) }),
                "importAgain": .array(receipt.later.map { .string($0.file) }),
            ], sentence, next: "cxpilot evaluate \(record.pilot)")
    }
}
