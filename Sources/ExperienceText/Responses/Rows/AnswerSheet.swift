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
    /// How many metrics there are.
    let count: Int
    /// The answers of the row that was read last, NaN for none.
    private let values: UnsafeMutablePointer<Double>
    /// What counting rows say not to know, by the place of the metric.
    @exclusivity(unchecked) private(set) var lost: [RejectionLog]
    /// Words instead of answers, by the place of the metric; none where there is only one.
    @exclusivity(unchecked) private(set) var words: [WordEvidence]
    /// Answers of the row that was read last that are none.
    @exclusivity(unchecked) private var lostNow: [(index: Int, rejection: RowRejection)] = []
    private let isJoinedOnly: Bool
    /// Whether there is one metric, in a cell of its own, as mostly.
    private let isPlain: Bool
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
        count = columns.count
        values = .allocate(capacity: count)
        values.initialize(repeating: .nan, count: count)
        let several = columns.count > 1 ? columns.count : 0
        lost = [RejectionLog](repeating: RejectionLog(), count: several)
        words = [WordEvidence](repeating: WordEvidence(), count: several)
        hasAmounts = columns.contains { $0.metric.measure == .quantity && $0.parser.scale == nil }
        isJoinedOnly = mapping.metrics.allSatisfy {
            if case .joined = $0.source { true } else { false }
        }
        if columns.count == 1, case .cell = columns[0].source {
            isPlain = true
        } else {
            isPlain = false
        }
        self.attributes = attributes
        self.scratch = scratch
    }

    deinit { values.deallocate() }

    /// What the row that was read last answers to a metric, NaN for nothing.
    @inline(__always)
    func value(_ metric: Int) -> Double { values[metric] }

    /// What that row answers; `customer` is its row in the second file.
    func read(_ record: RecordView, customer: Int?) -> Outcome {
        if isPlain { return read(record, columns[0]) }
        var hasAnswer = false
        var isUndecided = false
        var question: Int?
        if !lostNow.isEmpty { lostNow.removeAll(keepingCapacity: true) }
        for index in 0..<count {
            let column = columns[index]
            var role: Int?
            if case .joined(let place) = column.source { role = place }
            let joined = role.flatMap { attributes?.text($0, row: customer) }
            values[index] = .nan
            switch column.read(record, scratch, joined: joined) {
            case .value(let value):
                values[index] = value
                hasAnswer = hasAnswer || role == nil || isJoinedOnly
            case .missing: break
            case .notAsked:
                if case .long(let place, _, _) = column.source { question = place }
            case .undecided: isUndecided = true
            case .rejected(let reason):
                lostNow.append((index, reason))
            }
        }
        if isUndecided, lostNow.isEmpty || columns.count > 1 { return .undecided }
        for column in columns { column.count() }
        if columns.count > 1 { weighWords() }
        // A row is never half counted; only who does not know just gave no answer to that metric.
        if let rejection = lostNow.first(where: { !$0.rejection.isUnsure }) ?? lostNow.first,
            !hasAnswer || !rejection.rejection.isUnsure
        {
            return .rejected(rejection.rejection)
        }
        if hasAnswer { return .answered }
        guard let question, !isAsked(record) else { return .none }
        return .otherQuestion(
            String(decoding: record.content(question, in: scratch), as: UTF8.self))
    }

    /// Notes to which metrics the row that was read last has no answer, and counts for others.
    @inline(__always)
    func keepLost(line: Int) {
        for (index, rejection) in lostNow { lost[index].add(rejection, line: line) }
    }

    private func weighWords() {
        for index in columns.indices where !values[index].isNaN { words[index].answers += 1 }
        for (index, rejection) in lostNow where rejection.code == .notAnAnswer {
            if !rejection.isUnsure { words[index].add(rejection.value ?? "") }
        }
    }

    /// What a row answers to the only metric, in a cell of its own.
    private func read(_ record: RecordView, _ column: AnswerColumn) -> Outcome {
        values[0] = .nan
        switch column.read(record, scratch, joined: nil) {
        case .value(let value):
            values[0] = value
            column.count()
            return .answered
        case .missing, .notAsked:
            column.count()
            return .none
        case .undecided: return .undecided
        case .rejected(let rejection):
            column.count()
            return .rejected(rejection)
        }
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
        case .either(let names):
            return .either(names.indices.compactMap { places[.box(index, $0)] })
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

extension RowRejection {
    /// Whether it is of somebody who says not to know, which is no answer, whatever the question.
    fileprivate var isUnsure: Bool {
        code == .notAnAnswer && AnswerWords.isUnsure(value ?? "")
    }
}
