import ExperienceModel

/// What makes a row the same row when it comes again, written into the batch.
final class RowIdentity {
    private static let anonymous: Set<String> = ["", "anonymous", "anoniem"]
    private static let mark: [UInt8] = [0x1F]

    private let columns: ColumnPlaces
    private let scratch: ScratchBytes
    /// Columns of a table of counts that a correction changes: the numbers.
    private let numbers: Set<Int>

    /// For rows with those columns.
    init(_ columns: ColumnPlaces, numbers: Set<Int>, scratch: ScratchBytes) {
        self.columns = columns
        self.numbers = numbers
        self.scratch = scratch
    }

    /// Where the identity of a row comes from.
    @inline(__always)
    func kind(of record: RecordView, isCounts: Bool) -> ResponseBatch.IdentityKind {
        if isCounts { return .rowText }
        if let place = columns.responseID, !isEmpty(record.content(place, in: scratch)) {
            return .responseID
        }
        if let place = columns.respondent, !isAnonymous(record.content(place, in: scratch)) {
            return .respondent
        }
        return .rowText
    }

    /// Writes the identity.
    @inline(__always)
    func write(
        _ record: RecordView, kind: ResponseBatch.IdentityKind, isCounts: Bool,
        to batch: BatchBuilder
    ) {
        switch kind {
        case .responseID:
            writeLabel(columns.responseID, record, batch)
            guard let place = columns.alsoIdentifies else { return }
            batch.identify(Self.mark)
            writeLabel(place, record, batch)
        case .respondent: writeLabel(columns.respondent, record, batch)
        case .rowText:
            if isCounts { writeCounted(record, batch) } else { batch.identify(record.bytes) }
        }
    }

    /// Writes who answered, where rows are known by their response id and may name a respondent.
    func writeRespondent(_ record: RecordView, to batch: BatchBuilder) {
        guard columns.responseID != nil, let place = columns.respondent else { return }
        let cell = record.content(place, in: scratch)
        if isAnonymous(cell) { return batch.respondent("") }
        batch.respondent(Label.tidied(String(decoding: cell, as: UTF8.self)))
    }

    @inline(__always)
    private func writeLabel(_ place: Int?, _ record: RecordView, _ batch: BatchBuilder) {
        guard let place else { return }
        let cell = record.content(place, in: scratch)
        if isTidy(cell) {
            batch.identify(cell)
        } else {
            batch.identify(Label.tidied(String(decoding: cell, as: UTF8.self)).utf8)
        }
    }

    /// A row of counts is the same row when only its numbers were corrected.
    private func writeCounted(_ record: RecordView, _ batch: BatchBuilder) {
        var isFirst = true
        for place in record.cells.indices where !numbers.contains(place) {
            if !isFirst { batch.identify(Self.mark) }
            batch.identify(record.content(place, in: scratch))
            isFirst = false
        }
    }

    /// Whether no byte of it is a blank or would have to be looked at more closely.
    @inline(__always)
    private func isTidy(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < cell.count {
            guard cell[index] > 0x20, cell[index] < 0x7F else { return false }
            index &+= 1
        }
        return true
    }

    @inline(__always)
    private func isEmpty(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = cell.first else { return true }
        if first > 0x20, first < 0x7F { return false }
        return Label.tidied(String(decoding: cell, as: UTF8.self)).isEmpty
    }

    @inline(__always)
    private func isAnonymous(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = cell.first else { return true }
        if first > 0x20, first < 0x7F, first | 0x20 != UInt8(ascii: "a") { return false }
        if first | 0x20 == UInt8(ascii: "a"), cell.count > 32 { return false }
        return Self.anonymous.contains(
            Label.tidied(String(decoding: cell, as: UTF8.self)).lowercased())
    }
}
