public import ExperienceModel
import GRDB

extension ExperienceStore {
    /// Keeps a roadmap as the team agreed on it; earlier ones stay.
    ///
    /// - Returns: The roadmap as it is kept, or nil where the newest one says just the same.
    public func freeze(
        _ roadmap: Roadmap, of blueprint: String, revision: Int, by actor: Actor
    ) throws(StoreError) -> FrozenRoadmap? {
        try writing { db in
            let shelf = RoadmapShelf(db: db)
            let frozen = FrozenRoadmap(
                blueprint: blueprint, revision: revision, on: actor.on, by: actor.name,
                roadmap: roadmap)
            guard try shelf.keep(frozen, at: actor.at) else { return nil }
            try EventLog(db: db).append(
                "freeze", "roadmap/\(blueprint)", Self.detail(of: frozen), by: actor)
            return frozen
        }
    }

    /// The roadmap of a blueprint that was frozen last, up to that day; nil where none was.
    public func frozenRoadmap(
        of blueprint: String, through day: Day
    ) throws(StoreError) -> FrozenRoadmap? {
        try reading { db in try RoadmapShelf(db: db).newest(of: blueprint, through: day) }
    }

    private static func detail(of frozen: FrozenRoadmap) -> String {
        let roadmap = frozen.roadmap
        let waves = roadmap.waves.map { "\($0.item) \($0.number) from \($0.start)" }
        let end = roadmap.end.map { ", until \($0)" } ?? ""
        return "revision \(frozen.revision), \(roadmap.objective.rawValue)\(end)"
            + (waves.isEmpty ? "" : ": " + waves.joined(separator: ", "))
    }
}
