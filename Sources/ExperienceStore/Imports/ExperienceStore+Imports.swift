public import ExperienceModel
import GRDB

extension ExperienceStore {
    /// Imports rows into a launched pilot as one change of the store.
    ///
    /// When the body throws, nothing of it remains and its error passes through; throwing at its
    /// end is a dry run.
    public func importing<T>(
        into pilot: String, source: ImportSource, by actor: Actor,
        _ body: (ImportSession) throws -> T
    ) throws -> T {
        try writingAsIs { db in
            let shelf = PilotShelf(db: db)
            let launched = try shelf.require(pilot)
            let register = ImportRegister(
                db, path: path, pilot: (try shelf.number(of: pilot), pilot), source: source,
                by: actor)
            let session = try ImportSession(db, pilot: launched, key: key, register: register)
            let result = try body(session)
            try session.finish()
            return result
        }
    }

    /// All that was answered in a pilot up to and including a day, without one up to now.
    public func tallies(
        of pilot: String, through day: Day?
    ) throws(StoreError) -> PilotTallies {
        try reading { db in
            try TallyReader(db: db, pilot: pilot).tallies(
                through: day, for: PilotShelf(db: db).require(pilot).plan)
        }
    }

    /// What customers wrote in a pilot, the latest day first and then in the order they came.
    public func comments(of pilot: String, limit: Int) throws(StoreError) -> [Comment] {
        try reading { db in
            let number = try PilotShelf(db: db).number(of: pilot)
            return try Row.fetchAll(
                db, sql: Self.commentsSQL, arguments: [number, limit]
            ).map { row in
                Comment(
                    text: row["comment"], arm: row["arm"], day: Day(number: row["day"]),
                    branch: row["branch"], persona: row["persona"], channel: row["channel"],
                    touchpoint: row["touchpoint"],
                    answers: try Self.answers(to: row["number"], in: db))
            }
        }
    }

    private static let commentsSQL = """
        SELECT response.number, response.day, comment.text AS comment, arm.text AS arm,
        branch.text AS branch, persona.text AS persona, channel.text AS channel,
        touchpoint.text AS touchpoint
        FROM comment
        JOIN response ON response.number = comment.response
        JOIN label AS arm ON arm.number = response.arm
        LEFT JOIN label AS branch ON branch.number = response.branch
        LEFT JOIN label AS persona ON persona.number = response.persona
        LEFT JOIN label AS channel ON channel.number = response.channel
        LEFT JOIN label AS touchpoint ON touchpoint.number = response.touchpoint
        WHERE response.pilot = ?
        ORDER BY response.day DESC, response.number LIMIT ?
        """

    private static func answers(to response: Int, in db: Database) throws -> [Answer] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT label.text, value FROM answer JOIN label ON label.number = metric
                WHERE response = ? ORDER BY label.text
                """, arguments: [response]
        ).map { Answer(metric: $0[0], value: $0[1]) }
    }
}
