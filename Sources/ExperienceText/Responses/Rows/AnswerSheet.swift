import ExperienceModel

/// Reads the answers of a row to all metrics of an import.
final class AnswerSheet {
    /// What a row answers.
    enum Outcome {
        /// At least one metric; the values are those of the row.
        case answered
        /// None.
        case none
        /// None, because the row is about questions that are not imported.
        case otherQuestion(String)
        /// It depends on a row that is still to come.
        case undecided
        case rejected(RowRejection)
    }

    let columns: [AnswerColumn]
    /// The answers of the row that was read last, NaN for none.
    @exclusivity(unchecked) private(set) var values: [Double]
    private let isJoinedOnly: Bool
    private let hasAmounts: Bool
    private let scratch: ScratchBytes
    private let attributes: JoinedAttributes?

    /// The metrics of a mapping, where they stand in a file.
    init(
        _ mapping: ResponseMapping, _ places: [ResponseMapping.Role: Int],
        attributes: JoinedAttributes?, scratch: ScratchBytes
    ) {
        columns = mapping.metrics.enumerated().map { index, measured in
            AnswerColumn(
                measured, source: Self.source(of: measured, index, places, mapping),
                mapping: mapping)
        }
        values = [Double](repeating: .nan, count: columns.count)
        hasAmounts = columns.contains { $0.metric.measure == .quantity && $0.parser.scale == nil }
        isJoinedOnly = mapping.metrics.allSatisfy {
            if case .joined = $0.source { true } else { false }
        }
        self.attributes = attributes
        self.scratch = scratch
    }

    /// What that row answers; `customer` is its row in the second file.
    func read(_ record: RecordView, customer: Int?) -> Outcome {
        var hasAnswer = false
        var isUndecided = false
        var question: Int?
        var rejection: RowRejection?
        for index in columns.indices {
            var role: Int?
            if case .joined(let place) = columns[index].source { role = place }
            let joined = role.flatMap { attributes?.text($0, row: customer) }
            values[index] = .nan
            switch columns[index].read(record, scratch, joined: joined) {
            case .value(let value):
                values[index] = value
                hasAnswer = hasAnswer || role == nil || isJoinedOnly
            case .missing: break
            case .notAsked:
                if case .long(let place, _, _) = columns[index].source { question = place }
            case .undecided: isUndecided = true
            case .rejected(let reason): rejection = rejection ?? reason
            }
        }
        if isUndecided, rejection == nil { return .undecided }
        for column in columns { column.count() }
        if let rejection { return .rejected(rejection) }
        if hasAnswer { return .answered }
        guard let question, !isAsked(record) else { return .none }
        return .otherQuestion(
            String(decoding: record.content(question, in: scratch), as: UTF8.self))
    }

    /// Takes notice of how the amounts of a row are written that has to wait.
    func learn(from record: RecordView) {
        for column in columns { _ = column.read(record, scratch, joined: nil) }
    }

    /// No row that is still to come tells how amounts are written.
    func giveUp() { for column in columns { column.giveUp() } }

    /// Two amounts of a metric that cannot both be read, when others were read already.
    var contradiction: RowReader.Reading? {
        guard hasAmounts else { return nil }
        for column in columns {
            guard let other = column.amounts.contradiction else { continue }
            return .mixedAmounts(
                metric: column.metric.id,
                examples: [column.amounts.evidence, column.amounts.followed ?? "", other])
        }
        return nil
    }

    /// How many of the columns know how their amounts are written.
    var decided: Int { columns.count { $0.amounts.state != .open } }

    private func isAsked(_ record: RecordView) -> Bool {
        columns.contains { $0.isAsked(record, scratch) }
    }

    private static func source(
        of measured: ResponseMapping.Measured, _ index: Int,
        _ places: [ResponseMapping.Role: Int], _ mapping: ResponseMapping
    ) -> AnswerColumn.Source {
        func boxes(_ boxes: [ResponseMapping.Measured.Box]) -> [AnswerColumn.Box] {
            boxes.enumerated().compactMap { box, entry in
                places[.box(index, box)].map {
                    AnswerColumn.Box(
                        column: $0, value: entry.value, holdsItself: entry.holdsItself ?? false)
                }
            }
        }
        switch measured.source {
        case .column: return .cell(places[.metric(index)] ?? 0)
        case .boxes(let entries):
            return mapping.hasNumbersInBoxes
                ? .numbers(boxes(entries)) : .boxes(boxes(entries))
        case .shares(let entries): return .shares(boxes(entries))
        case .long(_, let key, _):
            return .long(
                question: places[.question(index)] ?? 0, key: Label.folded(key),
                value: places[.metric(index)] ?? 0)
        case .joined(let name):
            let role = mapping.join?.table.roles.firstIndex(of: .answer(name))
            return .joined(role: role ?? 0)
        }
    }
}
