import ExperienceModel

/// Finds question and answer in a file that has one row for each answer.
struct LongFinder {
    let metrics: [Metric]
    let said: ResponseMapping

    /// Whether the file is in long form: a column of questions, one of answers, and responses
    /// that stand in several rows.
    func columns(in findings: Findings, id: Int?) -> (question: HeadColumn, answer: HeadColumn)? {
        let questions = findings.free.filter {
            HeadingWords.question.contains($0.folded) && $0.values.count < max(2, $0.filled)
        }
        let answers = findings.free.filter { HeadingWords.answer.contains($0.folded) }
        guard let id, findings.table.columns.indices.contains(id) else { return nil }
        guard !findings.table.columns[id].isUnique || findings.table.rows.count == 1 else {
            return nil
        }
        let worded = questions.filter { !$0.folded.contains("id") }
        guard let question = (worded.first ?? questions.first) else { return nil }
        let numeric = answers.filter { column in
            metrics.contains { AnswerFit(column, to: $0, said: said).fit > 0 }
        }
        guard let answer = numeric.max(by: { numbers(in: $0) < numbers(in: $1) }) else {
            return nil
        }
        return (question, answer)
    }

    /// The column of ids that come again with another question each time; nil where none does.
    func id(in findings: Findings) -> Int? {
        let questions = findings.free.filter { HeadingWords.question.contains($0.folded) }
        let ids = findings.free.filter {
            HeadingWords.responseID.contains($0.folded) && !$0.isUnique && $0.filled > 0
        }
        guard let question = questions.first, ids.count == 1, let id = ids.first else { return nil }
        var met: Set<[String]> = []
        for row in findings.table.rows where row.count > max(id.place, question.place) {
            guard met.insert([row[id.place], row[question.place]]).inserted else { return nil }
        }
        return id.place
    }

    private func numbers(in column: HeadColumn) -> Double { column.share { Double($0) != nil } }

    /// The metrics whose question is found; the first metric is needed.
    func find(
        _ question: HeadColumn, _ answer: HeadColumn, in findings: inout Findings
    ) -> [ResponseMapping.Measured] {
        var measured: [ResponseMapping.Measured] = []
        for (index, metric) in metrics.enumerated() {
            let keys = keys(of: metric, among: question)
            guard keys.count == 1, let key = keys.first else {
                if index == 0 { ask(metric, keys, question, answer, in: &findings) }
                continue
            }
            measured.append(
                .init(
                    metric: metric,
                    source: .long(
                        question: findings.name(question.place), key: key,
                        value: findings.name(answer.place))))
            findings.remarks.append(
                Phrase(
                    dutch: "één rij per antwoord: \(quoted(metric.id)) is de vraag \(quoted(key))",
                    english: "one row per answer: \(quoted(metric.id)) is the question"
                        + " \(quoted(key))"))
        }
        guard !measured.isEmpty else { return [] }
        let because = Phrase(
            dutch: "één rij per antwoord: \(quoted(question.heading)) noemt de vraag",
            english: "one row per answer: \(quoted(question.heading)) names the question")
        findings.use(question.place, as: "question", because: because)
        findings.use(
            answer.place, as: metrics.count == 1 ? "score" : "metric \(measured[0].metric.id)",
            because: because)
        return measured
    }

    /// The questions that ask for a metric: those that are its id, name or question, else those
    /// that speak of it.
    private func keys(of metric: Metric, among question: HeadColumn) -> [String] {
        let own = [metric.id, metric.name, metric.question].compactMap { $0 }.map(Label.folded)
        let texts = question.values.map(\.text)
        let exact = texts.filter { own.contains(Label.folded($0)) }
        if !exact.isEmpty { return exact }
        let named = texts.filter {
            HeadingWords.names(of: metric.kind).contains(Label.folded($0))
        }
        if !named.isEmpty { return named }
        return texts.filter { text in
            let folded = Label.folded(text)
            return HeadingWords.parts(of: metric.kind).contains { folded.contains($0) }
        }
    }

    private func ask(
        _ metric: Metric, _ keys: [String], _ question: HeadColumn, _ answer: HeadColumn,
        in findings: inout Findings
    ) {
        let candidates = keys.isEmpty ? question.values.map(\.text) : keys
        let column = OptionText.name(question.place, of: findings.table)
        let score = OptionText.column("--score", answer.place, of: findings.table)
        findings.ask(
            .init(
                "score", isNeeded: true,
                doubt: Phrase(
                    dutch: "één rij per antwoord; welke vraag is \(quoted(metric.id))",
                    english: "one row per answer; which question is \(quoted(metric.id))"),
                choices: candidates.prefix(8).map { key in
                    .init(
                        option: score + " --question " + OptionText.argument("\(column)=\(key)"),
                        column: key)
                }))
    }
}
