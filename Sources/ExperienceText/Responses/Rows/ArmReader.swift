import ExperienceModel

/// Tells the arm of a row.
final class ArmReader {
    private let known: [String: String]
    private let words: [String: String]
    private let labels: LabelBook
    private let attributes: JoinedAttributes?
    private let file: String
    private var column: LabelColumn?
    private var place: Int?
    private var sole: Int32?
    private var soleLabel = ""

    /// A reader after the mapping.
    init(
        _ mapping: ResponseMapping, column place: Int?, labels: LabelBook,
        attributes: JoinedAttributes?
    ) {
        known = Dictionary(
            mapping.knownArms.sorted().map { (Label.folded($0), $0) },
            uniquingKeysWith: { one, _ in one })
        words = Dictionary(
            mapping.values.sorted { $0.key < $1.key }.map { (Label.folded($0.key), $0.value) },
            uniquingKeysWith: { one, _ in one })
        self.labels = labels
        self.attributes = attributes
        self.place = place
        file = mapping.join?.table.file ?? ""
        switch mapping.arm {
        case .all(let arm):
            soleLabel = arm
            sole = meaning(of: arm)
        case .column:
            column = place.map { LabelColumn(place: $0) { [unowned self] in meaning(of: $0) } }
        case .joined: break
        }
    }

    /// The place of the arm's label.
    @inline(__always)
    func arm(
        of record: RecordView, customer: Int?, _ scratch: ScratchBytes
    ) throws(RowRejectionError) -> Int32 {
        let found = sole ?? column?.read(record, scratch) ?? joined(customer)
        if found > 0 { return found }
        throw rejection(record, customer: customer, scratch)
    }

    private func joined(_ customer: Int?) -> Int32 {
        guard let attributes, let customer else { return -1 }
        return attributes.place(.arm, row: customer) { meaning(of: $0) }
    }

    private func rejection(
        _ record: RecordView, customer: Int?, _ scratch: ScratchBytes
    ) -> RowRejectionError {
        if sole != nil { return .init(.unknownArm, value: soleLabel) }
        if column != nil, let place {
            let text = String(decoding: record.content(place, in: scratch), as: UTF8.self)
            return .init(.unknownArm, value: Label.tidied(text))
        }
        return customer == nil ? .init(.notJoined, against: file) : .init(.unknownArm, value: "")
    }

    /// The place of the arm that a text names, −1 for none.
    private func meaning(of text: String) -> Int32 {
        let label = Label.tidied(text)
        if known.isEmpty, !label.isEmpty { return labels.place(of: label) }
        let folded = Label.folded(label)
        let mapped = words[folded].map(Label.folded)
        let arm = known[folded] ?? mapped.flatMap { known[$0] }
        return arm.map { labels.place(of: $0) } ?? -1
    }
}
