import ExperienceModel
import GRDB

/// Revisions, their files and their approvals.
struct BlueprintShelf {
    let db: Database

    /// The digest of a blueprint's texts: of the sorted digests of its files, so that neither
    /// the names of files nor their order make a new revision.
    static func sha256(of files: [BlueprintFile]) -> String {
        Digest.sha256(of: files.map { Digest.sha256(of: $0.text) }.sorted().joined())
    }

    /// The ids of all blueprints, in the order of their first apply.
    func blueprints() throws -> [String] {
        try String.fetchAll(db, sql: "SELECT id FROM blueprint ORDER BY position")
    }

    /// Number and digest of the newest revision.
    func newest(of blueprint: String) throws -> (number: Int, sha256: String)? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT number, sha256 FROM revision WHERE blueprint = ?
                ORDER BY number DESC LIMIT 1
                """, arguments: [blueprint]
        ).map { ($0["number"], $0["sha256"]) }
    }

    /// That revision's number, or the newest one's; refuses what was never applied.
    @discardableResult
    func require(_ blueprint: String, revision: Int? = nil) throws -> Int {
        guard let newest = try newest(of: blueprint)?.number else {
            throw StoreError.unknownBlueprint(blueprint, known: try blueprints())
        }
        guard let revision else { return newest }
        guard (1...newest).contains(revision) else {
            throw StoreError.unknownRevision(revision, blueprint: blueprint)
        }
        return revision
    }

    /// Refuses a discipline that the team does not have.
    func require(discipline: String, in blueprint: String) throws {
        let team = try String.fetchAll(
            db, sql: "SELECT discipline FROM team_member WHERE blueprint = ? ORDER BY position",
            arguments: [blueprint])
        guard team.contains(discipline) else {
            throw StoreError.unknownDiscipline(discipline, blueprint: blueprint, known: team)
        }
    }

    /// A revision, or the newest one.
    func revision(of blueprint: String, number: Int?) throws -> BlueprintRevision? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT * FROM revision WHERE blueprint = ? AND number = ifnull(?, number)
                ORDER BY number DESC LIMIT 1
                """, arguments: [blueprint, number]
        ).map { row in
            BlueprintRevision(
                number: row["number"], blueprint: try CanonicalJSON.value(of: row["content"]),
                sha256: row["sha256"], appliedOn: try row.day("applied_on"),
                appliedBy: row["applied_by"])
        }
    }

    /// The files of a revision, in the order of apply.
    func files(of blueprint: String, number: Int) throws -> [BlueprintFile] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT path, text FROM revision_file WHERE blueprint = ? AND revision = ?
                ORDER BY position
                """, arguments: [blueprint, number]
        ).map { BlueprintFile(path: $0["path"], text: $0["text"]) }
    }

    /// Keeps a revision with its files.
    func add(
        _ blueprint: Blueprint, number: Int, sha256: String, files: [BlueprintFile],
        by actor: Actor
    ) throws {
        try db.insert(
            into: "revision",
            [
                "blueprint": blueprint.id, "number": number, "sha256": sha256,
                "applied_on": actor.on.description, "applied_at": actor.at,
                "applied_by": actor.name, "content": try CanonicalJSON.text(of: blueprint),
            ])
        for (index, file) in files.enumerated() {
            try db.insert(
                into: "revision_file",
                [
                    "blueprint": blueprint.id, "revision": number, "position": index + 1,
                    "path": file.path, "text": file.text,
                ])
        }
    }

    /// The approvals of a revision, in the order of the team.
    func approvals(of blueprint: String, revision: Int) throws -> [Approval] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT approval.* FROM approval LEFT JOIN team_member USING (blueprint, discipline)
                WHERE blueprint = ? AND revision = ?
                GROUP BY discipline ORDER BY min(position), discipline
                """, arguments: [blueprint, revision]
        ).map { row in
            Approval(
                discipline: row["discipline"], by: row["signed_by"], on: try row.day("signed_on"),
                revision: row["revision"])
        }
    }

    /// Keeps an approval.
    func add(_ approval: Approval, to blueprint: String) throws {
        try db.insert(
            into: "approval",
            [
                "blueprint": blueprint, "revision": approval.revision,
                "discipline": approval.discipline, "signed_by": approval.by,
                "signed_on": approval.on.description,
            ])
    }
}
