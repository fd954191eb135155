import ExperienceModel
import GRDB

/// Carries out an import within a transaction.
struct ImportMerger {
    let db: Database
    let intake: ImportIntake

    /// Merges the rows of the intake with those that are there.
    func carryOut(rejections: [Rejection], goingOn: (Int) -> Bool) throws -> ImportResult {
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
            lines: intake.lines, rule: try rule(labels))
        try merge.run(goingOn: goingOn)
        let keepsDay = intake.source.dayIsAssumed
        var census = merge.census
        try census.check(rows: intake.count, keepsDay: keepsDay)
        try census.finish(db, pilot: pilot, keepsDay: keepsDay)
        try tallies.flush()
        try register.noteInvited(labels)
        try register.close(
            counted: merge.counted, updated: merge.updated, unchanged: merge.unchanged,
            rejections: rejections)
        return ImportResult(
            number: register.openNumber, counted: merge.counted, updated: merge.updated,
            unchanged: merge.unchanged, answers: try answers(), remarks: remarks(of: census))
    }

    private func rule(_ labels: LabelBook) throws -> RowVersions.Rule {
        let source = intake.source
        return RowVersions.Rule(
            keepsDay: source.dayIsAssumed,
            metrics: source.tellsAllAnswers ? try source.metrics.map(labels.number) : [],
            tellsComments: source.tellsComments)
    }

    private func remarks(of census: IdentityCensus) -> ImportRemarks {
        var remarks = census.remarks
        if let key = census.mostFrequent {
            remarks.mostFrequent?.beginning = intake.frequent.beginning(of: key)
        }
        return remarks
    }

    private func answers() throws -> [String: [String: Int]] {
        let reader = TallyReader(db: db, pilot: intake.plan.pilot.id)
        return Dictionary(
            try intake.source.metrics.map { ($0, try reader.answersPerArm(to: $0)) },
            uniquingKeysWith: { $1 })
    }
}
