import ExperienceModel
import GRDB

extension ExperienceStore {
    /// How the last files of a pilot were understood, as it was remembered; nil before the first.
    public func mapping(of pilot: String) throws(StoreError) -> String? {
        try reading { db in
            try String.fetchOne(
                db, sql: "SELECT mapping FROM known_mapping WHERE pilot = ?",
                arguments: [PilotShelf(db: db).number(of: pilot)])
        }
    }

    /// Remembers how a pilot's files are understood: a text in JSON.
    public func remember(
        mapping: String, for pilot: String, by actor: Actor
    ) throws(StoreError) {
        try writing { db in
            _ = try Self.remember(mapping, for: PilotShelf(db: db).number(of: pilot), by: actor, db)
        }
    }

    /// The same within a change; false where it was known.
    static func remember(
        _ mapping: String, for pilot: Int, by actor: Actor, _ db: Database
    ) throws -> Bool {
        try db.execute(
            sql: """
                INSERT INTO known_mapping (pilot, mapping, noted_on, noted_by)
                VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT DO UPDATE SET mapping = ?2, noted_on = ?3, noted_by = ?4
                WHERE mapping <> ?2
                """,
            arguments: [pilot, mapping, actor.on.description, actor.name])
        return db.changesCount > 0
    }
}
