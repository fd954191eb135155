import ExperienceModel

/// Finds the metrics of a table of shares: a column of percentages for each answer.
struct ShareFinder {
    let metrics: [Metric]
    let said: ResponseMapping
    let groups: [ShareGroup]

    /// The metrics whose boxes are certain by their headings and sums.
    func find(in findings: inout Findings) -> [ResponseMapping.Measured] {
        var measured: [ResponseMapping.Measured] = []
        for (index, metric) in metrics.enumerated() {
            guard let group = group(for: metric), let values = group.values(for: metric) else {
                continue
            }
            let places = group.boxes.map(\.column.place)
            for place in places { findings.reserve(place) }
            findings.use(
                places[0], as: role(index),
                because: Phrase(
                    dutch: "\(places.count) kolommen met percentages die samen 100 zijn,"
                        + " één per antwoord",
                    english: "\(places.count) columns of percentages that are 100 together,"
                        + " one per answer"))
            let boxes = zip(places, values).map {
                ResponseMapping.Measured.Box(column: findings.name($0), value: $1)
            }
            measured.append(.init(metric: metric, source: .shares(boxes)))
            remark(group, metric, in: &findings)
        }
        return measured
    }

    /// Asks which boxes are the answers to the first metric, with proposals; of a table of several
    /// questions also which of them is meant.
    func ask(in findings: inout Findings) {
        guard let metric = metrics.first else { return }
        let questions = QuestionRows(in: findings)
        let rows = questions?.options(for: metric, in: findings.table).map { " " + $0 } ?? [""]
        findings.ask(
            .init(
                role(0), isNeeded: true,
                doubt: Phrase(
                    dutch: "percentages die samen 100 zijn; zeg welk antwoord op"
                        + " \(quoted(metric.id)) elke kolom is",
                    english: "percentages that are 100 together; say which answer to"
                        + " \(quoted(metric.id)) each column is"),
                choices: groups.flatMap { group in
                    rows.map { rows in
                        choice(of: group, metric, rows, questions?.column, in: findings.table)
                    }
                }))
    }

    private func choice(
        of group: ShareGroup, _ metric: Metric, _ rows: String, _ questions: HeadColumn?,
        in table: HeadTable
    ) -> RecognitionQuestion.Choice {
        let column = questions ?? group.boxes[0].column
        return .init(
            option: "--shares " + group.option(for: metric, in: table) + rows,
            column: table.title(column.place), examples: column.examples)
    }

    private func role(_ index: Int) -> String {
        metrics.count == 1 ? "score" : "metric \(metrics[index].id)"
    }

    /// The only group that fits, or the only one whose heading speaks of the metric.
    private func group(for metric: Metric) -> ShareGroup? {
        let fitting = groups.filter { $0.values(for: metric) != nil }
        if fitting.count == 1 { return fitting[0] }
        let speaking = fitting.filter { group in
            AnswerFit(group.boxes[0].column, to: metric, said: said).voice >= .speaks
        }
        return speaking.count == 1 ? speaking[0] : nil
    }

    /// Says that the scores within a box are not known.
    private func remark(_ group: ShareGroup, _ metric: Metric, in findings: inout Findings) {
        findings.remarks.append(
            Phrase(
                dutch: "aandelen zijn omgerekend naar hele aantallen antwoorden per rij",
                english: "shares are turned into whole numbers of answers, row by row"))
        guard let wide = group.boxes.compactMap(\.scores).max(by: { $0.count < $1.count }),
            wide.count > 1
        else { return }
        let scores = "\(wide.lowerBound)–\(wide.upperBound)"
        findings.remarks.append(
            Phrase(
                dutch: "\(quoted(metric.id)): een kolom staat voor meer cijfers (\(scores));"
                    + " het hoogste staat voor alle",
                english: "\(quoted(metric.id)): a column stands for several scores (\(scores));"
                    + " the highest stands for all"))
    }
}
