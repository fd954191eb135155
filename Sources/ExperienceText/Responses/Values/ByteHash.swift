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

    /// The fewer than eight bytes that are left, in an order of their own.
    @inline(__always)
    static func lastWord(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> UInt64 {
        let count = text.count &- index
        if count >= 4 {
            // Both halves, which share the bytes in the middle.
            return UInt64(half(text, from: index)) << 32
                | UInt64(half(text, from: text.count &- 4))
        }
        var word: UInt64 = 0
        var place = index
        while place < text.count {
            word = word << 8 | UInt64(text[place])
            place += 1
        }
        return word
    }

    /// Whether the bytes from there on are those of a text, which has at least four.
    @inline(__always)
    static func isEqual(
        _ text: UnsafeBufferPointer<UInt8>, to other: UnsafePointer<UInt8>
    ) -> Bool {
        let known = UnsafeBufferPointer(start: other, count: text.count)
        if text.count < 8 {
            return half(text, from: 0) == half(known, from: 0)
                && half(text, from: text.count &- 4) == half(known, from: text.count &- 4)
        }
        var index = 0
        while index &+ 8 <= text.count {
            guard word(text, from: index) == word(known, from: index) else { return false }
            index &+= 8
        }
        return word(text, from: text.count &- 8) == word(known, from: text.count &- 8)
    }

    @inline(__always)
    private static func half(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> UInt32 {
        UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt32.self)
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, with word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}
