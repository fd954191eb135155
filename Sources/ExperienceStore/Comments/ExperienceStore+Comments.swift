import GRDB

extension ExperienceStore {
    /// What customers wrote in a pilot, the latest day first and then in the order they came.
    public func comments(of pilot: String, limit: Int) throws(StoreError) -> [Comment] {
        try comments(of: pilot, matching: nil, filter: CommentFilter(), limit: limit).comments
    }

    /// Comments that hold all those words, each as the beginning of a word, and pass the filter.
    ///
    /// What would tell a group that has fewer comments than `smallest` in the pilot is left out:
    /// its label, or the arm. The first search after an import brings the full-text index up to date.
    public func comments(
        of pilot: String, matching words: String?, filter: CommentFilter, limit: Int,
        smallest: Int = 0
    ) throws(StoreError) -> CommentSearch {
        let question = words.map(CommentIndex.question) ?? ""
        if !question.isEmpty, try reading({ try CommentIndex(db: $0).isBehind() }) {
            _ = try writingPatiently { db in
                (.commit, try CommentIndex(db: db).addMissing())
            }
        }
        return try reading { db in
            let number = try PilotShelf(db: db).number(of: pilot)
            let found =
                question.isEmpty
                ? nil
                : try Int.fetchSet(
                    db,
                    sql: """
                        SELECT comment.number FROM comment_index
                        JOIN comment ON comment.number = comment_index.rowid AND pilot = ?
                        WHERE comment_index MATCH ?
                        """, arguments: [number, question])
            return try CommentReader(db: db, pilot: number, labels: try LabelBook(db))
                .comments(among: found, filter, limit: limit, smallest: smallest)
        }
    }
}
