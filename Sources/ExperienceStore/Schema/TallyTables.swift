/// Narrow counts that an import keeps in step with its rows; a verdict reads nothing else.
///
/// Since version 4 labels are numbers, and a branch that is not known is number 0, for a key holds
/// no NULL. The dimensions of groups are 1 persona, 2 channel and 3 touchpoint.
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

    /// The tables by name.
    static let names = ["tally", "group_tally", "moments", "group_moments", "customer_tally"]

    /// Since version 4: labels by number, days as days since 1970-01-01.
    static let coded =
        names.map { "DROP TABLE \($0);\n" }.joined() + cellTables
        + groupTables(dimension: "dimension IN (1, 2, 3)")

    /// The tables as they are now.
    static let codedTables = cellTables + groupTables(dimension: quickCheck)

    /// Since version 7 the dimension is checked by its limits: SQLite looks a list up for each row,
    /// which took more than half of the time to write one.
    static let quickerChecks =
        groupNames.map { "ALTER TABLE \($0) RENAME TO former_\($0);\n" }.joined()
        + groupTables(dimension: quickCheck)
        + groupNames.map {
            "INSERT INTO \($0) SELECT * FROM former_\($0);\nDROP TABLE former_\($0);\n"
        }.joined()

    private static let groupNames = ["group_tally", "group_moments"]
    private static let quickCheck = "dimension BETWEEN 1 AND 3"

    private static let cellTables = """
        CREATE TABLE tally (
            pilot INTEGER NOT NULL,
            arm INTEGER NOT NULL,
            metric INTEGER NOT NULL,
            day INTEGER NOT NULL,
            branch INTEGER NOT NULL,
            value REAL NOT NULL,
            answers INTEGER NOT NULL CHECK (answers >= 0),
            PRIMARY KEY (pilot, arm, metric, day, branch, value)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE moments (
            pilot INTEGER NOT NULL,
            arm INTEGER NOT NULL,
            metric INTEGER NOT NULL,
            day INTEGER NOT NULL,
            branch INTEGER NOT NULL,
            answers INTEGER NOT NULL CHECK (answers >= 1),
            sum REAL NOT NULL,
            sum_of_squares REAL NOT NULL,
            sum_of_cubes REAL NOT NULL,
            exact BLOB NOT NULL,
            PRIMARY KEY (pilot, arm, metric, day, branch)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE customer_tally (
            pilot INTEGER NOT NULL,
            arm INTEGER NOT NULL,
            day INTEGER NOT NULL,
            branch INTEGER NOT NULL,
            customers INTEGER NOT NULL CHECK (customers >= 0),
            invited INTEGER NOT NULL CHECK (invited >= 0),
            PRIMARY KEY (pilot, arm, day, branch)
        ) STRICT, WITHOUT ROWID;

        """

    private static func groupTables(dimension check: String) -> String {
        """
        CREATE TABLE group_tally (
            pilot INTEGER NOT NULL,
            arm INTEGER NOT NULL,
            metric INTEGER NOT NULL,
            day INTEGER NOT NULL,
            dimension INTEGER NOT NULL CHECK (\(check)),
            label INTEGER NOT NULL CHECK (label > 0),
            value REAL NOT NULL,
            answers INTEGER NOT NULL CHECK (answers >= 0),
            PRIMARY KEY (pilot, arm, metric, day, dimension, label, value)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE group_moments (
            pilot INTEGER NOT NULL,
            arm INTEGER NOT NULL,
            metric INTEGER NOT NULL,
            day INTEGER NOT NULL,
            dimension INTEGER NOT NULL CHECK (\(check)),
            label INTEGER NOT NULL CHECK (label > 0),
            answers INTEGER NOT NULL CHECK (answers >= 1),
            sum REAL NOT NULL,
            sum_of_squares REAL NOT NULL,
            sum_of_cubes REAL NOT NULL,
            exact BLOB NOT NULL,
            PRIMARY KEY (pilot, arm, metric, day, dimension, label)
        ) STRICT, WITHOUT ROWID;

        """
    }
}
