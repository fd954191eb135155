import ExperienceModel
import Foundation

/// The mapping of a file that went well, kept with its pilot for the next file of the same form.
///
/// It holds what belongs to the form of the file, with the headings that prove it; not the days,
/// arms and second files of one import.
package struct RememberedMapping: Equatable, Sendable, Codable {
    /// A metric and where its answers were.
    struct Answer: Equatable, Sendable, Codable {
        var metric: String
        var column: ResponseMapping.ColumnName?
        var either: [ResponseMapping.ColumnName]?
        var boxes: [ResponseMapping.Measured.Box]?
        var shares: [ResponseMapping.Measured.Box]?
        var question: ResponseMapping.ColumnName?
        var key: String?
        var scale: Metric.Scale?
        /// Its own codes and words, where they are not those of the file it came with last.
        var missing: [String]?
        var values: [String: String]?
    }

    /// The headings of the file.
    package internal(set) var headings: [String]
    var answers: [Answer]
    var arm: ResponseMapping.ColumnName?
    var day: ResponseMapping.ColumnName?
    let dateOrder: String?
    var labels: [String: ResponseMapping.ColumnName]
    let missing: [String]
    let values: [String: String]
    var filters: [RowFilter]
    var isCounts: Bool
    var countsInvited: Bool
    var timeZone: String?

    /// What is worth remembering of a mapping.
    ///
    /// - Parameter earlier: what was remembered before; of files with the same columns the
    ///   metrics stay that the mapping does not have, each with what its codes meant.
    package init(
        _ mapping: ResponseMapping, headings: [String], after earlier: RememberedMapping? = nil
    ) {
        self.headings = headings
        let answers = mapping.metrics.map(mapping.explained).compactMap(Answer.init)
        let kept = earlier?.moved(to: headings)?.answers(besides: answers, of: mapping)
        self.answers = answers + (kept ?? [])
        arm = if case .column(let name) = mapping.arm { name } else { nil }
        if case .column(let name, let order) = mapping.day {
            day = name
            dateOrder = order?.rawValue
        } else {
            day = nil
            dateOrder = nil
        }
        labels = Dictionary(
            uniqueKeysWithValues: Self.labels.compactMap { key, path in
                mapping[keyPath: path].map { (key, $0) }
            })
        missing = mapping.missing
        values = mapping.values
        filters = mapping.filters
        isCounts = mapping.isCounts
        countsInvited = mapping.countsInvited
        timeZone = mapping.timeZone
    }

    /// Reads what `json` wrote; nil for anything else.
    package init?(json: String) {
        guard let found = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else {
            return nil
        }
        self = found
    }

    /// The same as text, to be kept.
    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// The metrics that another mapping of the same headings leaves alone: neither they nor
    /// their columns are in it.
    private func answers(
        besides others: [Answer], of mapping: ResponseMapping
    ) -> [Answer] {
        guard isCounts == mapping.isCounts else { return [] }
        let taken = Set(others.flatMap(\.columns))
        return answers.compactMap { answer in
            guard !others.contains(where: { $0.metric == answer.metric }),
                taken.isDisjoint(with: answer.columns)
            else { return nil }
            var answer = answer
            let (missing, values) = (answer.missing ?? missing, answer.values ?? values)
            answer.missing = missing == mapping.missing ? nil : missing
            answer.values = values == mapping.values ? nil : values
            return answer
        }
    }

    /// The uses that one column each has.
    static var labels: [(String, WritableKeyPath<ResponseMapping, ResponseMapping.ColumnName?>)] {
        [
            ("branch", \.branch), ("persona", \.persona), ("channel", \.channel),
            ("touchpoint", \.touchpoint), ("respondent", \.respondent),
            ("response id", \.responseID), ("identity", \.alsoIdentifies),
            ("comment", \.comment), ("count", \.countColumn), ("invited on", \.invitedDay),
        ]
    }

    /// Completes what the user said with what is remembered, as far as its columns are there:
    /// exports add columns, rename some and change their order.
    ///
    /// - Returns: what to tell: that it was used, and which headings differ.
    func complete(
        _ asked: inout PartialMapping, headings: [String], _ expected: ExpectedAnswers
    ) -> [Phrase] {
        var differences = differences(from: headings)
        let before = asked
        var notes = [narrowed(by: before, in: headings)].compactMap(\.self)
        if let moved = moved(to: headings) {
            moved.complete(&asked, expected)
        } else {
            let earlier = earlier(in: headings, besides: before)
            asked.earlier = earlier
            guard let rest = remains(in: headings) else { return [differences.anew] }
            rest.complete(&asked, expected)
            asked.mayHoldMoreMetrics =
                before.said.metrics.isEmpty && !asked.said.metrics.isEmpty && !asked.said.isCounts
            differences.isAll = false
            notes += [settingsLost(with: Set(earlier.lost.compactMap(\.metric)))]
                .compactMap(\.self)
        }
        asked.earlierIdentity = identity(forFileWith: headings, besides: before)
        asked.remembersCounts = asked.said.isCounts && !before.said.isCounts
        // Where the user says all that is left of it, nothing of it is used.
        guard differences.isAll || !asked.remembered.isEmpty else { return [differences.anew] }
        return [asked.told(since: before, differences)] + notes
    }

    private func complete(_ asked: inout PartialMapping, _ expected: ExpectedAnswers) {
        let named = Set(asked.titles)
        if asked.said.metrics.isEmpty {
            completeMetrics(&asked.said, expected)
        } else if asked.said.values.isEmpty {
            asked.said.values = armWords(expected)
        }
        if asked.arm == nil, let arm { asked.arm = .column(arm) }
        if asked.day == nil, let day {
            asked.day = .column(day, order: asked.dateOrder ?? dateOrder.flatMap(DateOrder.init))
        }
        for (key, path) in Self.labels where asked.said[keyPath: path] == nil {
            asked.said[keyPath: path] = labels[key]
        }
        if asked.said.filters.isEmpty { asked.said.filters = filters }
        asked.remembered = Set(asked.titles).subtracting(named)
        asked.said.countsInvited = asked.said.countsInvited || countsInvited
        asked.said.timeZone = asked.said.timeZone ?? timeZone
    }

    /// The metrics, with what their codes and words mean; those that the user says hold for all.
    private func completeMetrics(_ said: inout ResponseMapping, _ expected: ExpectedAnswers) {
        let isExplained = (!said.missing.isEmpty, !said.values.isEmpty)
        said.metrics = answers.compactMap { answer in
            var answer = answer
            if isExplained.0 { answer.missing = nil }
            if isExplained.1 { answer.values = nil }
            return expected.metrics.first { $0.id == answer.metric }.flatMap(answer.measured)
        }
        guard !said.metrics.isEmpty else {
            if !isExplained.1 { said.values = armWords(expected) }
            said.isCounts = said.isCounts || isCounts
            return
        }
        if !isExplained.0 { said.missing = missing }
        if !isExplained.1 { said.values = values }
        said.isCounts = said.isCounts || isCounts
    }

    /// Words for the arms, which are the same whatever is asked.
    private func armWords(_ expected: ExpectedAnswers) -> [String: String] {
        values.filter { expected.arms.contains($0.value) }
    }
}

extension RememberedMapping.Answer {
    /// What is worth remembering of a metric; nil where its answers are in a second file.
    fileprivate init?(_ measured: ResponseMapping.Measured) {
        self.init(
            metric: measured.metric.id, scale: measured.scale, missing: measured.missing,
            values: measured.values)
        switch measured.source {
        case .column(let name): column = name
        case .either(let names): either = names
        case .boxes(let found): boxes = found
        case .shares(let found): shares = found
        case .long(let asked, let found, let value):
            question = asked
            key = found
            column = value
        case .joined: return nil
        }
    }

    /// The columns of its answers.
    fileprivate var columns: [ResponseMapping.ColumnName] {
        if let key, let column { return [.heading("\(column.shown)\u{1F}\(key)")] }
        return [column].compactMap(\.self) + (either ?? [])
            + ((boxes ?? []) + (shares ?? [])).map(\.column)
    }

    /// The same for a metric.
    fileprivate func measured(_ metric: Metric) -> ResponseMapping.Measured? {
        let source: ResponseMapping.Measured.Source
        if let question, let key, let column {
            source = .long(question: question, key: key, value: column)
        } else if let column {
            source = .column(column)
        } else if let either {
            source = .either(either)
        } else if let boxes {
            source = .boxes(boxes)
        } else if let shares {
            source = .shares(shares)
        } else {
            return nil
        }
        var measured = ResponseMapping.Measured(metric: metric, source: source, scale: scale)
        measured.isScaleRemembered = scale != nil
        measured.missing = missing
        measured.values = values
        return measured
    }
}
