import ExperienceModel
import GRDB

/// Takes one import back: the rows that it brought go, those that it changed are as before.
final class ImportUndo {
    /// Rows of answers that went.
    private(set) var removed = 0
    /// Rows of answers that are as they were before.
    private(set) var restored = 0

    private struct EarlierRow {
        var place: RowPlace
        var row: AnswerRow
        var comment: String?
    }

    private let db: Database
    private let number: Int
    private let pilot: Int
    private let tallies: TallyBook
    private let comments: CommentTable
    private var earlier: HotStatement
    private var next: EarlierRow?
    private var goneComments: [Int] = []

    init(_ db: Database, of number: Int, pilot: LaunchedPilot) throws {
        self.db = db
        self.number = number
        self.pilot = try PilotShelf(db: db).number(of: pilot.plan.pilot.id)
        tallies = try TallyBook(
            db, pilot: self.pilot, plan: pilot.plan, labels: try LabelBook(db))
        comments = try CommentTable(db, pilot: self.pilot)
        earlier = try HotStatement(
            db, "SELECT place, bytes, comment FROM earlier_row WHERE import = ? ORDER BY place")
        earlier.bind(number, at: 1)
    }

    /// The last import that changed rows which this one brought or changed.
    func laterImport() throws -> Int? {
        try Int.fetchOne(
            db,
            sql: """
                SELECT max(later.import) FROM earlier_row AS later
                WHERE later.import > ?1 AND later.pilot = ?2 AND (later.brought_by = ?1 OR EXISTS (
                    SELECT 1 FROM earlier_row AS mine
                    WHERE mine.import = ?1 AND mine.place = later.place))
                """, arguments: [number, pilot])
    }

    /// Later imports in whose files rows were met that were there already.
    func laterHolders() throws -> [ImportRecord] {
        guard removed > 0 else { return [] }
        return try Row.fetchAll(
            db,
            sql: ImportRecord.sql + """
                 WHERE import.pilot = ? AND import.number > ? AND unchanged > 0
                AND undone_on IS NULL ORDER BY import.number
                """, arguments: [pilot, number]
        ).map(ImportRecord.init)
    }

    /// Takes it back.
    func carryOut(by actor: Actor) throws {
        try readNext()
        try BlockRewriter(BlockTable(db, pilot: pilot)).run(decision)
        earlier.reset()
        guard next == nil else { throw UnreadableText() }
        try tallies.flush()
        try comments.finish()
        for comment in goneComments {
            try db.cachedStatement(sql: "DELETE FROM comment WHERE number = ?")
                .execute(arguments: [comment])
        }
        if !goneComments.isEmpty { try CommentIndex(db: db).clear() }
        try db.execute(sql: "DELETE FROM earlier_row WHERE import = ?", arguments: [number])
        try db.execute(
            sql: "UPDATE import SET undone_on = ?, undone_by = ?, is_whole = 0 WHERE number = ?",
            arguments: [actor.on.description, actor.name, number])
        // Rows that later files hold too may have gone with this import.
        try db.execute(
            sql: "UPDATE import SET is_whole = 0 WHERE pilot = ? AND number > ?",
            arguments: [pilot, number])
    }

    private func decision(_ place: RowPlace, _ row: AnswerRow) throws -> BlockRewriter.Decision {
        if row.importNumber == number {
            removed += 1
            try tallies.add(row, times: -1)
            if row.comment != 0 { goneComments.append(row.comment) }
            return .remove
        }
        guard let before = next, before.place == place else { return .keep }
        restored += 1
        try tallies.add(row, times: -1)
        try tallies.add(before.row)
        if row.comment != before.row.comment {
            if row.comment != 0 { goneComments.append(row.comment) }
            if let text = before.comment { try comments.restore(before.row.comment, text) }
        }
        try readNext()
        return .replace(before.row)
    }

    private func readNext() throws {
        guard try earlier.step() else {
            next = nil
            return
        }
        var reader = ByteReader(earlier.bytes(1))
        let row = AnswerRow(from: &reader)
        guard let place = earlier.place(0), !reader.isShort else { throw UnreadableText() }
        next = EarlierRow(place: place, row: row, comment: earlier.text(2))
    }
}
