import ExperienceModel
import GRDB

/// Finds comments by walking over the rows that hold them.
struct CommentReader {
    private struct Found {
        var number: Int
        var row: AnswerRow
    }

    let db: Database
    let pilot: Int
    let labels: LabelBook

    /// The comments among those numbers, without numbers all, that pass the filter.
    func comments(
        among numbers: Set<Int>?, _ filter: CommentFilter, limit: Int
    ) throws -> CommentSearch {
        let tests = tests(filter)
        var total = 0
        var found: [Found] = []
        let most = max(0, limit)
        try BlockTable(db, pilot: pilot).walk { rows in
            let row = try rows.row()
            guard row.comment != 0, numbers?.contains(row.comment) ?? true,
                tests.allSatisfy({ $0(row) })
            else { return }
            total += 1
            found.append(Found(number: row.comment, row: row))
            // Only the first ones are ever told.
            if found.count > 2 * most + 1000 { Self.shorten(&found, to: most) }
        }
        Self.shorten(&found, to: most)
        let texts = try CommentTable(db, pilot: pilot)
        return CommentSearch(
            total: total, comments: try found.map { try comment($0, in: texts) })
    }

    private static func shorten(_ found: inout [Found], to most: Int) {
        found.sort { ($1.row.day, $0.number) < ($0.row.day, $1.number) }
        found.removeLast(max(0, found.count - most))
    }

    private func tests(_ filter: CommentFilter) -> [(AnswerRow) -> Bool] {
        var tests: [(AnswerRow) -> Bool] = []
        func ask(_ label: String?, _ part: @escaping (AnswerRow) -> Int) {
            guard let label else { return }
            let number = labels.known(label) ?? -1
            tests.append { part($0) == number }
        }
        ask(filter.arm) { $0.arm }
        ask(filter.branch) { $0.branch }
        ask(filter.persona) { $0.persona }
        ask(filter.channel) { $0.channel }
        ask(filter.touchpoint) { $0.touchpoint }
        if let first = filter.from?.number { tests.append { $0.day >= first } }
        if let last = filter.through?.number { tests.append { $0.day <= last } }
        if let answered = filter.answered {
            let metric = labels.known(answered.metric) ?? -1
            tests.append { row in
                row.answers.value(of: metric).map(answered.values.contains) ?? false
            }
        }
        return tests
    }

    private func comment(_ found: Found, in texts: CommentTable) throws -> Comment {
        let row = found.row
        guard let text = try texts.text(of: found.number) else {
            throw UnreadableText()
        }
        let answers = (0..<row.answers.count).map {
            Answer(metric: labels.text(of: row.answers[$0].metric), value: row.answers[$0].value)
        }
        return Comment(
            text: text, arm: labels.text(of: row.arm), day: Day(number: row.day),
            branch: labels.label(row.branch), persona: labels.label(row.persona),
            channel: labels.label(row.channel), touchpoint: labels.label(row.touchpoint),
            answers: answers.sorted { $0.metric < $1.metric })
    }
}
