import Crypto
import ExperienceModel
import GRDB

/// Moves the rows of stores before version 4, which had a table row each, into blocks.
struct FormerRows {
    let db: Database
    let key: SymmetricKey

    /// Moves all rows of all pilots, and counts them anew.
    func move() throws {
        try db.execute(
            sql: """
                CREATE TABLE former_place (place BLOB PRIMARY KEY, response INTEGER NOT NULL)
                    WITHOUT ROWID;
                INSERT INTO comment (number, pilot, text)
                    SELECT response, pilot, text FROM former_comment
                    JOIN response ON response.number = response;
                UPDATE comment_state SET last_comment =
                    (SELECT ifnull(max(number), 0) FROM comment);
                UPDATE import SET added =
                    (SELECT count(*) FROM response WHERE import = import.number);
                """)
        for id in try PilotShelf(db: db).ids() { try move(PilotShelf(db: db).require(id)) }
        // A row that a later import updated is not what its first file said.
        try db.execute(
            sql: """
                UPDATE import SET is_whole = 0 WHERE EXISTS (
                    SELECT 1 FROM import AS later WHERE later.pilot = import.pilot
                    AND later.number > import.number AND later.updated > 0);
                DROP TABLE former_place;
                """)
    }

    private func move(_ pilot: LaunchedPilot) throws {
        let number = try PilotShelf(db: db).number(of: pilot.plan.pilot.id)
        try findPlaces(number)
        let table = try BlockTable(db, pilot: number)
        let builder = BlockBuilder { try table.add($0, rows: $1, bytes: $2) }
        let tallies = try TallyBook(
            db, pilot: number, plan: pilot.plan, labels: try LabelBook(db))
        let read = try HotStatement(
            db,
            """
            SELECT place, import, arm, day, branch, persona, channel, touchpoint, weight,
                response.number, former_comment.response
            FROM former_place JOIN response ON response.number = former_place.response
            LEFT JOIN former_comment ON former_comment.response = response.number
            ORDER BY place
            """)
        let answers = try HotStatement(db, "SELECT metric, value FROM answer WHERE response = ?")
        while try read.step() {
            guard let place = read.place(0) else { throw UnreadableText() }
            let row = try self.row(read, answers)
            try tallies.add(row)
            try builder.append(row, at: place)
        }
        read.reset()
        try builder.flush()
        try tallies.flush()
        try db.execute(sql: "DELETE FROM former_place")
    }

    private func row(_ read: HotStatement, _ answers: HotStatement) throws -> AnswerRow {
        var row = AnswerRow()
        row.importNumber = read.integer(1) ?? 0
        row.arm = read.integer(2) ?? 0
        row.day = read.integer(3) ?? 0
        row.branch = read.integer(4) ?? 0
        row.persona = read.integer(5) ?? 0
        row.channel = read.integer(6) ?? 0
        row.touchpoint = read.integer(7) ?? 0
        row.weight = read.integer(8) ?? 1
        row.comment = read.integer(10) ?? 0
        answers.bind(read.integer(9), at: 1)
        while try answers.step() { row.answers.set(answers.integer(0) ?? 0, to: answers.number(1)) }
        answers.reset()
        row.isInvited = row.answers.count == 0
        return row
    }

    /// The second and further ones of equal rows had keys of their own, made from the first's.
    private func findPlaces(_ pilot: Int) throws {
        let identifier = RowIdentifier(key: key, isDayAssumed: false)
        let all = try HotStatement(db, "SELECT key, response FROM response_key WHERE pilot = ?")
        let find = try HotStatement(
            db, "SELECT response FROM response_key WHERE pilot = ? AND key = ?")
        let put = try HotStatement(
            db, "INSERT OR REPLACE INTO former_place (place, response) VALUES (?, ?)")
        all.bind(pilot, at: 1)
        while try all.step() {
            guard let first = RowPlace(bytes: all.bytes(0), occurrence: 1) else {
                throw UnreadableText()
            }
            try keep(first, all.integer(1), put)
            var place = first
            while let response = try response(of: place, identifier, find, pilot) {
                place.occurrence += 1
                try keep(place, response, put)
            }
        }
        all.reset()
        // A further one has also been met by its own key, as if it were a first one.
        try db.execute(
            sql: """
                DELETE FROM former_place WHERE substr(place, 17) = x'00000001' AND response IN (
                    SELECT response FROM former_place WHERE substr(place, 17) > x'00000001')
                """)
    }

    private func response(
        of place: RowPlace, _ identifier: RowIdentifier, _ find: HotStatement, _ pilot: Int
    ) throws -> Int? {
        let next = RowPlace(
            key: identifier.formerKey(of: place.key, occurrence: Int(place.occurrence) + 1))
        find.bind(pilot, at: 1)
        find.bind(Array(next.bytes.prefix(16)), at: 2)
        defer { find.reset() }
        return try find.step() ? find.integer(0) : nil
    }

    private func keep(_ place: RowPlace, _ response: Int?, _ put: HotStatement) throws {
        put.bind(place.bytes, at: 1)
        put.bind(response, at: 2)
        try put.run()
    }
}
