/// Holds rows against one rule by which they do not count.
final class RowFilterReader {
    private let filter: RowFilter
    private let place: Int
    private let heading: String
    private let texts: Set<String>
    private let memo = CellMemo<Bool>()

    /// A rule about that column, below those headings.
    init(_ filter: RowFilter, _ place: Int, _ headings: [String]) {
        self.filter = filter
        self.place = place
        let heading = headings.indices.contains(place) ? headings[place] : ""
        self.heading = heading.isEmpty ? "#\(place + 1)" : heading
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
        guard isOut else { return nil }
        return RowRejection(code, value: told(record, scratch), against: filter.rule)
    }

    /// What stands in the cell, where the rule itself leaves that open.
    private func told(_ record: RecordView, _ scratch: ScratchBytes) -> String? {
        switch filter.test {
        case .isOneOf where texts.count == 1: return nil
        case .isEmpty, .isFilled: return nil
        case .isOneOf, .isNotOneOf: break
        }
        let cell = Label.tidied(String(decoding: record.content(place, in: scratch), as: UTF8.self))
        return "\(heading) is \(quoted(cell))"
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
