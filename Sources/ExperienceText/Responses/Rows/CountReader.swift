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

    private let column: Int
    private let metrics: [AnswerColumn]
    private let scratch: ScratchBytes
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
        numbers = metrics.reduce(into: [column]) { numbers, metric in
            if case .shares(let boxes) = metric.source { numbers.formUnion(boxes.map(\.column)) }
        }
    }

    /// How many answers a row stands for.
    func total(of record: RecordView) throws(RowRejectionError) -> Int {
        let cell = record.content(column, in: scratch)
        switch totals.meaning(of: cell, interpret: Self.total) {
        case .answers(let count): return count
        case .none: throw .init(.noAnswer)
        case .bad: throw .init(.badCount, value: String(decoding: cell, as: UTF8.self))
        }
    }

    private static func total(_ cell: UnsafeBufferPointer<UInt8>) -> Total {
        let text = String(decoding: cell, as: UTF8.self)
        if Label.tidied(text).isEmpty { return .none }
        guard case .value(let count) = AmountParser.read(PlainText.of(Label.folded(text))),
            count >= 0, count == count.rounded()
        else { return .bad }
        return count == 0 ? .none : .answers(Int(count))
    }

    /// The answers that the shares of a row stand for; none where it holds no shares.
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
            for (box, weight) in zip(boxes, weights) where weight > 0 {
                found.append(Share(metric: index, value: box.value, weight: weight))
            }
        }
        return found
    }
}
