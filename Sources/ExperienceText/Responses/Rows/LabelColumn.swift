/// Reads the labels of one column from its bytes.
final class LabelColumn {
    private let place: Int
    private let memo = CellMemo<Int32>()
    private let meaning: (String) -> Int32

    /// A column whose texts mean what `meaning` says: the place of a label, or −1.
    init(place: Int, meaning: @escaping (String) -> Int32) {
        self.place = place
        self.meaning = meaning
    }

    /// What the cell of a row means.
    @inline(__always)
    func read(_ record: RecordView, _ scratch: ScratchBytes) -> Int32 {
        memo.meaning(of: record.content(place, in: scratch)) {
            meaning(String(decoding: $0, as: UTF8.self))
        }
    }
}
