/// Where a row stands among all rows of a pilot: its key, and the how manieth with that key it is.
///
/// Only rows without an id have equal keys; all others are the first of theirs.
struct RowPlace: Hashable, Comparable {
    /// Bytes of a place in the tables.
    static let size = 20

    var key: RowKey
    var occurrence: UInt32 = 1

    static func < (left: RowPlace, right: RowPlace) -> Bool {
        left.key == right.key ? left.occurrence < right.occurrence : left.key < right.key
    }

    /// Whether a block of rows begins here, wherever it stands.
    ///
    /// It depends on the place alone, so that equal rows lie in equal blocks, in whatever order
    /// they came; one in 512 places on average.
    var isBoundary: Bool {
        occurrence == 1 ? key.low & 511 == 0 : occurrence & 511 == 0
    }

    /// The place as bytes that compare as places do.
    var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
            let memory = UnsafeMutableRawBufferPointer(buffer)
            memory.storeBytes(of: key.high.bigEndian, as: UInt64.self)
            memory.storeBytes(of: key.low.bigEndian, toByteOffset: 8, as: UInt64.self)
            memory.storeBytes(of: occurrence.bigEndian, toByteOffset: 16, as: UInt32.self)
            count = Self.size
        }
    }

    init(key: RowKey, occurrence: UInt32 = 1) {
        self.key = key
        self.occurrence = occurrence
    }

    /// The place of those bytes, or of a key of 16 bytes and which of its rows it is.
    init?(bytes: UnsafeRawBufferPointer, occurrence told: UInt32? = nil) {
        guard bytes.count == (told == nil ? Self.size : 16) else { return nil }
        key = RowKey(
            high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
            low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        occurrence =
            told ?? UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    }
}
