import ExperienceModel
import ExperienceText

/// The metrics that the options of an import name, each with where its answers are.
struct AskedMetrics {
    let columns: ColumnOptions
    let plan: FrozenPlan

    /// The metrics in the order in which they were named; none where that is to be recognised.
    func measured(
        joining joined: JoinedFile?
    ) throws(CommandError) -> [ResponseMapping.Measured] {
        var measured = try fromColumns()
        try add(columns.boxes, option: "--boxes", to: &measured) { .boxes($0) }
        try add(columns.shares, option: "--shares", to: &measured) { .shares($0) }
        for question in columns.question {
            let (metric, column, key) = try asked(question: question)
            try ask(metric, column, key, question, &measured)
        }
        for (id, column) in joined?.answers ?? []
        where !measured.contains(where: {
            $0.metric.id == id
        }) {
            measured.append(.init(metric: try metric(id), source: .joined(column)))
        }
        measured = Self.joined(measured)
        for (place, one) in measured.enumerated()
        where measured[..<place].contains(where: { $0.metric.id == one.metric.id }) {
            throw .usage(
                "'\(one.metric.id)' is named in two ways; name one",
                "'\(one.metric.id)' is op twee manieren genoemd; noem er één")
        }
        return measured
    }

    private func fromColumns() throws(CommandError) -> [ResponseMapping.Measured] {
        var measured: [ResponseMapping.Measured] = []
        var lone: [String] = []
        for entry in columns.metric {
            let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                lone.append(entry)
                continue
            }
            measured.append(
                .init(metric: try metric(parts[0]), column: ResponseMapping.ColumnName(parts[1])))
        }
        for score in columns.score {
            guard lone.count < 2, let id = lone.first ?? plan.pilot.primaryGoal?.metric else {
                throw .usage(
                    "--score holds one metric; name others as --metric metric=column",
                    "--score bevat één meting; noem andere als --metric meting=kolom")
            }
            measured.append(
                .init(metric: try asked(id), column: ResponseMapping.ColumnName(score)))
        }
        return measured
    }

    /// Columns that were named for one metric are one question, asked in several places.
    private static func joined(
        _ measured: [ResponseMapping.Measured]
    ) -> [ResponseMapping.Measured] {
        var joined: [ResponseMapping.Measured] = []
        for one in measured {
            guard case .column(let name) = one.source,
                let place = joined.firstIndex(where: {
                    $0.metric.id == one.metric.id && !$0.answerColumns.isEmpty
                })
            else {
                joined.append(one)
                continue
            }
            let names = joined[place].answerColumns
            if !names.contains(name) { joined[place].source = .either(names + [name]) }
        }
        return joined
    }

    /// What is expected in the file: the metrics that were named without a column come first.
    func expected(_ all: ExpectedAnswers) throws(CommandError) -> ExpectedAnswers {
        var named: [Metric] = []
        for id in columns.metric where !id.contains("=") { named.append(try asked(id)) }
        guard !named.isEmpty else { return all }
        var expected = all
        expected.metrics = named
        return expected
    }

    /// Adds metrics of which each answer has a column of its own: `[metric:]column=score,…`.
    private func add(
        _ lists: [String], option: String, to measured: inout [ResponseMapping.Measured],
        as source: ([ResponseMapping.Measured.Box]) -> ResponseMapping.Measured.Source
    ) throws(CommandError) {
        for list in lists {
            let (metric, rest) = try divided(list)
            var boxes: [ResponseMapping.Measured.Box] = []
            for (column, score) in try WordList.pairs([rest], option: option) {
                let words = ["yes": 1.0, "ja": 1, "no": 0, "nee": 0]
                guard let value = words[score.lowercased()] ?? WrittenNumber(argument: score)?.value
                else {
                    throw .usage(
                        "\(option): '\(score)' is no score; write \(option) Q1_9=9,Q1_10=10",
                        "\(option): '\(score)' is geen score; schrijf \(option) Q1_9=9,Q1_10=10")
                }
                boxes.append(.init(column: ResponseMapping.ColumnName(column), value: value))
            }
            measured.append(.init(metric: metric, source: source(boxes)))
        }
    }

    /// Rules for rows of shares that are about other questions.
    func filters() throws(CommandError) -> [RowFilter] {
        guard !columns.shares.isEmpty else { return [] }
        var filters: [RowFilter] = []
        for question in columns.question {
            let (_, column, key) = try asked(question: question)
            filters.append(
                RowFilter(
                    column: column, test: .isNotOneOf([key]), reason: .ignored,
                    rule: "\(column.shown) ≠ \(key)"))
        }
        return filters
    }

    /// `[metric:]column=text`.
    private func asked(
        question text: String
    ) throws(CommandError) -> (Metric, ResponseMapping.ColumnName, String) {
        let (metric, rest) = try divided(text)
        guard let equals = rest.firstIndex(of: "=") else { throw Self.misspelt(text) }
        return (
            metric, ResponseMapping.ColumnName(String(rest[..<equals])),
            String(rest[rest.index(after: equals)...])
        )
    }

    /// Says of a named metric that its column holds answers to several questions.
    private func ask(
        _ metric: Metric, _ column: ResponseMapping.ColumnName, _ key: String, _ text: String,
        _ measured: inout [ResponseMapping.Measured]
    ) throws(CommandError) {
        guard let index = measured.firstIndex(where: { $0.metric.id == metric.id }) else {
            throw Self.misspelt(text)
        }
        switch measured[index].source {
        case .column(let value):
            measured[index].source = .long(question: column, key: key, value: value)
        case .shares: break
        case .either, .boxes, .long, .joined: throw Self.misspelt(text)
        }
    }

    private static func misspelt(_ text: String) -> CommandError {
        .usage(
            "--question takes column=text beside --score, --metric or --shares, not '\(text)'",
            "--question vraagt kolom=tekst naast --score, --metric of --shares, niet '\(text)'")
    }

    /// `metric:rest`, or what is meant without one: the metric of --metric, else the primary's.
    private func divided(_ text: String) throws(CommandError) -> (Metric, String) {
        if let colon = text.firstIndex(of: ":"), plan.metric(String(text[..<colon])) != nil {
            return (
                try metric(String(text[..<colon])), String(text[text.index(after: colon)...])
            )
        }
        let named = columns.metric.compactMap { $0.split(separator: "=").first.map(String.init) }
        let lone =
            columns.metric.first { !$0.contains("=") }
            ?? (named.count == 1 && columns.score.isEmpty ? named[0] : nil)
        guard let id = lone ?? plan.pilot.primaryGoal?.metric else {
            throw .usage(
                "name the metric: metric:\(text)", "noem de meting erbij: meting:\(text)")
        }
        return (try asked(id), text)
    }

    /// The metric that is asked where that one is measured: a derived one follows by itself.
    private func asked(_ id: String) throws(CommandError) -> Metric {
        guard let found = plan.metric(id) else {
            throw .unknown(("metric", "meting"), id, among: plan.metrics.map(\.id))
        }
        return found.from.flatMap(plan.metric) ?? found
    }

    private func metric(_ id: String) throws(CommandError) -> Metric {
        let asked = try asked(id)
        guard asked.id == id else {
            throw .usage(
                "'\(id)' follows from '\(asked.id)' by itself; import '\(asked.id)'",
                "'\(id)' volgt vanzelf uit '\(asked.id)'; importeer '\(asked.id)'")
        }
        return asked
    }
}
