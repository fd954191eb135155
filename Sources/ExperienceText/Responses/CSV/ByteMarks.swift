/// The bytes at which splitting has something to do: separators, quotes, line breaks, NUL, and
/// those above 127.
struct ByteMarks {
    /// All marks but these lie below it: separators that letters surround, and bytes above 127.
    private static let bound: UInt8 = 0x2D
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let upper: UInt64 = 0x8080_8080_8080_8080

    private let separator: UInt8
    private let separators: UInt64

    /// The marks of text with that separator.
    init(separator: UInt8) {
        self.separator = separator
        separators = UInt64(separator) &* Self.ones
    }

    /// The next of them from there, or the end of the text.
    @inline(__always)
    func nextMark(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        var index = start
        while index &+ 8 <= raw.count {
            let word = UInt64(
                littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            var found = Self.candidates(word, separators)
            while found != 0 {
                let place = index &+ found.trailingZeroBitCount >> 3
                if isMark(text[place]) { return place }
                found &= found &- 1
            }
            index &+= 8
        }
        while index < text.count, !isMark(text[index]) { index &+= 1 }
        return index
    }

    /// The upper bit of every byte that may be a mark: a byte that is none may have it too.
    @inline(__always)
    private static func candidates(_ word: UInt64, _ separators: UInt64) -> UInt64 {
        let other = word ^ separators
        let low = (word &- UInt64(bound) &* ones) & ~word
        let equal = (other &- ones) & ~other
        return (low | equal | word) & upper
    }

    @inline(__always)
    private func isMark(_ byte: UInt8) -> Bool {
        byte == separator || byte == 0x0A || byte == 0x0D || byte == 0x22 || byte == 0
            || byte > 127
    }
}
