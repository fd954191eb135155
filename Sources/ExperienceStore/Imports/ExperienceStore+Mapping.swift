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
            try db.execute(
                sql: """
                    INSERT INTO known_mapping (pilot, mapping, noted_on, noted_by)
                    VALUES (?1, ?2, ?3, ?4)
                    ON CONFLICT DO UPDATE SET mapping = ?2, noted_on = ?3, noted_by = ?4
                    WHERE mapping <> ?2
                    """,
                arguments: [
                    PilotShelf(db: db).number(of: pilot), mapping, actor.on.description,
                    actor.name,
                ])
        }
    }
}
