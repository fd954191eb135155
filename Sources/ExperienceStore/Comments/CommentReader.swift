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
    ///
    /// What would tell a group that has fewer comments than `smallest` in the pilot is left out:
    /// its label; every arm, where an arm is as small; the arm, where the group is within it. Where
    /// the arm was asked for, the label goes in its place.
    func comments(
        among numbers: Set<Int>?, _ filter: CommentFilter, limit: Int, smallest: Int
    ) throws -> CommentSearch {
        let tests = tests(filter)
        var groups = CommentGroups(smallest: smallest)
        var total = 0
        var found: [Found] = []
        var last: (day: Int, number: Int)?
        let most = max(0, limit)
        try BlockTable(db, pilot: pilot).walk { rows in
            let (day, number) = try rows.comment()
            guard number != 0 else { return }
            let isSought = numbers?.contains(number) ?? true
            // Only the first ones are ever told; of the others it counts that they are there.
            let isFirst = last.map { (-day, number) < (-$0.day, $0.number) } ?? true
            let isTold = isSought && isFirst
            if !isTold, tests.isEmpty, smallest <= 0 { return total += isSought ? 1 : 0 }
            let row = try rows.row()
            if smallest > 0 { groups.count(row) }
            guard isSought, tests.allSatisfy({ $0(row) }) else { return }
            total += 1
            guard isTold else { return }
            found.append(Found(number: number, row: row))
            guard found.count > 2 * most + 1000 else { return }
            Self.shorten(&found, to: most)
            last = found.last.map { ($0.row.day, $0.number) }
        }
        Self.shorten(&found, to: most)
        let texts = try CommentTable(db, pilot: pilot)
        var isWithheld = false
        let comments = try found.map { found in
            let shown = groups.shown(found.row, isArmAsked: filter.arm != nil)
            isWithheld = isWithheld || shown != found.row
            return try comment(found.number, shown, in: texts)
        }
        return CommentSearch(
            total: total, comments: comments, hidesArm: groups.hidesArm, isWithheld: isWithheld)
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

    private func comment(
        _ number: Int, _ row: AnswerRow, in texts: CommentTable
    ) throws -> Comment {
        guard let text = try texts.text(of: number) else {
            throw UnreadableText()
        }
        let answers = (0..<row.answers.count).map {
            Answer(metric: labels.text(of: row.answers[$0].metric), value: row.answers[$0].value)
        }
        return Comment(
            text: text, arm: labels.label(row.arm) ?? "", day: Day(number: row.day),
            branch: labels.label(row.branch), persona: labels.label(row.persona),
            channel: labels.label(row.channel), touchpoint: labels.label(row.touchpoint),
            answers: answers.sorted { $0.metric < $1.metric })
    }
}
