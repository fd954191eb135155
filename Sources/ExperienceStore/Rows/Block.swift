/// A stretch of a pilot's rows in the order of their places: one row of `answer_block`.
///
/// Its bytes are a format number, a checksum of the rest, and the rows: each its length, its key,
/// which of the rows with that key it is, and the row itself.
final class Block {
    /// The form that is written now.
    static let format: UInt8 = 1
    /// Bytes before the first row.
    static let head = 9

    /// The place of its first row.
    let first: RowPlace
    /// How many rows it says to hold.
    let count: Int
    private let memory: UnsafeMutableRawBufferPointer

    /// A copy of those bytes.
    init(first: RowPlace, count: Int, bytes: UnsafeRawBufferPointer) {
        self.first = first
        self.count = count
        memory = .allocate(byteCount: bytes.count, alignment: 1)
        memory.copyMemory(from: bytes)
    }

    deinit { memory.deallocate() }

    /// The rows from the first on; throws where the bytes are not those that were written.
    func rows() throws -> BlockRows {
        guard memory.count > Self.head, memory[0] == Self.format,
            memory.loadUnaligned(fromByteOffset: 1, as: UInt64.self)
                == Self.checksum(UnsafeRawBufferPointer(rebasing: memory[Self.head...]))
        else { throw UnreadableText() }
        return BlockRows(self, UnsafeRawBufferPointer(rebasing: memory[Self.head...]))
    }

    /// A checksum that tells of any change by accident, eight bytes at a time.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sum = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
        var place = 0
        while place + 8 <= bytes.count {
            sum ^= UInt64(
                littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            sum = (sum &* 0xBF58_476D_1CE4_E5B9) ^ (sum >> 29)
            place += 8
        }
        while place < bytes.count {
            sum ^= UInt64(bytes[place])
            sum = (sum &* 0xBF58_476D_1CE4_E5B9) ^ (sum >> 29)
            place += 1
        }
        return sum.littleEndian
    }
}
