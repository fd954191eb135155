import ExperienceModel

/// Reads the numbers of a table of counts: how many answers a row stands for, and their shares.
final class CountReader {
    /// A part of a row: so many answers of that value to that metric.
    struct Share {
        var metric: Int
        var value: Double
        var weight: Int
    }

    private enum Total {
        case answers(Int)
        case none
        case bad
    }

    /// Nobody asks more people.
    private static let mostAnswers = 1e12

    private let column: Int?
    private let metrics: [AnswerColumn]
    private let scratch: ScratchBytes
    private let words: AnswerParser
    private let mark: Character?
    private let totals = CellMemo<Total>()

    /// The columns whose numbers a later version of the table may correct.
    let numbers: Set<Int>
    /// Rows of which percentages were rounded to whole answers.
    @exclusivity(unchecked) private(set) var roundedRows = 0

    /// A reader for a table with that column of counts, or with numbers in the boxes; nil for
    /// other files.
    init?(
        _ mapping: ResponseMapping, column: Int?, metrics: [AnswerColumn], _ scratch: ScratchBytes
    ) {
        guard mapping.isCounts, column != nil || mapping.hasNumbersInBoxes else { return nil }
        self.column = column
        self.metrics = metrics
        self.scratch = scratch
        words = Self.words(of: mapping)
        mark = mapping.countMark
        numbers = metrics.reduce(into: Set([column].compactMap(\.self))) { numbers, metric in
            switch metric.source {
            case .shares(let boxes), .numbers(let boxes): numbers.formUnion(boxes.map(\.column))
            default: break
            }
        }
    }

    /// How many answers a row stands for; 0 where each answer has its own number.
    func total(of record: RecordView) throws(RowRejectionError) -> Int {
        guard let column else { return 0 }
        let cell = record.content(column, in: scratch)
        switch totals.meaning(of: cell, interpret: total) {
        case .answers(let count): return count
        case .none: throw .init(.noAnswer)
        case .bad: throw .init(.badCount, value: String(decoding: cell, as: UTF8.self))
        }
    }

    /// Whether a text is no number and no word that the user explained.
    static func isUnknown(_ text: String, _ mapping: ResponseMapping) -> Bool {
        if case .bad = total(text, words(of: mapping), nil) { true } else { false }
    }

    private static func words(of mapping: ResponseMapping) -> AnswerParser {
        AnswerParser(
            metric: Metric(id: "count", kind: .mean), missing: mapping.missing,
            values: mapping.values)
    }

    private func total(_ cell: UnsafeBufferPointer<UInt8>) -> Total {
        Self.total(String(decoding: cell, as: UTF8.self), words, mark)
    }

    /// A number stands for itself; only other texts are looked up in what the user said, for
    /// codes of answers mean nothing here.
    private static func total(
        _ text: String, _ words: AnswerParser, _ mark: Character?
    ) -> Total {
        let plain = PlainText.of(Label.folded(text))
        if let number = number(plain, mark) { return number }
        guard let answer = words.answer(in: text) else { return .none }
        return number(answer, mark) ?? .bad
    }

    private static func number(_ text: String, _ mark: Character?) -> Total? {
        let decimalMark: Character? = mark.map { $0 == "," ? "." : "," }
        guard case .value(let count) = AmountParser.read(text, decimalMark: decimalMark),
            count >= 0,
            count == count.rounded(), count <= mostAnswers
        else { return nil }
        return count == 0 ? Total.none : .answers(Int(count))
    }

    /// The answers that the shares of a row stand for, also where they are 0, which a later
    /// version may say; none where it holds no shares.
    func shares(of record: RecordView, total: Int) throws(RowRejectionError) -> [Share] {
        var found: [Share] = []
        for (index, metric) in metrics.enumerated() {
            if case .numbers(let boxes) = metric.source {
                found += try numbers(in: boxes, of: index, record)
            }
            guard case .shares(let boxes) = metric.source else { continue }
            let texts = boxes.map {
                String(decoding: record.content($0.column, in: scratch), as: UTF8.self)
            }
            if texts.allSatisfy({ metric.parser.isMissing($0) }) { continue }
            let shares = texts.compactMap { ShareWeights.share($0) }
            guard shares.count == boxes.count,
                let weights = ShareWeights.weights(of: shares, total: total)
            else {
                throw .init(
                    .badShares, value: texts.joined(separator: " "), against: metric.metric.id)
            }
            if ShareWeights.areRounded(shares, total: total) { roundedRows += 1 }
            for (box, weight) in zip(boxes, weights) {
                found.append(Share(metric: index, value: box.value, weight: weight))
            }
        }
        return found
    }

    /// How many gave each answer, as the row says; none where it says nothing.
    private func numbers(
        in boxes: [AnswerColumn.Box], of metric: Int, _ record: RecordView
    ) throws(RowRejectionError) -> [Share] {
        var found: [Share] = []
        var isFilled = false
        for box in boxes {
            let cell = record.content(box.column, in: scratch)
            isFilled = isFilled || !cell.isEmpty
            switch totals.meaning(of: cell, interpret: total) {
            case .answers(let count):
                found.append(Share(metric: metric, value: box.value, weight: count))
            case .none: found.append(Share(metric: metric, value: box.value, weight: 0))
            case .bad: throw .init(.badCount, value: String(decoding: cell, as: UTF8.self))
            }
        }
        return isFilled ? found : []
    }
}
