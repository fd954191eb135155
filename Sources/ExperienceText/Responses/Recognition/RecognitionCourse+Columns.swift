import ExperienceModel

extension RecognitionCourse {
    /// A first row of numbers and dates, like those below it, is no header.
    mutating func findHeader() {
        guard found.profile == nil, asked.said.headerRows == nil, found.table.rows.count > 2,
            !isHeaderNamed
        else { return }
        let filled = found.table.headings.filter { !$0.isEmpty }
        let values = filled.filter { Double($0) != nil || WrittenDate($0) != nil }
        guard values.count > 1 || filled.count == 1, values.count * 2 >= filled.count,
            !Self.isRun(filled)
        else { return }
        findings.ask(
            .init(
                "header", isNeeded: true,
                doubt: Phrase(
                    dutch: "de eerste rij lijkt een antwoord en geen kopregel"
                        + " (\(QuotedText.list(filled, most: 3)))",
                    english: "the first row seems an answer and no header"
                        + " (\(QuotedText.list(filled, most: 3)))"),
                choices: [.init(option: "--header-rows 0"), .init(option: "--header-rows 1")]))
    }

    /// Whether the first row holds a heading that somebody named, now or for an earlier file.
    private var isHeaderNamed: Bool {
        if !asked.remembered.isEmpty { return true }
        return asked.whole.named.contains { _, name in
            guard case .heading(let heading) = name else { return false }
            return found.table.headings.contains(Header.plain(heading))
        }
    }

    /// Header rows that hold numbers and dates where the rows below hold them are answers, which
    /// the user leaves out.
    mutating func remarkOnHeaderRows() {
        guard let rows = asked.said.headerRows, rows > 1 else { return }
        let table = found.table
        let answers = table.subheadings.indices.filter { row in
            let cells = table.subheadings[row]
            let filled = cells.indices.filter { !cells[$0].isEmpty && $0 < table.columns.count }
            let like = filled.filter {
                WrittenDate(cells[$0]) != nil && table.columns[$0].isDates
                    || Double(cells[$0]) != nil && table.columns[$0].isNumbers
            }
            return !like.isEmpty && like.count * 2 >= filled.count
                && !Self.isRun(filled.map { cells[$0] })
        }
        guard let first = answers.first else { return }
        findings.remarks.append(
            Phrase(
                dutch: "\(answers.count) van de \(rows) kopregels lijken antwoorden en tellen niet"
                    + " mee: zeg --header-rows \(first + 1) als dat antwoorden zijn",
                english: "\(answers.count) of the \(rows) header rows look like answers and do not"
                    + " count: say --header-rows \(first + 1) if they are"))
    }

    /// Whether headings are numbers one after the other, as a column for each score has them.
    private static func isRun(_ headings: [String]) -> Bool {
        let numbers = headings.compactMap { Int($0) }
        let steps = Set(zip(numbers, numbers.dropFirst()).map { $1 &- $0 })
        return numbers.count > 2 && (steps == [1] || steps == [-1])
    }

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
        var finder = IdentityFinder(
            day: findings.uses.first { $0.role == "day" }?.place
                ?? named.first { $0.role == "day" }?.place)
        if asked.said.isCounts { return }
        if mapping.responseID == nil, !keepsRespondent {
            mapping.responseID = finder.responseID(in: &findings)
        }
        finder.hasResponseID = mapping.responseID != nil
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
        guard asked.said.metrics.isEmpty, mapping.metrics.isEmpty else {
            if asked.mayHoldMoreMetrics { findFurtherScores() }
            checkWords()
            return
        }
        let metrics = findings.expected.metrics
        let long = LongFinder(metrics: metrics, said: asked.said)
        let id = idPlace ?? long.id(in: findings)
        if let columns = long.columns(in: findings, id: id) {
            if idPlace == nil, let id { useLongID(id) }
            mapping.metrics = long.find(columns.question, columns.answer, in: &findings)
        } else if !findShares(metrics) {
            mapping.metrics = ScoreFinder(metrics: metrics, said: asked.said).find(in: &findings)
            askForRuns(metrics)
            askForCounts()
            checkWords()
        }
        readPlainWords()
    }

    /// Metrics that the earlier file did not hold, where their columns are certain.
    private mutating func findFurtherScores() {
        let known = Set(mapping.metrics.map(\.metric.id))
        let others = findings.expected.metrics.filter { !known.contains($0.id) }
        var trial = findings
        let found = ScoreFinder(metrics: others, said: asked.said, areFurther: true)
            .find(in: &trial)
        guard !found.isEmpty else { return }
        trial.withdraw { $0.role.hasPrefix("metric ") }
        findings = trial
        mapping.metrics += found
        // What was the score is now one of several metrics.
        let title = mapping.title(of: .metric(0))
        for index in named.indices where named[index].role == "score" {
            named[index].role = title
            if asked.remembered.contains("score") { asked.remembered.insert(title) }
        }
    }

    private static let identities = ["response id", "identity", "respondent"]

    /// In a file with a row for each answer the rows of one response have one id.
    private mutating func useLongID(_ place: Int) {
        findings.withdraw { !$0.isNeeded && Self.identities.contains($0.role) }
        findings.use(
            place, as: "response id",
            because: Phrase(
                dutch: "de rijen van één respons hebben hetzelfde nummer, elk met een andere vraag",
                english: "the rows of one response have one id, each with another question"))
        mapping.responseID = findings.name(place)
    }

    /// Says of a column of weights that it is not used.
    mutating func remarkOnWeights() {
        let headed = findings.free.filter {
            HeadingWords.weight.contains($0.folded) && $0.isNumbers
        }
        for column in headed {
            findings.reserve(column.place)
            let title = quoted(column.heading)
            findings.remarks.append(
                Phrase(
                    dutch: "\(title) is een weegfactor en wordt niet gebruikt: elk antwoord telt"
                        + " één keer; naar een bekende samenstelling weegt reference_mix in de"
                        + " blauwdruk",
                    english: "\(title) is a weight and is not used: each answer counts once;"
                        + " reference_mix in the blueprint weighs to a known mix"))
        }
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
