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

    private let column: Int
    private let metrics: [AnswerColumn]
    private let scratch: ScratchBytes
    private let words: AnswerParser
    private let totals = CellMemo<Total>()

    /// The columns whose numbers a later version of the table may correct.
    let numbers: Set<Int>

    /// A reader for a table with that column of counts; nil for other files.
    init?(
        _ mapping: ResponseMapping, column: Int?, metrics: [AnswerColumn], _ scratch: ScratchBytes
    ) {
        guard mapping.isCounts, let column else { return nil }
        self.column = column
        self.metrics = metrics
        self.scratch = scratch
        words = Self.words(of: mapping)
        numbers = metrics.reduce(into: [column]) { numbers, metric in
            if case .shares(let boxes) = metric.source { numbers.formUnion(boxes.map(\.column)) }
        }
    }

    /// How many answers a row stands for.
    func total(of record: RecordView) throws(RowRejectionError) -> Int {
        let cell = record.content(column, in: scratch)
        switch totals.meaning(of: cell, interpret: total) {
        case .answers(let count): return count
        case .none: throw .init(.noAnswer)
        case .bad: throw .init(.badCount, value: String(decoding: cell, as: UTF8.self))
        }
    }

    /// Whether a text is no number and no word that the user explained.
    static func isUnknown(_ text: String, _ mapping: ResponseMapping) -> Bool {
        if case .bad = total(text, words(of: mapping)) { true } else { false }
    }

    private static func words(of mapping: ResponseMapping) -> AnswerParser {
        AnswerParser(
            metric: Metric(id: "count", kind: .mean), missing: mapping.missing,
            values: mapping.values)
    }

    private func total(_ cell: UnsafeBufferPointer<UInt8>) -> Total {
        Self.total(String(decoding: cell, as: UTF8.self), words)
    }

    /// A number stands for itself; only other texts are looked up in what the user said, for
    /// codes of answers mean nothing here.
    private static func total(_ text: String, _ words: AnswerParser) -> Total {
        let plain = PlainText.of(Label.folded(text))
        if let number = number(plain) { return number }
        guard let answer = words.answer(in: text) else { return .none }
        return number(answer) ?? .bad
    }

    private static func number(_ text: String) -> Total? {
        guard case .value(let count) = AmountParser.read(text), count >= 0,
            count == count.rounded(), count <= mostAnswers
        else { return nil }
        return count == 0 ? Total.none : .answers(Int(count))
    }

    /// The answers that the shares of a row stand for, also where they are 0, which a later
    /// version may say; none where it holds no shares.
    func shares(of record: RecordView, total: Int) throws(RowRejectionError) -> [Share] {
        var found: [Share] = []
        for (index, metric) in metrics.enumerated() {
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
            for (box, weight) in zip(boxes, weights) {
                found.append(Share(metric: index, value: box.value, weight: weight))
            }
        }
        return found
    }
}
