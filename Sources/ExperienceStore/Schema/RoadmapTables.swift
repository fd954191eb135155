/// Roadmaps as the team agreed on them.
enum RoadmapTables {
    /// Tables whose rows never change.
    static let kept = ["frozen_roadmap"]

    static let sql = """
        CREATE TABLE frozen_roadmap (
            number INTEGER PRIMARY KEY,
            blueprint TEXT NOT NULL CHECK (blueprint <> ''),
            revision INTEGER NOT NULL CHECK (revision >= 1),
            frozen_on TEXT NOT NULL CHECK (frozen_on GLOB '????-??-??'),
            frozen_at TEXT NOT NULL,
            frozen_by TEXT NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            content TEXT NOT NULL CHECK (json_valid(content))
        ) STRICT;

        CREATE INDEX frozen_roadmap_blueprint ON frozen_roadmap (blueprint, frozen_on);

        """
}
