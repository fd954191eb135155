import GRDB

/// New rows without an id, compared with the answers that are there: the same export in another
/// form holds the same answers, but its rows cannot be known again.
struct AlikeRows {
    private struct Answer: Hashable {
        var arm: Int
        var branch: Int
        var metric: Int
        var day: Int
        var value: Double
    }

    /// More different answers than these are not looked at.
    private static let most = 2_000
    /// Fewer rows may be alike by chance.
    private static let fewest = 3
    private static let share = 0.95
    /// Where so many times as many answers are there, any row has its like.
    private static let crowd = 3

    private var answers: [Answer: Int] = [:]
    private var rows = 0

    /// Takes note of a new row.
    mutating func note(_ row: AnswerRow) {
        guard row.answers.count > 0 else { return }
        let first = row.answers[0]
        let answer = Answer(
            arm: row.arm, branch: row.branch, metric: first.metric, day: row.day,
            value: first.value)
        guard answers[answer] != nil || answers.count < Self.most else { return }
        answers[answer, default: 0] += row.weight
        rows += 1
    }

    /// The number of rows, if nearly all have their like in tallies that do not count them yet.
    func alike(in db: Database, pilot: Int, anyDay: Bool) throws -> Int {
        guard rows >= Self.fewest else { return 0 }
        var (new, found, there) = (0, 0, 0)
        let counted = try db.cachedStatement(
            sql: """
                SELECT coalesce(sum(answers), 0) FROM tally
                WHERE pilot = ? AND arm = ? AND metric = ? AND day BETWEEN ? AND ? AND branch = ?
                AND value = ?
                """)
        for (answer, count) in answers {
            let known =
                try Int.fetchOne(
                    counted,
                    arguments: [
                        pilot, answer.arm, answer.metric, anyDay ? -1 << 28 : answer.day,
                        anyDay ? 1 << 28 : answer.day, answer.branch, answer.value,
                    ]) ?? 0
            new += count
            there += known
            found += min(count, known)
        }
        let isAlike =
            Double(found) >= Self.share * Double(new) && there <= Self.crowd * max(new, 1)
        return isAlike ? rows : 0
    }
}
