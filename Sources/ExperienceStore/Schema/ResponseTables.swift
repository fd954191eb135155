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
}
