/// Who is forgotten, why rows did not count, and which key a store belongs to: since version 6.
enum CareTables {
    static let sql = """
        CREATE TABLE forgotten_person (
            hash BLOB PRIMARY KEY CHECK (length(hash) = 16)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE key_seal (
            number INTEGER PRIMARY KEY CHECK (number = 1),
            hash BLOB NOT NULL CHECK (length(hash) = 16)
        ) STRICT;

        -- Verdicts that rest on an import go with it.
        DROP TRIGGER IF EXISTS recorded_verdict_refuses_delete;

        ALTER TABLE import ADD COLUMN rejections TEXT
            CHECK (rejections IS NULL OR json_valid(rejections));

        """
}
