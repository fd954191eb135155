/// Holds rows against one rule by which they do not count.
final class RowFilterReader {
    private let filter: RowFilter
    private let place: Int
    private let texts: Set<String>
    private let memo = CellMemo<Bool>()

    /// A rule about that column.
    init(_ filter: RowFilter, place: Int) {
        self.filter = filter
        self.place = place
        switch filter.test {
        case .isOneOf(let texts), .isNotOneOf(let texts): self.texts = Set(texts.map(Label.folded))
        case .isEmpty, .isFilled: texts = []
        }
    }

    /// Why the row does not count; nil when it does.
    func rejection(of record: RecordView, _ scratch: ScratchBytes) -> RowRejection? {
        let isOut = memo.meaning(of: record.content(place, in: scratch)) {
            leavesOut(Label.folded(String(decoding: $0, as: UTF8.self)))
        }
        return isOut ? RowRejection(code, against: filter.rule) : nil
    }

    private func leavesOut(_ text: String) -> Bool {
        switch filter.test {
        case .isOneOf: texts.contains(text)
        case .isNotOneOf: !texts.contains(text)
        case .isEmpty: text.isEmpty
        case .isFilled: !text.isEmpty
        }
    }

    private var code: RejectionCode {
        switch filter.reason {
        case .preview: .preview
        case .test: .test
        case .spam: .spam
        case .unfinished: .unfinished
        case .ignored: .ignored
        }
    }
}
