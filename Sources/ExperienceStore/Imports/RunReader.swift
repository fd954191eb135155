/// Reads a spilled run through a small buffer.
final class RunReader {
    private static let window = 128 * 1024

    private let file: SpillFile
    private var offset: Int
    private let end: Int
    private let buffer = ByteBuffer(capacity: RunReader.window)
    private var place = 0
    /// The key of the row that was read last.
    private(set) var key = RowKey(high: 0, low: 0)
    /// Where its bytes lie in the buffer.
    private var row = 0..<0

    init(_ file: SpillFile, _ run: Range<Int>) {
        self.file = file
        offset = run.lowerBound
        end = run.upperBound
    }

    /// The bytes of that row, until the next one is read.
    var bytes: ByteReader { ByteReader(buffer.start + row.lowerBound, count: row.count) }

    /// Goes to the next row; false when there is none.
    func next() throws -> Bool {
        if buffer.count - place < 26 { try fill(26) }
        guard place < buffer.count else { return false }
        var reader = ByteReader(buffer.start + place, count: buffer.count - place)
        key.high = reader.word()
        key.low = reader.word()
        let length = reader.integer()
        let head = reader.place - (UnsafePointer(buffer.start) + place)
        if buffer.count - place < head + length { try fill(head + length) }
        guard !reader.isShort, buffer.count - place >= head + length else {
            throw UnreadableText()
        }
        row = place + head..<place + head + length
        place = row.upperBound
        return true
    }

    /// Has at least so many bytes in the buffer, as far as the run has them.
    private func fill(_ bytes: Int) throws {
        let rest = buffer.count - place
        buffer.start.update(from: buffer.start + place, count: rest)
        place = 0
        buffer.count = rest
        let wanted = min(max(bytes, Self.window) - rest, end - offset)
        guard wanted > 0 else { return }
        try file.read(wanted, at: offset, into: buffer.end(reserving: wanted))
        buffer.count += wanted
        offset += wanted
    }
}
