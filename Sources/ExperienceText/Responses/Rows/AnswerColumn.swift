import ExperienceModel

/// Reads the answers to one metric from the cells where they stand.
final class AnswerColumn {
    /// Where the answers are, by places of columns from 0.
    enum Source {
        case cell(Int)
        case either([Int])
        case boxes([Box])
        case long(question: Int, key: String, value: Int)
        case shares([Box])
        case numbers([Box])
        case joined(role: Int)
    }

    /// A column that stands for one value.
    struct Box {
        var column: Int
        var value: Double
        /// Whether its cells hold that value, or nothing.
        var holdsItself = false
    }

    /// What a row answers.
    enum Found {
        case value(Double)
        case missing
        /// The row is about another question.
        case notAsked
        /// It depends on a row that is still to come.
        case undecided
        case rejected(RowRejection)
    }

    let metric: Metric
    let source: Source
    let parser: AnswerParser
    /// Of each column that holds the answers its own: one may be coded otherwise than its twin.
    @exclusivity(unchecked) private(set) var scaleEvidences: [ScaleEvidence]
    @exclusivity(unchecked) private(set) var amounts = AmountEvidence()
    private let meanings = CellMemo<AnswerMeaning>()
    private let asked = CellMemo<Bool>()
    private let marks = CellMemo<Mark>()
    @exclusivity(unchecked) private var lastCode: Int?
    /// Which of those columns it stood in.
    @exclusivity(unchecked) private var lastColumn = 0

    /// A column of that metric's answers.
    init(_ measured: ResponseMapping.Measured, source: Source, mapping: ResponseMapping) {
        metric = measured.metric
        self.source = source
        var columns = 1
        if case .either(let places) = source { columns = max(1, places.count) }
        scaleEvidences = Array(repeating: ScaleEvidence(), count: columns)
        parser = AnswerParser(
            metric: measured.metric, missing: mapping.missing(for: measured.metric.id),
            values: mapping.values(for: measured.metric.id), written: measured.scale)
    }

    /// What a row says; `joined` is the customer's text in the second file.
    func read(_ record: RecordView, _ scratch: ScratchBytes, joined: String?) -> Found {
        lastCode = nil
        switch source {
        case .cell(let place): return found(record.content(place, in: scratch))
        case .either(let places): return either(places, record, scratch)
        case .boxes(let boxes): return chosen(among: boxes, record, scratch)
        case .long(let question, let key, let value):
            return isAsked(record.content(question, in: scratch), key)
                ? found(record.content(value, in: scratch)) : .notAsked
        case .shares, .numbers: return .missing
        case .joined:
            var text = joined ?? ""
            return text.withUTF8 { found($0) }
        }
    }

    /// Takes notice of the code of the row that was read last, which is read for good.
    func count() {
        if let code = lastCode { scaleEvidences[lastColumn].count(code) }
    }

    /// Whether a row of a long file is about this metric.
    func isAsked(_ record: RecordView, _ scratch: ScratchBytes) -> Bool {
        guard case .long(let question, let key, _) = source else { return false }
        return isAsked(record.content(question, in: scratch), key)
    }

    private func isAsked(_ cell: UnsafeBufferPointer<UInt8>, _ key: String) -> Bool {
        asked.meaning(of: cell) { Label.folded(String(decoding: $0, as: UTF8.self)) == key }
    }

    /// No row that is still to come tells how the amounts are written.
    func giveUp() { amounts.giveUp() }

    private func found(_ cell: UnsafeBufferPointer<UInt8>) -> Found {
        let meaning = meanings.meaning(of: cell) {
            AnswerMeaning(String(decoding: $0, as: UTF8.self), by: parser)
        }
        lastCode = meaning.code
        switch meaning.reading {
        case .value(let value):
            if let mark = meaning.mark { learn(mark, from: cell) }
            return .value(value)
        case .missing: return .missing
        case .ambiguousNumber:
            let text = String(decoding: cell, as: UTF8.self)
            guard let reading = amounts.reading(of: parser.answer(in: text) ?? "") else {
                return .undecided
            }
            if case .value(let value) = reading { return .value(value) }
            return .rejected(RowRejection(.ambiguousNumber, value: text))
        case .offScale:
            let scale = parser.scale.map { " \($0)" } ?? ""
            return .rejected(
                RowRejection(
                    .offScale, value: String(decoding: cell, as: UTF8.self),
                    against: metric.id + scale))
        case .notAnAnswer:
            return .rejected(
                RowRejection(
                    .notAnAnswer, value: String(decoding: cell, as: UTF8.self),
                    against: metric.id))
        }
    }

    /// The answer in the one column that is filled in, or in several that say the same.
    private func either(_ places: [Int], _ record: RecordView, _ scratch: ScratchBytes) -> Found {
        var answer: (found: Found, place: Int, code: Int?)?
        for (column, place) in places.enumerated() {
            let next = found(record.content(place, in: scratch))
            if case .missing = next { continue }
            guard let first = answer else {
                answer = (next, place, lastCode)
                lastColumn = column
                continue
            }
            if case .value(let one) = first.found, case .value(one) = next { continue }
            let both = [first.place, place].map {
                String(decoding: record.content($0, in: scratch), as: UTF8.self)
            }
            lastCode = nil
            return .rejected(
                RowRejection(
                    .severalAnswers, value: both.joined(separator: " / "), against: metric.id))
        }
        lastCode = answer?.code
        return answer?.found ?? .missing
    }

    private func learn(_ mark: Character, from cell: UnsafeBufferPointer<UInt8>) {
        guard amounts.state != .known(mark), amounts.state != .undecidable else { return }
        amounts.learn(mark, from: String(decoding: cell, as: UTF8.self))
    }

    /// The value of the one column that is filled in.
    private func chosen(
        among boxes: [Box], _ record: RecordView, _ scratch: ScratchBytes
    ) -> Found {
        var chosen: Double?
        for box in boxes {
            let cell = record.content(box.column, in: scratch)
            switch mark(cell, of: box) {
            case .empty: continue
            case .filled: break
            case .strange:
                return .rejected(
                    RowRejection(
                        .notAnAnswer, value: String(decoding: cell, as: UTF8.self),
                        against: metric.id))
            }
            if chosen != nil { return .rejected(RowRejection(.severalBoxes, against: metric.id)) }
            chosen = box.value
        }
        return chosen.map { .value($0) } ?? .missing
    }

    /// Whether a box is filled in: a number in it is a mark, 0 or 1, or its own value.
    private func mark(_ cell: UnsafeBufferPointer<UInt8>, of box: Box) -> Mark {
        if cell.isEmpty { return .empty }
        let isOwn = { [self] in
            let meaning = meanings.meaning(of: cell) {
                AnswerMeaning(String(decoding: $0, as: UTF8.self), by: parser)
            }
            if case .value(box.value) = meaning.reading { return true } else { return false }
        }
        if box.holdsItself, isOwn() { return .filled }
        let mark = marks.meaning(of: cell) {
            Self.mark(String(decoding: $0, as: UTF8.self), by: parser)
        }
        return mark == .strange && isOwn() ? .filled : mark
    }

    private static func mark(_ text: String, by parser: AnswerParser) -> Mark {
        guard let answer = parser.answer(in: text) else { return .empty }
        switch YesNoParser.read(answer) {
        case .value(let value): return value == 0 ? .empty : .filled
        default: return Double(answer) == nil ? .filled : .strange
        }
    }

    private enum Mark {
        case empty, filled
        /// A number that is neither a mark nor the value of its box.
        case strange
    }
}
