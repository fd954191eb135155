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
        return situation.answer(
            words, "import-undo",
            [
                "import": .integer(number), "pilot": .string(record.pilot),
                "file": .string(record.file), "removed": .integer(receipt.removed),
                "restored": .integer(receipt.restored),
            ], sentence, next: "cxpilot evaluate \(record.pilot)")
    }
}
