import ExperienceModel

extension RecognitionCourse {
    /// The arm, by the values of a column.
    mutating func findArm() {
        guard asked.arm == nil else { return }
        if let found = ArmFinder(said: asked.said).find(in: &findings) {
            mapping.arm = found.source
            mapping.values.merge(found.values) { said, _ in said }
            if !found.values.isEmpty, mapping.branch == nil,
                case .column(let name) = found.source
            {
                mapping.branch = name
            }
        }
    }

    /// The day, by the dates of a column.
    mutating func findDay() {
        guard asked.day == nil else { return }
        if case .column = mapping.day { return }
        let finder = DayFinder(order: asked.dateOrder, noDay: mapping.noDay)
        if let day = finder.find(in: &findings) {
            mapping.day = day
        } else if match?.noDay != nil, !findings.questions.contains(where: { $0.role == "day" }) {
            findings.ask(
                .init(
                    "day", isNeeded: true,
                    doubt: Phrase(
                        dutch: "het bestand bevat geen datums",
                        english: "the file holds no dates"),
                    choices: [.init(option: "--on DATE")]))
        } else if !findings.questions.contains(where: { $0.role == "day" }) {
            findings.remarks.append(
                Phrase(
                    dutch: "geen kolom met datums: elk antwoord is van \(asked.today)"
                        + " (--on zegt een andere dag)",
                    english: "no column of dates: every answer is of \(asked.today)"
                        + " (--on says another day)"))
        }
    }

    /// Response id and respondent.
    mutating func findIdentity() {
        let finder = IdentityFinder()
        if asked.said.isCounts { return }
        if mapping.responseID == nil { mapping.responseID = finder.responseID(in: &findings) }
        if mapping.respondent == nil { mapping.respondent = finder.respondent(in: &findings) }
        if mapping.responseID == nil, mapping.respondent == nil {
            finder.remarkOnID(in: &findings)
        }
    }

    /// Branch, persona, channel and touchpoint.
    mutating func findLabels() {
        let expected = findings.expected
        let branches = expected.branches.values.flatMap { $0 }.sorted()
        let kinds: [(WritableKeyPath<ResponseMapping, ResponseMapping.ColumnName?>, LabelFinder)] =
            [
                (
                    \.persona,
                    LabelFinder(
                        role: "persona", headings: HeadingWords.persona,
                        labels: expected.personas)
                ),
                (
                    \.touchpoint,
                    LabelFinder(
                        role: "touchpoint", headings: HeadingWords.touchpoint,
                        labels: expected.touchpoints)
                ),
                (
                    \.channel,
                    LabelFinder(
                        role: "channel", headings: HeadingWords.channel,
                        labels: expected.channels)
                ),
                (
                    \.branch,
                    LabelFinder(
                        role: "branch", headings: HeadingWords.branch,
                        labels: .init(ids: branches))
                ),
            ]
        for (path, finder) in kinds where mapping[keyPath: path] == nil {
            mapping[keyPath: path] = finder.find(in: &findings)
        }
    }

    /// The metrics.
    mutating func findScores() {
        guard asked.said.metrics.isEmpty else {
            checkWords()
            return
        }
        let metrics = findings.expected.metrics
        let long = LongFinder(metrics: metrics, said: asked.said)
        if let columns = long.columns(in: findings, id: idPlace) {
            mapping.metrics = long.find(columns.question, columns.answer, in: &findings)
        } else {
            mapping.metrics = ScoreFinder(metrics: metrics, said: asked.said).find(in: &findings)
            askForCounts()
        }
        readPlainWords()
    }

    /// The comment, after the scores.
    mutating func findComment() {
        guard mapping.comment == nil, !asked.said.isCounts else { return }
        let scores =
            findings.uses.filter { $0.role == "score" || $0.role.hasPrefix("metric ") }
            .map(\.place)
            + named.filter { $0.role == "score" || $0.role.hasPrefix("metric ") }.map(\.place)
        mapping.comment = CommentFinder(scores: scores).find(in: &findings)
    }
}
