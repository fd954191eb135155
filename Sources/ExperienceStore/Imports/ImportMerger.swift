import ExperienceModel
import GRDB

/// Carries out an import within a transaction.
struct ImportMerger {
    let db: Database
    let intake: ImportIntake

    /// Merges the rows of the intake with those that are there.
    func carryOut(rejected: Int, goingOn: (Int) -> Bool) throws -> ImportResult {
        let id = intake.plan.pilot.id
        let pilot = try PilotShelf(db: db).number(of: id)
        let labels = try LabelBook(db)
        let register = ImportRegister(
            db, pilot: (pilot, id), source: intake.source, by: intake.actor)
        let tallies = try TallyBook(db, pilot: pilot, plan: intake.plan, labels: labels)
        let comments = try CommentTable(db, pilot: pilot)
        let lastComment = try comments.lastNumber()
        let merge = RowMerge(
            try IncomingRows(
                intake, codes: intake.texts.map(labels.number), lastComment: lastComment),
            into: try BlockTable(db, pilot: pilot), tallies: tallies, register: register,
            earlier: try EarlierRows(db, pilot: pilot),
            comments: CommentMerge(intake.comments, into: comments, lastNumber: lastComment),
            lines: intake.lines)
        try merge.run(goingOn: goingOn)
        try tallies.flush()
        try register.noteInvited(labels)
        try register.close(
            counted: merge.counted, updated: merge.updated, unchanged: merge.unchanged,
            rejected: rejected)
        return ImportResult(
            number: register.openNumber, counted: merge.counted, updated: merge.updated,
            unchanged: merge.unchanged, answers: try answers())
    }

    private func answers() throws -> [String: [String: Int]] {
        let reader = TallyReader(db: db, pilot: intake.plan.pilot.id)
        return Dictionary(
            try intake.source.metrics.map { ($0, try reader.answersPerArm(to: $0)) },
            uniquingKeysWith: { $1 })
    }
}
