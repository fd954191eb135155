/// Launched pilots with their frozen plans, and what became of them.
enum PilotTables {
    /// Tables whose rows never change.
    static let kept = ["pilot", "goal", "decision", "learning"]

    /// Since version 2 a lesson says what it is about, and of which revision.
    static let lessonSubjects = """
        ALTER TABLE learning ADD COLUMN about TEXT NOT NULL DEFAULT '[]'
            CHECK (json_valid(about));
        ALTER TABLE learning ADD COLUMN revision INTEGER CHECK (revision >= 1);

        """

    static let sql = """
        CREATE TABLE pilot (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (id <> ''),
            blueprint TEXT NOT NULL,
            revision INTEGER NOT NULL,
            title TEXT NOT NULL,
            journey TEXT NOT NULL,
            design TEXT NOT NULL,
            unit TEXT NOT NULL,
            arms TEXT NOT NULL CHECK (json_valid(arms)),
            starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
            readout_on TEXT NOT NULL CHECK (readout_on GLOB '????-??-??'),
            invited_per_arm INTEGER,
            response_rate REAL,
            plan TEXT NOT NULL CHECK (json_valid(plan)),
            plan_sha256 TEXT NOT NULL CHECK (length(plan_sha256) = 64),
            override_reason TEXT,
            overridden TEXT NOT NULL CHECK (json_valid(overridden)),
            launched_on TEXT NOT NULL CHECK (launched_on GLOB '????-??-??'),
            launched_at TEXT NOT NULL,
            launched_by TEXT NOT NULL,
            FOREIGN KEY (blueprint, revision) REFERENCES revision (blueprint, number)
        ) STRICT;

        CREATE TABLE goal (
            pilot TEXT NOT NULL REFERENCES pilot (id),
            position INTEGER NOT NULL CHECK (position >= 1),
            metric TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('primary', 'secondary', 'guardrail')),
            at_touchpoint TEXT,
            comparison TEXT NOT NULL,
            value REAL NOT NULL,
            expect REAL,
            floor REAL,
            lower_is_better INTEGER NOT NULL CHECK (lower_is_better IN (0, 1)),
            PRIMARY KEY (pilot, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE decision (
            number INTEGER PRIMARY KEY,
            pilot TEXT NOT NULL REFERENCES pilot (id),
            actual TEXT NOT NULL
                CHECK (actual IN ('rollOut', 'iterate', 'stop', 'keepCollecting')),
            recommended TEXT
                CHECK (recommended IN ('rollOut', 'iterate', 'stop', 'keepCollecting')),
            reason TEXT,
            decided_by TEXT NOT NULL,
            decided_on TEXT NOT NULL CHECK (decided_on GLOB '????-??-??')
        ) STRICT;

        CREATE TABLE learning (
            number INTEGER PRIMARY KEY,
            pilot TEXT NOT NULL REFERENCES pilot (id),
            text TEXT NOT NULL CHECK (text <> ''),
            basis TEXT NOT NULL CHECK (basis IN ('measured', 'observed', 'open')),
            written_by TEXT NOT NULL,
            written_on TEXT NOT NULL CHECK (written_on GLOB '????-??-??')
        ) STRICT;

        """
}
