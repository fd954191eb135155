import ExperienceModel
import GRDB

/// Counts a pilot anew from its answers, in tables beside the real ones.
final class Recount {
    /// Answers by the import that brought them.
    private(set) var brought: [Int: Int] = [:]

    private let db: Database
    private let id: String
    private let pilot: Int
    private let tallies: TallyBook
    private let labels: LabelBook
    private let earlier: EarlierCheck
    private var comments: Set<Int> = []
    private var used: Set<Int> = []
    private var arms: Set<Int> = []
    private let knownArms: Set<String>
    private var isOrdered = true

    init(_ db: Database, of launched: LaunchedPilot) throws {
        self.db = db
        id = launched.plan.pilot.id
        knownArms = Set(launched.plan.pilot.arms)
        pilot = try PilotShelf(db: db).number(of: id)
        labels = try LabelBook(db)
        earlier = try EarlierCheck(db, pilot: pilot)
        tallies = try TallyBook(
            db, pilot: pilot, plan: launched.plan, labels: labels, schema: "temp")
    }

    /// Reads all answers.
    func walk() throws {
        let table = try BlockTable(db, pilot: pilot)
        var before: RowPlace?
        var start: RowPlace?
        while let block = try table.block(after: start) {
            var rows = try block.rows()
            var count = 0
            while try rows.next() {
                // A block begins where it must, and nowhere else.
                let begins = before == nil || rows.place.isBoundary
                if (count == 0) != begins { isOrdered = false }
                if let before, !(before < rows.place) { isOrdered = false }
                if count == 0, rows.place != block.first { isOrdered = false }
                before = rows.place
                count += 1
                let row = try rows.row()
                try take(row)
                try earlier.meet(row, at: rows.place)
            }
            if count != block.count { isOrdered = false }
            start = block.first
        }
        try earlier.finish()
        try tallies.flush()
    }

    private func take(_ row: AnswerRow) throws {
        try tallies.add(row)
        brought[row.importNumber, default: 0] += 1
        if row.comment != 0 { comments.insert(row.comment) }
        used.formUnion(row.labels)
        arms.insert(row.arm)
    }

    /// Where the store says otherwise.
    func findings() throws -> [DoctorFinding] {
        var findings: [DoctorFinding] = isOrdered ? [] : [.misplacedRows(pilot: id)]
        // An arm of which the plan knows nothing had another name.
        let lost =
            used.count { $0 != 0 && labels.label($0) == nil }
            + arms.count { labels.label($0).map { !knownArms.contains($0) } ?? false }
        if lost > 0 { findings.append(.missingLabels(pilot: id, labels: lost)) }
        if earlier.wrong > 0 {
            findings.append(.wrongEarlierRows(pilot: id, rows: earlier.wrong))
        }
        for table in TallyTables.names {
            let cells = try difference(table)
            if cells > 0 {
                findings.append(.wrongTallies(pilot: id, table: table, cells: cells))
            }
        }
        var stray = 0
        let stored = try Int.fetchCursor(
            db, sql: "SELECT number FROM comment WHERE pilot = ?", arguments: [pilot])
        while let number = try stored.next() {
            if comments.remove(number) == nil { stray += 1 }
        }
        if !comments.isEmpty {
            findings.append(.missingComments(pilot: id, comments: comments.count))
        }
        if stray > 0 { findings.append(.strayComments(pilot: id, comments: stray)) }
        return findings
    }

    /// How many rows only one of the two tables has.
    private func difference(_ table: String) throws -> Int {
        func rows(_ one: String, without other: String) -> String {
            """
            (SELECT count(*) FROM (
                SELECT * FROM \(one).\(table) WHERE pilot = ?1
                EXCEPT SELECT * FROM \(other).\(table) WHERE pilot = ?1))
            """
        }
        return try Int.fetchOne(
            db,
            sql: """
                SELECT max(\(rows("main", without: "temp")), \(rows("temp", without: "main")))
                """, arguments: [pilot]) ?? 0
    }
}
