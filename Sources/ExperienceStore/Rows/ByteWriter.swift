/// Writes numbers into memory that has room for them; small numbers take few bytes.
struct ByteWriter {
    /// Where the next byte goes.
    var place: UnsafeMutablePointer<UInt8>

    /// A number in groups of seven bits, the lowest first.
    @inline(__always)
    mutating func put(_ number: UInt64) {
        var rest = number
        while rest > 127 {
            place.pointee = UInt8(truncatingIfNeeded: rest) | 128
            place += 1
            rest >>= 7
        }
        place.pointee = UInt8(truncatingIfNeeded: rest)
        place += 1
    }

    /// A number from 0 on.
    @inline(__always)
    mutating func put(_ number: Int) { put(UInt64(bitPattern: Int64(number))) }

    /// A number of either sign: small ones stay small.
    @inline(__always)
    mutating func put(signed number: Int) {
        put(UInt64(bitPattern: Int64((number << 1) ^ (number >> 63))))
    }

    /// Eight bytes.
    @inline(__always)
    mutating func put(word: UInt64) {
        UnsafeMutableRawPointer(place).storeBytes(of: word.littleEndian, as: UInt64.self)
        place += 8
    }
}
