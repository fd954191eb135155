import GRDB

/// The full-text index over comments.
///
/// An import does not wait for it: the first search after an import brings it up to date.
struct CommentIndex {
    /// Words are found without their accents.
    static let sql = """
        CREATE VIRTUAL TABLE comment_index USING fts5(
            text, content = 'comment', content_rowid = 'number',
            tokenize = 'unicode61 remove_diacritics 2'
        );

        """

    let db: Database

    /// Whether comments are missing in the index.
    func isBehind() throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM comment WHERE number >
                    (SELECT indexed_through FROM comment_state))
                """) ?? false
    }

    /// How many comments are missing in the index.
    func missing() throws -> Int {
        try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM comment WHERE number >
                    (SELECT indexed_through FROM comment_state)
                """) ?? 0
    }

    /// Adds the comments that are missing.
    func addMissing() throws {
        try db.execute(
            sql: """
                INSERT INTO comment_index (rowid, text)
                SELECT number, text FROM comment
                WHERE number > (SELECT indexed_through FROM comment_state) ORDER BY number;
                UPDATE comment_state SET indexed_through = last_comment;
                """)
    }

    /// Takes a comment out, where it is in the index.
    func remove(_ number: Int) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO comment_index (comment_index, rowid, text)
                SELECT 'delete', number, text FROM comment
                WHERE number = ? AND number <= (SELECT indexed_through FROM comment_state)
                """
        ).execute(arguments: [number])
    }

    /// Makes the index anew at the next search; nothing of what it held remains.
    func clear() throws {
        try db.execute(sql: "DROP TABLE comment_index")
        try db.execute(sql: Self.sql)
        try db.execute(sql: "UPDATE comment_state SET indexed_through = 0")
    }

    /// What to ask the index for all these words, each as the beginning of a word.
    static func question(_ words: String) -> String {
        words.split(whereSeparator: \.isWhitespace).map {
            "\""
                + $0.split(separator: "\"", omittingEmptySubsequences: false)
                .joined(separator: "\"\"") + "\"*"
        }.joined(separator: " ")
    }
}
