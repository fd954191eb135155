import ExperienceModel
import GRDB

/// The roadmaps that were frozen.
struct RoadmapShelf {
    let db: Database

    /// Keeps one more; false where the newest of its blueprint is the same.
    func keep(_ frozen: FrozenRoadmap, at time: String) throws -> Bool {
        let content = try CanonicalJSON.text(of: frozen.roadmap)
        let digest = Digest.sha256(of: content)
        let newest = try String.fetchOne(
            db,
            sql: """
                SELECT sha256 FROM frozen_roadmap WHERE blueprint = ?
                ORDER BY frozen_on DESC, number DESC LIMIT 1
                """, arguments: [frozen.blueprint])
        guard newest != digest else { return false }
        try db.insert(
            into: "frozen_roadmap",
            [
                "blueprint": frozen.blueprint, "revision": frozen.revision,
                "frozen_on": frozen.on.description, "frozen_at": time, "frozen_by": frozen.by,
                "sha256": digest, "content": content,
            ])
        return true
    }

    /// The newest one up to that day.
    func newest(of blueprint: String, through day: Day) throws -> FrozenRoadmap? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT * FROM frozen_roadmap WHERE blueprint = ? AND frozen_on <= ?
                ORDER BY frozen_on DESC, number DESC LIMIT 1
                """, arguments: [blueprint, day.description]
        ).map { row in
            FrozenRoadmap(
                blueprint: row["blueprint"], revision: row["revision"],
                on: try row.day("frozen_on"), by: row["frozen_by"],
                roadmap: try CanonicalJSON.value(of: row["content"]))
        }
    }
}
