import GRDB

/// The tables of rows, with the statements that run once per row.
final class ResponseTable {
    private let pilot: Int
    private let find: HotStatement
    private let readRow: HotStatement
    private let readAnswers: HotStatement
    private let addKey: HotStatement
    private let addRow: HotStatement
    private let changeRow: HotStatement
    private let putAnswer: HotStatement
    private let putComment: HotStatement
    private var lastNumber: Int

    init(_ db: Database, pilot: Int) throws {
        self.pilot = pilot
        lastNumber = try Int.fetchOne(db, sql: "SELECT max(number) FROM response") ?? 0
        find = try HotStatement(
            db, "SELECT response FROM response_key WHERE pilot = ? AND key = ?")
        readRow = try HotStatement(
            db,
            """
            SELECT arm, day, branch, persona, channel, touchpoint, weight, text
            FROM response LEFT JOIN comment ON response = number WHERE number = ?
            """)
        readAnswers = try HotStatement(
            db, "SELECT metric, value FROM answer WHERE response = ?")
        addKey = try HotStatement(
            db, "INSERT INTO response_key (pilot, key, response) VALUES (?, ?, ?)")
        addRow = try HotStatement(
            db,
            """
            INSERT INTO response
            (arm, day, branch, persona, channel, touchpoint, weight, number, pilot, import)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        changeRow = try HotStatement(
            db,
            """
            UPDATE response SET arm = ?, day = ?, branch = ?, persona = ?, channel = ?,
            touchpoint = ?, weight = ? WHERE number = ?
            """)
        putAnswer = try HotStatement(
            db, "INSERT OR REPLACE INTO answer (response, metric, value) VALUES (?, ?, ?)")
        putComment = try HotStatement(
            db, "INSERT OR REPLACE INTO comment (response, text) VALUES (?, ?)")
    }

    /// The number of the row with that key.
    func number(of key: RowKey) throws -> Int? {
        find.bind(pilot, at: 1)
        find.bind(key, at: 2)
        defer { find.reset() }
        return try find.step() ? find.integer(0) : nil
    }

    /// A row as it is kept.
    func row(_ number: Int) throws -> StoredRow {
        readRow.bind(number, at: 1)
        defer { readRow.reset() }
        guard try readRow.step(), let arm = readRow.integer(0), let day = readRow.integer(1),
            let weight = readRow.integer(6)
        else { throw UnreadableText() }
        return StoredRow(
            arm: arm, day: day, branch: readRow.integer(2), persona: readRow.integer(3),
            channel: readRow.integer(4), touchpoint: readRow.integer(5), weight: weight,
            comment: readRow.text(7), answers: try answers(to: number))
    }

    private func answers(to number: Int) throws -> [Int: Double] {
        readAnswers.bind(number, at: 1)
        defer { readAnswers.reset() }
        var answers: [Int: Double] = [:]
        while try readAnswers.step() {
            if let metric = readAnswers.integer(0) { answers[metric] = readAnswers.number(1) }
        }
        return answers
    }

    /// Keeps a new row after all others, and tells its number.
    func add(_ row: StoredRow, import number: Int) throws -> Int {
        lastNumber += 1
        bind(row, to: addRow)
        addRow.bind(lastNumber, at: 8)
        addRow.bind(pilot, at: 9)
        addRow.bind(number, at: 10)
        try addRow.run()
        try put(row.answers, comment: row.comment, into: lastNumber)
        return lastNumber
    }

    /// Keeps the key of a new row; sorted keys are as fast as appending.
    func add(_ key: RowKey, of number: Int) throws {
        addKey.bind(pilot, at: 1)
        addKey.bind(key, at: 2)
        addKey.bind(number, at: 3)
        try addKey.run()
    }

    /// Replaces a row by its later version.
    func change(_ number: Int, from old: StoredRow, to new: StoredRow) throws {
        bind(new, to: changeRow)
        changeRow.bind(number, at: 8)
        try changeRow.run()
        try put(
            new.answers.filter { old.answers[$0.key] != $0.value },
            comment: new.comment == old.comment ? nil : new.comment, into: number)
    }

    private func bind(_ row: StoredRow, to statement: HotStatement) {
        statement.bind(row.arm, at: 1)
        statement.bind(row.day, at: 2)
        statement.bind(row.branch, at: 3)
        statement.bind(row.persona, at: 4)
        statement.bind(row.channel, at: 5)
        statement.bind(row.touchpoint, at: 6)
        statement.bind(row.weight, at: 7)
    }

    private func put(_ answers: [Int: Double], comment: String?, into number: Int) throws {
        for (metric, value) in answers {
            putAnswer.bind(number, at: 1)
            putAnswer.bind(metric, at: 2)
            putAnswer.bind(value, at: 3)
            try putAnswer.run()
        }
        guard let comment else { return }
        putComment.bind(number, at: 1)
        putComment.bind(comment, at: 2)
        try putComment.run()
    }
}
