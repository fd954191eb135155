/// Imports and the rows they brought; labels are stored once and referred to by number.
enum ResponseTables {
    static let sql = """
        CREATE TABLE import (
            number INTEGER PRIMARY KEY,
            pilot INTEGER NOT NULL REFERENCES pilot (number),
            file TEXT NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            mapping TEXT NOT NULL,
            metrics TEXT NOT NULL CHECK (json_valid(metrics)),
            day_is_assumed INTEGER NOT NULL CHECK (day_is_assumed IN (0, 1)),
            imported_on TEXT NOT NULL CHECK (imported_on GLOB '????-??-??'),
            imported_at TEXT NOT NULL,
            imported_by TEXT NOT NULL,
            counted INTEGER NOT NULL DEFAULT 0 CHECK (counted >= 0),
            updated INTEGER NOT NULL DEFAULT 0 CHECK (updated >= 0),
            unchanged INTEGER NOT NULL DEFAULT 0 CHECK (unchanged >= 0),
            rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected >= 0)
        ) STRICT;

        CREATE TABLE label (
            number INTEGER PRIMARY KEY,
            text TEXT NOT NULL UNIQUE CHECK (text <> '')
        ) STRICT;

        CREATE TABLE response (
            number INTEGER PRIMARY KEY,
            pilot INTEGER NOT NULL REFERENCES pilot (number),
            import INTEGER NOT NULL REFERENCES import (number),
            arm INTEGER NOT NULL REFERENCES label (number),
            day INTEGER NOT NULL,
            branch INTEGER REFERENCES label (number),
            persona INTEGER REFERENCES label (number),
            channel INTEGER REFERENCES label (number),
            touchpoint INTEGER REFERENCES label (number),
            weight INTEGER NOT NULL CHECK (weight >= 1)
        ) STRICT;

        CREATE TABLE response_key (
            pilot INTEGER NOT NULL,
            key BLOB NOT NULL CHECK (length(key) = 16),
            response INTEGER NOT NULL REFERENCES response (number),
            PRIMARY KEY (pilot, key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE answer (
            response INTEGER NOT NULL REFERENCES response (number),
            metric INTEGER NOT NULL REFERENCES label (number),
            value REAL NOT NULL,
            PRIMARY KEY (response, metric)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE comment (
            response INTEGER PRIMARY KEY REFERENCES response (number),
            text TEXT NOT NULL CHECK (text <> '')
        ) STRICT;

        CREATE VIEW survey_answer AS
        SELECT
            pilot.id AS pilot,
            response.number AS response,
            arm.text AS arm,
            date(response.day * 86400, 'unixepoch') AS day,
            branch.text AS branch,
            persona.text AS persona,
            channel.text AS channel,
            touchpoint.text AS touchpoint,
            metric.text AS metric,
            answer.value AS value,
            response.weight AS weight,
            comment.text AS comment
        FROM answer
        JOIN response ON response.number = answer.response
        JOIN pilot ON pilot.number = response.pilot
        JOIN label AS metric ON metric.number = answer.metric
        JOIN label AS arm ON arm.number = response.arm
        LEFT JOIN label AS branch ON branch.number = response.branch
        LEFT JOIN label AS persona ON persona.number = response.persona
        LEFT JOIN label AS channel ON channel.number = response.channel
        LEFT JOIN label AS touchpoint ON touchpoint.number = response.touchpoint
        LEFT JOIN comment ON comment.response = response.number;

        """

    /// Since version 4 rows lie in blocks; the former tables step aside.
    static let former = """
        DROP VIEW survey_answer;
        ALTER TABLE comment RENAME TO former_comment;

        """

    /// What imports tell since version 4, and the rows in blocks.
    static let blocks = """
        ALTER TABLE import ADD COLUMN size INTEGER CHECK (size >= 0);
        ALTER TABLE import ADD COLUMN counts_invited INTEGER NOT NULL DEFAULT 0
            CHECK (counts_invited IN (0, 1));
        ALTER TABLE import ADD COLUMN added INTEGER NOT NULL DEFAULT 0 CHECK (added >= 0);
        ALTER TABLE import ADD COLUMN changed INTEGER NOT NULL DEFAULT 0 CHECK (changed >= 0);
        ALTER TABLE import ADD COLUMN is_whole INTEGER NOT NULL DEFAULT 1
            CHECK (is_whole IN (0, 1));
        ALTER TABLE import ADD COLUMN undone_on TEXT CHECK (undone_on GLOB '????-??-??');
        ALTER TABLE import ADD COLUMN undone_by TEXT;

        CREATE TABLE answer_block (
            pilot INTEGER NOT NULL REFERENCES pilot (number),
            first_key BLOB NOT NULL CHECK (length(first_key) = 20),
            rows INTEGER NOT NULL CHECK (rows >= 1),
            bytes BLOB NOT NULL,
            PRIMARY KEY (pilot, first_key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE earlier_row (
            import INTEGER NOT NULL REFERENCES import (number),
            place BLOB NOT NULL CHECK (length(place) = 20),
            pilot INTEGER NOT NULL REFERENCES pilot (number),
            brought_by INTEGER NOT NULL,
            bytes BLOB NOT NULL,
            comment TEXT,
            PRIMARY KEY (import, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE comment (
            number INTEGER PRIMARY KEY,
            pilot INTEGER NOT NULL REFERENCES pilot (number),
            text TEXT NOT NULL CHECK (text <> '')
        ) STRICT;

        CREATE TABLE comment_state (
            number INTEGER PRIMARY KEY CHECK (number = 1),
            last_comment INTEGER NOT NULL,
            indexed_through INTEGER NOT NULL
        ) STRICT;

        INSERT INTO comment_state VALUES (1, 0, 0);

        CREATE TABLE invitation (
            import INTEGER NOT NULL REFERENCES import (number),
            arm INTEGER NOT NULL REFERENCES label (number),
            pilot INTEGER NOT NULL REFERENCES pilot (number),
            day INTEGER NOT NULL,
            customers INTEGER NOT NULL CHECK (customers >= 0),
            PRIMARY KEY (import, arm)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE known_mapping (
            pilot INTEGER PRIMARY KEY REFERENCES pilot (number),
            mapping TEXT NOT NULL CHECK (json_valid(mapping)),
            noted_on TEXT NOT NULL CHECK (noted_on GLOB '????-??-??'),
            noted_by TEXT NOT NULL
        ) STRICT;

        """

    /// Since version 7 invitations tell a branch, 0 for the whole arm, and whether they are those
    /// of their day alone or all up to it.
    static let invitationsByDay = """
        ALTER TABLE invitation RENAME TO former_invitation;

        CREATE TABLE invitation (
            import INTEGER NOT NULL REFERENCES import (number),
            arm INTEGER NOT NULL REFERENCES label (number),
            branch INTEGER NOT NULL,
            is_of_day INTEGER NOT NULL CHECK (is_of_day IN (0, 1)),
            day INTEGER NOT NULL,
            pilot INTEGER NOT NULL REFERENCES pilot (number),
            customers INTEGER NOT NULL CHECK (customers >= 0),
            PRIMARY KEY (import, arm, branch, is_of_day, day)
        ) STRICT, WITHOUT ROWID;

        INSERT INTO invitation SELECT import, arm, 0, 0, day, pilot, customers
            FROM former_invitation;
        DROP TABLE former_invitation;

        """

    /// The former tables go when their rows have moved.
    static let formerEnd = """
        DROP TABLE former_comment;
        DROP TABLE answer;
        DROP TABLE response_key;
        DROP TABLE response;

        """

    /// The tallies with their texts, for people.
    static let views = """
        CREATE VIEW counted_answer AS
        SELECT
            pilot.id AS pilot,
            arm.text AS arm,
            metric.text AS metric,
            date(tally.day * 86400, 'unixepoch') AS day,
            branch.text AS branch,
            tally.value AS value,
            tally.answers AS answers
        FROM tally
        JOIN pilot ON pilot.number = tally.pilot
        JOIN label AS arm ON arm.number = tally.arm
        JOIN label AS metric ON metric.number = tally.metric
        LEFT JOIN label AS branch ON branch.number = tally.branch;

        """
}
