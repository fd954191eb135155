/// Reads what a `ByteWriter` wrote; behind the end there are only zeros, and a note that it ended.
struct ByteReader {
    /// An address for no bytes at all.
    private nonisolated(unsafe) static let nothing = UnsafePointer(
        UnsafeMutablePointer<UInt8>.allocate(capacity: 1))

    /// Where the next byte comes from.
    private(set) var place: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>
    /// Whether more was asked for than there is.
    private(set) var isShort = false

    init(_ bytes: UnsafeRawBufferPointer) {
        self.init(
            bytes.baseAddress.map { $0.assumingMemoryBound(to: UInt8.self) } ?? Self.nothing,
            count: bytes.count)
    }

    init(_ start: UnsafePointer<UInt8>, count: Int) {
        place = start
        end = start + count
    }

    /// How many bytes are left.
    var left: Int { end - place }

    /// A number in groups of seven bits.
    @inline(__always)
    mutating func number() -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while place < end, shift < 64 {
            let byte = place.pointee
            place += 1
            number |= UInt64(byte & 127) << shift
            if byte < 128 { return number }
            shift += 7
        }
        isShort = true
        return 0
    }

    /// A number from 0 on.
    @inline(__always)
    mutating func integer() -> Int { Int(truncatingIfNeeded: number()) }

    /// A number of either sign.
    @inline(__always)
    mutating func signed() -> Int {
        let number = number()
        return Int(truncatingIfNeeded: number >> 1) ^ -Int(truncatingIfNeeded: number & 1)
    }

    /// Eight bytes.
    @inline(__always)
    mutating func word() -> UInt64 {
        guard left >= 8 else {
            isShort = true
            return 0
        }
        defer { place += 8 }
        return UInt64(
            littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
    }

    /// The next so many bytes.
    mutating func bytes(_ count: Int) -> UnsafeRawBufferPointer {
        guard count >= 0, count <= left else {
            isShort = true
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        defer { place += count }
        return UnsafeRawBufferPointer(start: place, count: count)
    }
}
