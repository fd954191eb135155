/// The memory of one record: its cells, and the bytes that came with earlier chunks.
///
/// Its places stay the same while a record is looked at.
final class RecordMemory {
    @exclusivity(unchecked) private var bytes: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) private var byteCount = 0
    @exclusivity(unchecked) private var byteCapacity = 4096
    @exclusivity(unchecked) private var spans: UnsafeMutablePointer<CellSpan>
    @exclusivity(unchecked) private(set) var cellCount = 0
    @exclusivity(unchecked) private var cellCapacity = 128

    init() {
        bytes = .allocate(capacity: byteCapacity)
        spans = .allocate(capacity: cellCapacity)
    }

    deinit {
        bytes.deallocate()
        spans.deallocate()
    }

    /// The cells so far.
    var cells: UnsafeBufferPointer<CellSpan> { UnsafeBufferPointer(start: spans, count: cellCount) }

    /// The bytes that were kept.
    var kept: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: byteCount) }

    /// Adds a cell.
    @inline(__always)
    func append(_ cell: CellSpan) {
        if cellCount == cellCapacity { growCells() }
        spans[cellCount] = cell
        cellCount &+= 1
    }

    /// Adds bytes.
    func keep(_ part: UnsafeBufferPointer<UInt8>) {
        guard let base = part.baseAddress, !part.isEmpty else { return }
        if byteCount + part.count > byteCapacity { growBytes(to: byteCount + part.count) }
        (bytes + byteCount).update(from: base, count: part.count)
        byteCount += part.count
    }

    /// Forgets all but so many of the bytes.
    func keepOnly(_ count: Int) { byteCount = min(byteCount, count) }

    /// Forgets the cells.
    func removeCells() { cellCount = 0 }

    /// Forgets all.
    @inline(__always)
    func removeAll() {
        cellCount = 0
        byteCount = 0
    }

    private func growCells() {
        let larger = UnsafeMutablePointer<CellSpan>.allocate(capacity: cellCapacity * 2)
        larger.update(from: spans, count: cellCount)
        spans.deallocate()
        spans = larger
        cellCapacity *= 2
    }

    private func growBytes(to count: Int) {
        byteCapacity = max(count, byteCapacity * 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
        larger.update(from: bytes, count: byteCount)
        bytes.deallocate()
        bytes = larger
    }
}
