import ExperienceModel

/// What tables of counts and shares hold.
extension RecognitionCourse {
    /// The number of answers of a row, in a table of counts.
    mutating func findCount() {
        guard asked.said.isCounts, !findNumbers() else { return }
        if let name = CountFinder(said: asked.said).find(in: &findings) {
            mapping.countColumn = name
        }
        let places =
            mapping.countColumn.map(found.table.places)
            ?? found.table.places(headed: Set(ResponseMapping.countHeadings))
        if places.count == 1 {
            let column = found.table.columns[places[0]]
            mapping.countMark = CountFinder.markOfThousands(in: column)
            remarkOnThousands(in: column)
        }
    }

    /// Whether each answer has a column of its own with how many gave it, in place of one number
    /// a row.
    private mutating func findNumbers() -> Bool {
        if mapping.hasNumbersInBoxes { return true }
        guard mapping.metrics.isEmpty, mapping.countColumn == nil else { return false }
        let finder = NumberBoxFinder(metrics: findings.expected.metrics)
        guard let found = finder.find(in: &findings) else { return false }
        mapping.metrics = [found]
        return true
    }

    /// A table of counts must not add up the answers to several questions.
    mutating func findQuestion() {
        guard asked.said.isCounts, mapping.filters.isEmpty, !mapping.metrics.isEmpty,
            let metric = mapping.metrics.first?.metric,
            !mapping.metrics.contains(where: {
                if case .long = $0.source { true } else { false }
            }),
            let questions = QuestionRows(in: findings)
        else { return }
        let title = quoted(findings.table.title(questions.column.place))
        findings.ask(
            .init(
                "question", isNeeded: true,
                doubt: Phrase(
                    dutch: "de rijen gaan over meer vragen, zegt \(title); welke is"
                        + " \(quoted(metric.id))",
                    english: "the rows are about several questions, as \(title) says; which one is"
                        + " \(quoted(metric.id))"),
                choices: questions.options(for: metric, in: findings.table).map {
                    .init(option: $0, column: nil)
                }))
    }

    /// The metrics of a table of shares; false where the file is none.
    mutating func findShares(_ metrics: [Metric]) -> Bool {
        guard asked.said.isCounts else { return false }
        let groups = ShareGroup.groups(
            among: findings.free, in: found.table, asFractions: true)
        guard !groups.isEmpty else { return false }
        let finder = ShareFinder(metrics: metrics, said: asked.said, groups: groups)
        mapping.metrics = finder.find(in: &findings)
        if !mapping.metrics.isEmpty { return true }
        var trial = findings
        mapping.metrics = ScoreFinder(metrics: metrics, said: asked.said).find(in: &trial)
        if mapping.metrics.isEmpty { finder.ask(in: &findings) } else { findings = trial }
        return true
    }

    /// Says how numbers with a mark in them are read.
    private mutating func remarkOnThousands(in column: HeadColumn) {
        guard let mark = mapping.countMark,
            let text = column.values.first(where: { $0.text.contains(mark) })?.text
        else { return }
        let (title, number) = (quoted(found.table.title(column.place)), quoted(text))
        let whole = text.filter { $0 != mark }
        findings.remarks.append(
            Phrase(
                dutch: "in \(title) staan duizendtallen met een teken ertussen: \(number) is"
                    + " \(whole)",
                english: "\(title) marks thousands: \(number) is \(whole)"))
    }
}
