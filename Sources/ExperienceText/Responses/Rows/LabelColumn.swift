/// Reads the labels of one column from its bytes.
final class LabelColumn {
    /// −1 where the file has no such column.
    private let place: Int
    private let memo = CellMemo<Int32>()
    private let meaning: (String) -> Int32

    /// A column whose texts mean what `meaning` says: the place of a label, or −1; without a place
    /// one that tells no label.
    init(place: Int?, meaning: @escaping (String) -> Int32) {
        self.place = place ?? -1
        self.meaning = meaning
    }

    /// Whether the file has it.
    var isThere: Bool { place >= 0 }

    /// What the cell of a row means; 0 where there is no such column.
    @inline(__always)
    func read(_ record: RecordView, _ scratch: ScratchBytes) -> Int32 {
        guard place >= 0 else { return 0 }
        return memo.meaning(of: record.content(place, in: scratch)) {
            meaning(String(decoding: $0, as: UTF8.self))
        }
    }
}
