/// Narrow counts that an import keeps in step with its rows; a verdict reads nothing else.
///
/// A branch that is not known is the empty text, for a key holds no NULL.
enum TallyTables {
    static let sql = """
        CREATE TABLE tally (
            pilot TEXT NOT NULL REFERENCES pilot (id),
            arm TEXT NOT NULL,
            metric TEXT NOT NULL,
            day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
            branch TEXT NOT NULL,
            value REAL NOT NULL,
            answers INTEGER NOT NULL CHECK (answers >= 0),
            PRIMARY KEY (pilot, arm, metric, day, branch, value)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE group_tally (
            pilot TEXT NOT NULL REFERENCES pilot (id),
            arm TEXT NOT NULL,
            metric TEXT NOT NULL,
            day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
            dimension TEXT NOT NULL CHECK (dimension IN ('persona', 'channel', 'touchpoint')),
            label TEXT NOT NULL CHECK (label <> ''),
            value REAL NOT NULL,
            answers INTEGER NOT NULL CHECK (answers >= 0),
            PRIMARY KEY (pilot, arm, metric, day, dimension, label, value)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE moments (
            pilot TEXT NOT NULL REFERENCES pilot (id),
            arm TEXT NOT NULL,
            metric TEXT NOT NULL,
            day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
            branch TEXT NOT NULL,
            answers INTEGER NOT NULL CHECK (answers >= 1),
            sum REAL NOT NULL,
            sum_of_squares REAL NOT NULL CHECK (sum_of_squares >= 0),
            sum_of_cubes REAL NOT NULL,
            PRIMARY KEY (pilot, arm, metric, day, branch)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE group_moments (
            pilot TEXT NOT NULL REFERENCES pilot (id),
            arm TEXT NOT NULL,
            metric TEXT NOT NULL,
            day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
            dimension TEXT NOT NULL CHECK (dimension IN ('persona', 'channel', 'touchpoint')),
            label TEXT NOT NULL CHECK (label <> ''),
            answers INTEGER NOT NULL CHECK (answers >= 1),
            sum REAL NOT NULL,
            sum_of_squares REAL NOT NULL CHECK (sum_of_squares >= 0),
            sum_of_cubes REAL NOT NULL,
            PRIMARY KEY (pilot, arm, metric, day, dimension, label)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE customer_tally (
            pilot TEXT NOT NULL REFERENCES pilot (id),
            arm TEXT NOT NULL,
            day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
            customers INTEGER NOT NULL CHECK (customers >= 0),
            PRIMARY KEY (pilot, arm, day)
        ) STRICT, WITHOUT ROWID;

        """
}
