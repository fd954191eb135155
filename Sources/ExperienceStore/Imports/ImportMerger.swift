import ExperienceModel
import GRDB

/// Carries out an import within a transaction.
struct ImportMerger {
    /// Rows after which it is asked whether to go on.
    private static let betweenSigns = 10_000

    private let db: Database
    private let intake: ImportIntake
    private let pilot: Int
    private let labels: LabelBook
    /// The numbers of the intake's labels in the store.
    private let codes: [Int]
    private let lastComment: Int
    private let register: ImportRegister
    private let tallies: TallyBook
    private let blocks: BlockTable
    private let comments: CommentMerge
    private let earlier: EarlierRows
    private let rule: RowVersions.Rule

    /// An import of that intake.
    init(db: Database, intake: ImportIntake) throws {
        self.db = db
        self.intake = intake
        let source = intake.source
        let id = intake.plan.pilot.id
        pilot = try PilotShelf(db: db).number(of: id)
        let labels = try LabelBook(db)
        self.labels = labels
        codes = try intake.texts.map(labels.number)
        register = ImportRegister(db, pilot: (pilot, id), source: source, by: intake.actor)
        tallies = try TallyBook(db, pilot: pilot, plan: intake.plan, labels: labels)
        blocks = try BlockTable(db, pilot: pilot)
        let table = try CommentTable(db, pilot: pilot)
        lastComment = try table.lastNumber()
        comments = CommentMerge(intake.comments, into: table, lastNumber: lastComment)
        earlier = try EarlierRows(db, pilot: pilot)
        rule = RowVersions.Rule(
            keepsDay: source.dayIsAssumed,
            metrics: source.tellsAllAnswers ? try source.metrics.map(labels.number) : [],
            tellsComments: source.tellsComments)
    }

    /// Merges the rows of the intake with those that are there; it is asked now and then whether
    /// to go on.
    func carryOut(rejections: [Rejection], goingOn: (Int) -> Bool) throws -> ImportResult {
        let keepsDay = intake.source.dayIsAssumed
        let isFirst = try intake.isCounted && intake.count > 0 && blocks.block(after: nil) == nil
        let standing = isFirst ? nil : try StandingImport(db, of: intake.source, pilot: pilot)
        let merge = isFirst ? try mergedFirst(goingOn) : try merged(goingOn, after: standing)
        try comments.finish()
        var census = merge.census
        try census.check(rows: intake.count, of: intake.source)
        // First rows have no like.
        if !isFirst { try census.finish(db, pilot: pilot, keepsDay: keepsDay) }
        census.remarks.renewedLater = standing.flatMap(ImportRemarks.Renewed.init)
        try tallies.flush()
        try register.noteInvited(labels)
        if !intake.source.invited.isEmpty {
            try InvitationCheck(db: db, pilot: pilot, plan: intake.plan).check(
                intake.source.invited, today: intake.actor.on.number)
        }
        try register.close(
            counted: merge.counted, updated: merge.updated, unchanged: merge.unchanged,
            rejections: rejections)
        return ImportResult(
            number: register.openNumber, counted: merge.counted, updated: merge.updated,
            unchanged: merge.unchanged, answers: try answers(), remarks: remarks(of: census))
    }

    private func merged(
        _ goingOn: (Int) -> Bool, after standing: StandingImport?
    ) throws -> RowMerge {
        let merge = try merge(into: blocks, tallies, areCounted: false, after: standing)
        try merge.run(goingOn: goingOn)
        return merge
    }

    /// Merges the first rows of a pilot while what was counted of them is written.
    private func mergedFirst(_ goingOn: (Int) -> Bool) throws -> RowMerge {
        func askOn(_ rows: Int) throws {
            guard goingOn(rows) else { throw StoreError.stopped }
        }
        // What rows count besides, or not at all, when they come in several versions.
        let corrections = TallyCounts { [plan = intake.plan, labels] label in
            plan.metric(labels.text(of: label))?.measure == .quantity
        }
        _ = try register.number()
        let beside = FirstMerge { try merge(into: $0, corrections, areCounted: true) }
        beside.start()
        defer { beside.close() }
        try tallies.write(intake.counts, by: codes)
        try comments.storeAll { try askOn(0) }
        var (rows, told) = (0, 0)
        while let block = try beside.next() {
            try block.bytes.withUnsafeBytes {
                try blocks.add(block.first, rows: block.rows, bytes: $0)
            }
            rows += block.rows
            if rows - told >= Self.betweenSigns {
                told = rows
                try askOn(rows)
            }
        }
        try tallies.write(corrections)
        try register.withdrawIfEmpty()
        return try beside.merge
    }

    private func merge(
        into blocks: any BlockShelf, _ counter: any RowCounter, areCounted: Bool,
        after standing: StandingImport? = nil
    ) throws -> RowMerge {
        RowMerge(
            try IncomingRows(intake, codes: codes, lastComment: lastComment), into: blocks,
            tallies: counter, areCounted: areCounted, register: register, earlier: earlier,
            comments: comments, lines: intake.lines, rule: rule, standing: standing)
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
