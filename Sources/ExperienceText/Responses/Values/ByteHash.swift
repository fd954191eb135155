/// A quick hash of bytes, for tables that live as long as one reading; not for keeping.
enum ByteHash {
    /// Eight bytes at a time, multiplied and folded.
    @inline(__always)
    static func of(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: text.count) &* 0x9E37_79B9_7F4A_7C15
        var index = 0
        while index + 8 <= text.count {
            hash = mixed(hash, with: word(text, from: index))
            index += 8
        }
        return index < text.count
            ? mixed(hash, with: lastWord(text, from: index)) : mixed(hash, with: 0)
    }

    /// Eight bytes from there as one number.
    @inline(__always)
    static func word(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> UInt64 {
        UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// The fewer than eight bytes that are left.
    @inline(__always)
    static func lastWord(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> UInt64 {
        var word: UInt64 = 0
        var place = index
        while place < text.count {
            word = word << 8 | UInt64(text[place])
            place += 1
        }
        return word
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, with word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}
