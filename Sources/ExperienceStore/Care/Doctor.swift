import Crypto
import ExperienceModel
import GRDB

/// Compares what a store says with what follows from its answers.
struct Doctor {
    /// A part of the schema.
    private struct Part: Hashable {
        var name: String
        var sql: String?
    }

    /// More comments than these are not indexed for a check alone.
    private static let mostMissing = 20_000

    let db: Database
    let path: String

    /// All that is not right.
    func findings() throws -> [DoctorFinding] {
        let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)")
        var findings: [DoctorFinding] = damage.filter { $0 != "ok" }.map {
            .damagedFile(path: path, detail: $0)
        }
        if case .broken(let entry) = try EventLog(db: db).verify() {
            findings.append(.brokenLog(entry: entry))
        }
        // What cannot be read cannot be counted.
        guard findings.isEmpty else { return findings }
        findings = try changedParts()
        let records = RecordCheck(db: db)
        findings += try records.revisions()
        try makeTables()
        let shelf = PilotShelf(db: db)
        var brought: [Int: Int] = [:]
        for id in try shelf.ids() {
            let launched = try shelf.require(id)
            if try records.hasOtherGoals(launched) { findings.append(.changedGoals(pilot: id)) }
            let recount = try Recount(db, of: launched)
            do {
                try recount.walk()
            } catch is UnreadableText {
                findings.append(.unreadableBlock(pilot: id))
                continue
            }
            findings += try recount.findings()
            if try hasOtherPlan(id) { findings.append(.changedPlan(pilot: id)) }
            brought.merge(recount.brought, uniquingKeysWith: +)
        }
        guard findings.isEmpty else { return findings }
        findings = try imports(brought) + records.imports()
        return try hasChangedComments() ? findings + [.changedComments] : findings
    }

    /// What is not as this version makes it, or cannot be searched.
    private func changedParts() throws -> [DoctorFinding] {
        let fresh = try DatabaseQueue()
        try Schema.current.migrate(fresh, key: SymmetricKey(size: .bits256))
        let (made, found) = (try fresh.read(Self.parts), try Self.parts(db))
        let names = Set(made.symmetricDifference(found).map(\.name)).sorted()
        var findings: [DoctorFinding] = names.isEmpty ? [] : [.changedTables(names: names)]
        do {
            try db.execute(
                sql: "INSERT INTO comment_index (comment_index) VALUES ('integrity-check')")
        } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
            // SQLite looks at an index only where it may write.
        } catch is DatabaseError {
            findings.append(.damagedIndex)
        }
        return findings
    }

    /// Whether the words of the comments are not those of their index, which took them in when
    /// they came; comments that came after the last search have nothing to be held against.
    private func hasChangedComments() throws -> Bool {
        let index = CommentIndex(db: db)
        let behind = try index.missing()
        guard behind <= Self.mostMissing else { return false }
        // The index is as it was when all is done: nothing of this is kept.
        do {
            if behind > 0 { try index.addMissing() }
            try db.execute(
                sql: "INSERT INTO comment_index (comment_index, rank) VALUES ('integrity-check', 1)"
            )
            return false
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
            return false
        }
    }

    /// Tables, indexes, triggers and views, as SQLite knows them.
    private static func parts(_ db: Database) throws -> Set<Part> {
        let rows = try Row.fetchAll(
            db, sql: "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'")
        return Set(rows.map { Part(name: $0["name"], sql: $0["sql"]) })
    }

    /// Whether a frozen plan is not the text that was frozen.
    private func hasOtherPlan(_ pilot: String) throws -> Bool {
        let row = try Row.fetchOne(
            db, sql: "SELECT plan, plan_sha256 FROM pilot WHERE id = ?", arguments: [pilot])
        return row.map { Digest.sha256(of: $0["plan"]) != $0["plan_sha256"] as String } ?? true
    }

    private func makeTables() throws {
        let statements = TallyTables.codedTables.replacing(
            "CREATE TABLE", with: "CREATE TEMP TABLE")
        try db.execute(sql: statements)
    }

    private func imports(_ brought: [Int: Int]) throws -> [DoctorFinding] {
        let told = try Row.fetchAll(
            db, sql: "SELECT number, added FROM import WHERE undone_on IS NULL")
        let known = Dictionary(
            uniqueKeysWithValues: told.map { ($0[0] as Int, $0[1] as Int) })
        return Set(known.keys).union(brought.keys).sorted().compactMap { number in
            let (told, found) = (known[number] ?? 0, brought[number] ?? 0)
            return told == found
                ? nil : .wrongImport(number: number, told: told, found: found)
        }
    }
}
