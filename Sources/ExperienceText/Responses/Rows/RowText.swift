import ExperienceModel

/// Writes what a row without an id says, cell by cell under its heading.
///
/// Neither quotes, separators, line ends nor the order of the columns matter, and an empty cell
/// says nothing: a file that a spreadsheet saved again holds the same rows. Nor does it matter
/// whether a date is written `2026-04-01` or `1-4-2026`, and a number `8,50` or `8.5`.
struct RowText {
    private static let headingEnd: UInt8 = 0x1E
    private static let cellEnd: UInt8 = 0x1F

    private struct Column {
        var place: Int
        var name: [UInt8]
    }

    private let columns: [Column]
    private let day: Int?
    private let scratch: ScratchBytes

    /// For rows below those headings, without those places; the cell of the day is written by its
    /// meaning.
    init(
        headings: [String], without left: Set<Int>, day: Int?, scratch: ScratchBytes
    ) {
        let places = headings.indices.filter { !left.contains($0) }
        let folded = headings.map { Label.folded($0) }
        columns = places.sorted { (folded[$0], $0) < (folded[$1], $1) }.map {
            Column(place: $0, name: Array(folded[$0].utf8) + [Self.headingEnd])
        }
        self.day = day
        self.scratch = scratch
    }

    /// Writes the row into the identity of the batch's last row; `moment` is its day with the
    /// minute, where the file says them.
    func write(_ record: RecordView, moment: String, to batch: BatchBuilder) {
        for column in columns where column.place < record.cells.count {
            let cell = record.content(column.place, in: scratch)
            guard !cell.isEmpty else { continue }
            if column.place == day {
                begin(column, batch)
                batch.identify(moment.utf8)
            } else if let number = Self.number(cell) {
                begin(column, batch)
                batch.identify(number.whole)
                if !number.fraction.isEmpty {
                    batch.identify(CollectionOfOne(UInt8(ascii: ".")))
                    batch.identify(number.fraction)
                }
            } else {
                let text = Label.tidied(String(decoding: cell, as: UTF8.self))
                guard !text.isEmpty else { continue }
                begin(column, batch)
                batch.identify(text.utf8)
            }
            batch.identify(CollectionOfOne(Self.cellEnd))
        }
    }

    private func begin(_ column: Column, _ batch: BatchBuilder) { batch.identify(column.name) }

    /// The digits of a plain number without the zeros that say nothing; nil for other cells.
    private static func number(
        _ cell: UnsafeBufferPointer<UInt8>
    ) -> (whole: Slice<UnsafeBufferPointer<UInt8>>, fraction: Slice<UnsafeBufferPointer<UInt8>>)? {
        var mark: Int?
        for index in cell.indices {
            switch cell[index] {
            case 0x30...0x39: continue
            case UInt8(ascii: "."), UInt8(ascii: ","):
                guard mark == nil, index > 0 else { return nil }
                mark = index
            default: return nil
            }
        }
        let end = mark ?? cell.count
        var begin = 0
        while begin < end - 1, cell[begin] == 0x30 { begin += 1 }
        var last = cell.count
        while let mark, last > mark + 1, cell[last - 1] == 0x30 { last -= 1 }
        return (cell[begin..<end], mark.map { cell[($0 + 1)..<last] } ?? cell[end..<end])
    }
}
