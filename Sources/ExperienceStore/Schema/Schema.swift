import Crypto
import Foundation
import GRDB

/// What the tables are, as a list of migrations that only ever grows.
struct Schema: Sendable {
    /// One step from a version to the next.
    struct Migration: Sendable {
        var name: String
        var statements: [String]
        /// What statements cannot do; it runs after them.
        var work: (@Sendable (Database, SymmetricKey) throws -> Void)?
        /// Statements after the work.
        var closing: [String] = []
    }

    /// The steps, the first makes version 1.
    var migrations: [Migration]

    /// The store as this version knows it.
    static let current = Schema(migrations: [
        Migration(
            name: "1 the first store",
            statements: [
                BlueprintTables.sql, PilotTables.sql, ResponseTables.sql, TallyTables.sql,
                LogTables.sql, keeping(BlueprintTables.kept + PilotTables.kept + LogTables.kept),
            ]),
        Migration(name: "2 what lessons are about", statements: [PilotTables.lessonSubjects]),
        Migration(
            name: "3 changed plans and recorded verdicts",
            statements: [ChangeTables.sql, keeping(ChangeTables.kept)]),
        Migration(
            name: "4 answers in blocks",
            statements: [
                ResponseTables.former, ResponseTables.blocks, TallyTables.coded, CommentIndex.sql,
            ],
            work: { db, key in try FormerRows(db: db, key: key).move() },
            closing: [ResponseTables.formerEnd, ResponseTables.views]),
        Migration(
            name: "5 frozen roadmaps",
            statements: [RoadmapTables.sql, keeping(RoadmapTables.kept)]),
        Migration(
            name: "6 forgotten people", statements: [CareTables.sql],
            work: { db, key in try StoreSeal(db: db, key: key).put() }),
        Migration(
            name: "7 invitations by branch and day",
            statements: [ResponseTables.invitationsByDay, TallyTables.quickerChecks]),
        // Rows tell their time of day where they had only zeros before: no statement makes that,
        // but a former version would write them without it.
        Migration(name: "8 times of day", statements: []),
    ])

    /// `CXP1`, which tells a store of ours from other databases.
    static let applicationID = 0x4358_5031

    /// The version that all steps together make.
    var version: Int { migrations.count }

    /// Makes a new store, or brings an older one to this version, one transaction per step.
    func migrate(_ queue: DatabaseQueue, key: SymmetricKey) throws {
        try migrator(key).migrate(queue)
    }

    /// Refuses databases of something else.
    func recognise(_ queue: DatabaseQueue, at path: String) throws {
        let owner = try queue.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
        guard owner == Self.applicationID else { throw StoreError.notAStore(path: path) }
    }

    /// Whether a store has to be migrated before it can be used.
    func isNewer(than queue: DatabaseQueue) throws -> Bool {
        try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 } < version
    }

    /// Lets in a store of ours: refuses newer ones, migrates older ones; a copy that is made
    /// because of an obstacle to writing needs no backup.
    func admit(
        _ queue: DatabaseQueue, at path: String, key: SymmetricKey, in obstacle: StoreError? = nil
    ) throws {
        let found = try queue.read { db in
            (
                version: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
                isSuperseded: try migrator(key).hasBeenSuperseded(db)
            )
        }
        guard found.version <= version, !found.isSuperseded else {
            throw StoreError.newer(path: path, version: found.version, known: version)
        }
        guard found.version < version else { return }
        guard obstacle == nil else { return try migrate(queue, key: key) }
        try backUp(queue, to: "\(path).before-\(version).sqlite")
        try migrate(queue, key: key)
    }

    private func backUp(_ queue: DatabaseQueue, to copy: String) throws {
        try? FileManager.default.removeItem(atPath: copy)
        try PrivateFile.create(at: copy, holding: [])
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "VACUUM INTO ?", arguments: [copy])
        }
    }

    private func migrator(_ key: SymmetricKey) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for (index, migration) in migrations.enumerated() {
            migrator.registerMigration(migration.name) { db in
                for statement in migration.statements { try db.execute(sql: statement) }
                try migration.work?(db, key)
                for statement in migration.closing { try db.execute(sql: statement) }
                try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
        return migrator
    }

    /// Triggers that refuse every change of what was written once.
    private static func keeping(_ tables: [String]) -> String {
        tables.flatMap { table in
            ["UPDATE", "DELETE"].map { change in
                """
                CREATE TRIGGER \(table)_refuses_\(change.lowercased()) BEFORE \(change) ON \(table)
                BEGIN SELECT RAISE(ABORT, 'rows of \(table) never change'); END;
                """
            }
        }.joined(separator: "\n")
    }
}
