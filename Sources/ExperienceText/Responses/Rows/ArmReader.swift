import ExperienceModel

/// Tells the arm of a row.
final class ArmReader {
    private let meaning: ArmMeaning
    private let attributes: JoinedAttributes?
    private let file: String
    private let column: LabelColumn?
    private let place: Int?
    private let sole: Int32?
    private let soleLabel: String

    /// A reader after the mapping.
    init(
        _ mapping: ResponseMapping, column place: Int?, labels: LabelBook,
        attributes: JoinedAttributes?
    ) {
        let meaning = ArmMeaning(mapping, labels: labels)
        self.meaning = meaning
        self.attributes = attributes
        self.place = place
        file = mapping.join?.table.file ?? ""
        if case .all(let arm) = mapping.arm {
            soleLabel = arm
            sole = meaning.place(of: arm)
        } else {
            soleLabel = ""
            sole = nil
        }
        if case .column = mapping.arm, let place {
            column = LabelColumn(place: place) { meaning.place(of: $0) }
        } else {
            column = nil
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
        return attributes.place(.arm, row: customer) { meaning.place(of: $0) }
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
}
