import ExperienceModel
import GRDB

/// Compares what a store says with what follows from its answers.
struct Doctor {
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
        try makeTables()
        let shelf = PilotShelf(db: db)
        var brought: [Int: Int] = [:]
        for id in try shelf.ids() {
            let recount = try Recount(db, of: shelf.require(id))
            do {
                try recount.walk()
            } catch is UnreadableText {
                findings.append(.unreadableBlock(pilot: id))
                continue
            }
            findings += try recount.findings()
            brought.merge(recount.brought, uniquingKeysWith: +)
        }
        guard findings.isEmpty else { return findings }
        return try imports(brought)
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
