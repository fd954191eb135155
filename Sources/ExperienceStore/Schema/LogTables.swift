/// The event log: append-only, each entry carries the hash of the one before.
enum LogTables {
    /// Tables whose rows never change.
    static let kept = ["event_log"]

    static let sql = """
        CREATE TABLE event_log (
            number INTEGER PRIMARY KEY AUTOINCREMENT CHECK (number >= 1),
            day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
            at TEXT NOT NULL,
            actor TEXT NOT NULL,
            action TEXT NOT NULL CHECK (action <> ''),
            subject TEXT NOT NULL CHECK (subject <> ''),
            detail TEXT NOT NULL,
            hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
        ) STRICT;

        """
}
