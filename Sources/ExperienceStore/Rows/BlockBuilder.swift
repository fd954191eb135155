/// Puts rows together into blocks; a block ends where the next one must begin.
final class BlockBuilder {
    private let bytes = ByteBuffer(capacity: 64 * 1024)
    @exclusivity(unchecked) private var first: RowPlace?
    @exclusivity(unchecked) private var count = 0
    private let emit: (RowPlace, Int, UnsafeRawBufferPointer) throws -> Void

    /// Hands every block that is done to the function: its first place, its rows, its bytes.
    init(_ emit: @escaping (RowPlace, Int, UnsafeRawBufferPointer) throws -> Void) {
        self.emit = emit
    }

    /// Whether there are rows that are not handed on yet.
    var isEmpty: Bool { first == nil }

    /// Adds a row behind all others.
    func append(_ row: AnswerRow, at place: RowPlace) throws {
        try begin(at: place)
        let room = AnswerRow.room(answers: row.answers.count) + 40
        let start = bytes.end(reserving: room)
        // The length goes before the row, and is known only after it: two bytes hold most.
        var writer = ByteWriter(place: start + 2)
        writer.place = Self.write(place, at: writer.place)
        row.write(to: &writer)
        let length = writer.place - (start + 2)
        if length < 128 {
            (start + 1).update(from: start + 2, count: length)
            start.pointee = UInt8(length)
            bytes.count += length + 1
        } else {
            try appendLong(start, length)
        }
    }

    private func appendLong(_ start: UnsafeMutablePointer<UInt8>, _ length: Int) throws {
        let row = Array(UnsafeBufferPointer(start: start + 2, count: length))
        var writer = ByteWriter(place: start)
        writer.put(length)
        writer.place.update(from: row, count: length)
        bytes.count += writer.place - start + length
    }

    /// Adds a row as it lies in another block.
    func append(whole row: UnsafeRawBufferPointer, at place: RowPlace) throws {
        try begin(at: place)
        bytes.append(row)
    }

    /// Hands on what is there.
    func flush() throws {
        guard let first else { return }
        let rows = UnsafeRawBufferPointer(rebasing: bytes.bytes()[Block.head...])
        bytes.start.pointee = Block.format
        UnsafeMutableRawPointer(bytes.start + 1).storeBytes(
            of: Block.checksum(rows), as: UInt64.self)
        self.first = nil
        try emit(first, count, bytes.bytes())
    }

    private func begin(at place: RowPlace) throws {
        if place.isBoundary { try flush() }
        if first == nil {
            first = place
            count = 0
            bytes.count = 0
            _ = bytes.end(reserving: Block.head)
            bytes.count = Block.head
        }
        count += 1
    }

    private static func write(
        _ place: RowPlace, at start: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let memory = UnsafeMutableRawPointer(start)
        memory.storeBytes(of: place.key.high.bigEndian, as: UInt64.self)
        memory.storeBytes(of: place.key.low.bigEndian, toByteOffset: 8, as: UInt64.self)
        var writer = ByteWriter(place: start + 16)
        writer.put(Int(place.occurrence))
        return writer.place
    }
}
