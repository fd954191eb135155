import ExperienceModel

extension RecognitionCourse {
    /// Where no metric was found, columns that each stand for an answer are what is meant: the
    /// question is then how they are read, not which of them is the score.
    mutating func askForRuns(_ metrics: [Metric]) {
        guard !asked.said.isCounts, mapping.metrics.isEmpty else { return }
        let runs = AnswerRun.runs(among: findings.free, in: found.table, for: metrics)
        guard let first = runs.first else { return }
        // A file with a row for each answer does not count them, nor does one of percentages.
        if first.shape == .numbers {
            let shares = ShareGroup.groups(
                among: first.columns, in: found.table, asFractions: false)
            guard mapping.responseID == nil, mapping.respondent == nil, shares.isEmpty else {
                return
            }
        }
        findings.withdraw { $0.role == "score" || $0.role.hasPrefix("metric ") }
        for column in first.columns { findings.reserve(column.place) }
        let count = first.columns.count
        findings.ask(
            .init(
                first.shape == .marks ? "score" : "count", isNeeded: true,
                doubt: first.shape == .marks
                    ? Phrase(
                        dutch: "één vraag lijkt in \(count) kolommen te staan, één per antwoord,"
                            + " waarvan elke rij er één aankruist",
                        english: "one question seems to stand in \(count) columns, one for each"
                            + " answer, of which every row marks one")
                    : Phrase(
                        dutch: "dit lijkt een tabel met aantallen: \(count) kolommen, één per"
                            + " antwoord, met hoe vaak het is gegeven",
                        english: "this looks like a table of counts: \(count) columns, one for each"
                            + " answer, with how many gave it"),
                choices: runs.filter { $0.shape == first.shape }.map { run in
                    let boxes = run.argument(
                        in: found.table, isFirst: run.metric.id == metrics.first?.id)
                    return .init(
                        option: (run.shape == .marks ? "" : "--counts ") + "--boxes " + boxes,
                        column: found.table.title(run.columns[0].place),
                        examples: run.columns[0].examples)
                }))
    }
}
