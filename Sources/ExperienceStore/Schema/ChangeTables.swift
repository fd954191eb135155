/// What became of a frozen plan after its launch: changes of it, and verdicts once they were told.
enum ChangeTables {
    /// Tables whose rows never change.
    static let kept = ["amendment", "recorded_verdict"]

    static let sql = """
        CREATE TABLE amendment (
            number INTEGER PRIMARY KEY,
            pilot TEXT NOT NULL REFERENCES pilot (id),
            amended_on TEXT NOT NULL CHECK (amended_on GLOB '????-??-??'),
            amended_at TEXT NOT NULL,
            amended_by TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (reason <> ''),
            basis TEXT NOT NULL CHECK (basis IN ('noAnswers', 'otherReasons', 'resultsSeen')),
            answers_seen INTEGER NOT NULL CHECK (answers_seen >= 0),
            invited_per_arm INTEGER CHECK (invited_per_arm >= 1),
            response_rate REAL CHECK (response_rate > 0 AND response_rate <= 1),
            readout_on TEXT CHECK (readout_on GLOB '????-??-??'),
            content TEXT NOT NULL CHECK (json_valid(content)),
            CHECK (coalesce(invited_per_arm, response_rate, readout_on) IS NOT NULL)
        ) STRICT;

        CREATE TABLE recorded_verdict (
            pilot TEXT NOT NULL REFERENCES pilot (id),
            metric TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('primary', 'secondary', 'guardrail')),
            comparison TEXT NOT NULL,
            verdict TEXT NOT NULL
                CHECK (verdict IN ('met', 'notMet', 'harmed', 'holds', 'broken')),
            decided_on TEXT NOT NULL CHECK (decided_on GLOB '????-??-??'),
            recorded_on TEXT NOT NULL CHECK (recorded_on GLOB '????-??-??'),
            recorded_by TEXT NOT NULL,
            PRIMARY KEY (pilot, metric, role, comparison)
        ) STRICT, WITHOUT ROWID;

        """
}
