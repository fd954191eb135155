/// The bytes at which splitting has something to do: separators, quotes, line breaks, NUL, and
/// those above 127.
struct ByteMarks {
    private let isMark: [Bool]

    /// The marks of text with that separator.
    init(separator: UInt8) {
        var marks = [Bool](repeating: false, count: 256)
        for byte in [separator, 0x0A, 0x0D, UInt8(ascii: "\""), 0] { marks[Int(byte)] = true }
        for byte in 128..<256 { marks[byte] = true }
        isMark = marks
    }

    /// The next of them from there, or the end of the text.
    @inline(__always)
    func nextMark(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        isMark.withUnsafeBufferPointer { isMark in
            var index = start
            while index < text.count, !isMark[Int(text[index])] { index &+= 1 }
            return index
        }
    }
}
