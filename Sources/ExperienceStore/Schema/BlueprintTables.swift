/// Blueprints: their revisions, which never change, and the elements of the newest one.
enum BlueprintTables {
    /// Tables whose rows never change.
    static let kept = ["revision", "revision_file", "approval"]

    static let sql = revisions + elements + journeys

    private static let revisions = """
        CREATE TABLE blueprint (
            id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
            position INTEGER NOT NULL UNIQUE CHECK (position >= 1),
            title TEXT NOT NULL,
            organisation TEXT,
            language TEXT NOT NULL CHECK (language IN ('en', 'nl')),
            vision TEXT,
            customers INTEGER NOT NULL CHECK (customers >= 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE revision (
            blueprint TEXT NOT NULL REFERENCES blueprint (id),
            number INTEGER NOT NULL CHECK (number >= 1),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            applied_on TEXT NOT NULL CHECK (applied_on GLOB '????-??-??'),
            applied_at TEXT NOT NULL,
            applied_by TEXT NOT NULL,
            content TEXT NOT NULL CHECK (json_valid(content)),
            PRIMARY KEY (blueprint, number)
        ) STRICT;

        CREATE TABLE revision_file (
            blueprint TEXT NOT NULL,
            revision INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            path TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (blueprint, revision, position),
            FOREIGN KEY (blueprint, revision) REFERENCES revision (blueprint, number)
        ) STRICT;

        CREATE TABLE approval (
            blueprint TEXT NOT NULL,
            revision INTEGER NOT NULL,
            discipline TEXT NOT NULL CHECK (discipline <> ''),
            signed_by TEXT NOT NULL,
            signed_on TEXT NOT NULL CHECK (signed_on GLOB '????-??-??'),
            PRIMARY KEY (blueprint, revision, discipline),
            FOREIGN KEY (blueprint, revision) REFERENCES revision (blueprint, number)
        ) STRICT;

        """

    private static let elements = """
        CREATE TABLE team_member (
            blueprint TEXT NOT NULL REFERENCES blueprint (id),
            position INTEGER NOT NULL,
            discipline TEXT NOT NULL,
            lead TEXT NOT NULL,
            PRIMARY KEY (blueprint, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE insight (
            blueprint TEXT NOT NULL REFERENCES blueprint (id),
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            origin TEXT NOT NULL,
            source TEXT NOT NULL,
            n INTEGER,
            found_on TEXT CHECK (found_on GLOB '????-??-??'),
            personas TEXT NOT NULL CHECK (json_valid(personas)),
            says TEXT NOT NULL,
            PRIMARY KEY (blueprint, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE persona (
            blueprint TEXT NOT NULL REFERENCES blueprint (id),
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
            personality TEXT,
            experience TEXT,
            knowledge TEXT,
            needs TEXT NOT NULL CHECK (json_valid(needs)),
            prefers TEXT NOT NULL CHECK (json_valid(prefers)),
            avoids TEXT NOT NULL CHECK (json_valid(avoids)),
            evidence TEXT NOT NULL CHECK (json_valid(evidence)),
            PRIMARY KEY (blueprint, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE channel (
            blueprint TEXT NOT NULL REFERENCES blueprint (id),
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            name TEXT,
            direction TEXT,
            personal TEXT,
            speed_hours REAL,
            unit_cost REAL,
            capacity_per_week REAL,
            measurable TEXT,
            PRIMARY KEY (blueprint, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE brand_value (
            blueprint TEXT NOT NULL REFERENCES blueprint (id),
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            value TEXT NOT NULL,
            behaviour TEXT,
            say TEXT NOT NULL CHECK (json_valid(say)),
            avoid TEXT NOT NULL CHECK (json_valid(avoid)),
            PRIMARY KEY (blueprint, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE metric (
            blueprint TEXT NOT NULL REFERENCES blueprint (id),
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            name TEXT,
            lowest INTEGER,
            highest INTEGER,
            derived_from TEXT,
            top TEXT NOT NULL CHECK (json_valid(top)),
            question TEXT,
            unit TEXT,
            PRIMARY KEY (blueprint, id)
        ) STRICT, WITHOUT ROWID;

        """

    private static let journeys = """
        CREATE TABLE journey (
            blueprint TEXT NOT NULL REFERENCES blueprint (id),
            id TEXT NOT NULL,
            position INTEGER NOT NULL,
            title TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('current', 'future')),
            replaces TEXT,
            PRIMARY KEY (blueprint, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE stage (
            blueprint TEXT NOT NULL,
            journey TEXT NOT NULL,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (blueprint, journey, position),
            FOREIGN KEY (blueprint, journey) REFERENCES journey (blueprint, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE touchpoint (
            blueprint TEXT NOT NULL,
            id TEXT NOT NULL,
            journey TEXT NOT NULL,
            position INTEGER NOT NULL,
            stage TEXT NOT NULL,
            day INTEGER NOT NULL,
            channel TEXT NOT NULL,
            reach REAL NOT NULL CHECK (reach BETWEEN 0 AND 1),
            side TEXT NOT NULL CHECK (side IN ('frontstage', 'backstage')),
            proactive INTEGER NOT NULL CHECK (proactive IN (0, 1)),
            moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
            owner TEXT,
            tone TEXT NOT NULL CHECK (tone IN ('positive', 'neutral', 'negative')),
            emotion REAL,
            emotion_n INTEGER,
            expectation TEXT,
            pain TEXT,
            insights TEXT NOT NULL CHECK (json_valid(insights)),
            brand_values TEXT NOT NULL CHECK (json_valid(brand_values)),
            measures TEXT NOT NULL CHECK (json_valid(measures)),
            internal_indicator TEXT,
            internal_value REAL,
            internal_n INTEGER,
            survey_indicator TEXT,
            survey_value REAL,
            survey_n INTEGER,
            loyalty_stage TEXT,
            ladder TEXT,
            lever TEXT,
            text TEXT,
            script TEXT,
            note TEXT,
            PRIMARY KEY (blueprint, id),
            FOREIGN KEY (blueprint, journey) REFERENCES journey (blueprint, id)
        ) STRICT, WITHOUT ROWID;

        """
}
