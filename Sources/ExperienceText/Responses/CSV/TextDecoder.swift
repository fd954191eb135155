/// Turns the bytes of a file into UTF-8, chunk by chunk: recognises its encoding by its mark or
/// by the evidence of its bytes, wherever in the file the first of them stands.
struct TextDecoder {
    /// Why a file is no text that can be read.
    enum Refusal: Error, Equatable {
        /// A workbook, an archive, a picture.
        case notText
        /// Text of four bytes a character, as hardly any tool writes it.
        case utf32
        /// Text in no known encoding; the line of the first such byte.
        case unknownEncoding(line: Int)
    }

    private enum State {
        case start
        case plain
        case gathering
        case settled
    }

    private static let startLength = 1024
    private static let evidenceLength = 64 << 10
    /// The beginnings of workbooks and archives, PDF, PNG, JPEG and gzip.
    private static let magic: [[UInt8]] = [
        [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11], Array("%PDF".utf8),
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x1F, 0x8B],
    ]

    /// The encoding as far as it is known; plain ASCII counts as UTF-8.
    private(set) var encoding = TextEncoding.utf8
    private var state = State.start
    private var held: [UInt8] = []
    private var lastPlain: UInt8 = 0x20
    private var lines = 1
    private var wide: UnicodeDecoder?
    private var upperHalf: [[UInt8]] = []

    /// The text of the next bytes, as far as it can be told.
    mutating func decode(_ chunk: [UInt8]) throws(Refusal) -> [UInt8] {
        switch state {
        case .settled: return settled(chunk)
        case .plain: return try plain(chunk, isEnd: false)
        case .start:
            // Mostly all of a beginning comes at once, and is not copied.
            if held.isEmpty { held = chunk } else { held += chunk }
            return held.count < Self.startLength ? [] : try begin(isEnd: false)
        case .gathering:
            held += chunk
            return held.count < Self.evidenceLength ? [] : try settle(isEnd: false)
        }
    }

    /// The text of what was held back.
    mutating func finish() throws(Refusal) -> [UInt8] {
        switch state {
        case .start: try begin(isEnd: true)
        case .gathering: try settle(isEnd: true)
        case .plain, .settled: []
        }
    }

    /// Looks at the mark, or at the NUL bytes of text of two bytes a character without one.
    private mutating func begin(isEnd: Bool) throws(Refusal) -> [UInt8] {
        let head = held
        held = []
        if Self.magic.contains(where: head.starts(with:)) { throw .notText }
        if Self.isUTF32(head) { throw .utf32 }
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            state = .settled
            return Array(head.dropFirst(3))
        }
        let (zerosAtEven, zerosAtOdd) = Self.zeros(head.prefix(Self.startLength))
        let isMarked = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
        guard isMarked || (zerosAtEven + zerosAtOdd) * 3 > min(head.count, Self.startLength) else {
            state = .plain
            return try plain(head, isEnd: isEnd)
        }
        let isBigEndian = isMarked ? head[0] == 0xFE : zerosAtEven > zerosAtOdd
        guard isMarked || min(zerosAtEven, zerosAtOdd) * 8 < max(zerosAtEven, zerosAtOdd) else {
            throw .unknownEncoding(line: 1)
        }
        encoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
        var decoder = UnicodeDecoder(head: isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE])
        let text = decoder.decode(Array(head.dropFirst(isMarked ? 2 : 0)))
        wide = decoder
        state = .settled
        return text
    }

    /// Whether a mark of UTF-32 stands in front, or three of four bytes are NUL in a fixed order.
    private static func isUTF32(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) {
            return true
        }
        let quarters = min(head.count, startLength) / 4
        guard quarters >= 4 else { return false }
        let zeros = (0..<4).map { place in
            (0..<quarters).count { head[$0 * 4 + place] == 0 }
        }
        return zeros.count { $0 * 10 >= quarters * 9 } == 3
    }

    private static func zeros(_ head: ArraySlice<UInt8>) -> (even: Int, odd: Int) {
        let zeros = head.indices.filter { head[$0] == 0 }
        let even = zeros.count { $0 % 2 == 0 }
        return (even, zeros.count - even)
    }

    /// Lets pass what is ASCII, and gathers evidence from the first other byte on.
    private mutating func plain(_ chunk: [UInt8], isEnd: Bool) throws(Refusal) -> [UInt8] {
        guard let first = Self.firstHighByte(chunk) else {
            lines += Self.lineBreaks(chunk[...])
            lastPlain = chunk.last ?? lastPlain
            return chunk
        }
        lines += Self.lineBreaks(chunk[..<first])
        if first > 0 { lastPlain = chunk[first - 1] }
        if chunk.count - first >= Self.evidenceLength {
            let window = chunk[first..<first + Self.evidenceLength]
            let isWhole = isEnd && chunk.count - first == Self.evidenceLength
            try recognise([lastPlain] + window, isWhole: isWhole)
            return settled(chunk)
        }
        held = Array(chunk[first...])
        state = .gathering
        let before = Array(chunk[..<first])
        return isEnd ? before + (try settle(isEnd: true)) : before
    }

    private mutating func settle(isEnd: Bool) throws(Refusal) -> [UInt8] {
        let window = [lastPlain] + held.prefix(Self.evidenceLength)
        try recognise(window, isWhole: isEnd && held.count <= Self.evidenceLength)
        defer { held = [] }
        return settled(held)
    }

    /// Recognises the encoding by the first bytes that are not plain.
    private mutating func recognise(_ window: [UInt8], isWhole: Bool) throws(Refusal) {
        guard let found = EncodingEvidence(window, isEnd: isWhole).encoding else {
            throw .unknownEncoding(line: lines)
        }
        encoding = found
        upperHalf = (found.upperHalf ?? []).map { Array(String(Character($0)).utf8) }
        state = .settled
    }

    private mutating func settled(_ chunk: [UInt8]) -> [UInt8] {
        if wide != nil { return wide?.decode(chunk) ?? [] }
        guard !upperHalf.isEmpty else { return chunk }
        var text: [UInt8] = []
        text.reserveCapacity(chunk.count + chunk.count / 8)
        for byte in chunk {
            if byte < 128 {
                text.append(byte)
            } else {
                text.append(contentsOf: upperHalf[Int(byte) - 128])
            }
        }
        return text
    }

    private static func firstHighByte(_ chunk: [UInt8]) -> Int? {
        chunk.withUnsafeBufferPointer { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            var index = 0
            while index + 8 <= raw.count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080
                    == 0
            {
                index += 8
            }
            while index < raw.count {
                if raw[index] > 127 { return index }
                index += 1
            }
            return nil
        }
    }

    private static func lineBreaks(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            let (lower, upper): (UInt64, UInt64) = (0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080)
            var (count, index) = (0, 0)
            while index &+ 8 <= raw.count {
                // The byte that is a line feed becomes 0, and only a 0 leaves its upper bit off.
                let part = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let other = part ^ 0x0A0A_0A0A_0A0A_0A0A
                let marks = (((other & lower) &+ lower) | other) & upper
                count &+= 8 &- marks.nonzeroBitCount
                index &+= 8
            }
            return count + raw[index...].count { $0 == 0x0A }
        }
    }
}

extension TextDecoder {
    /// The text of the beginning of a file, or of all of it.
    static func text(
        ofHead head: [UInt8]
    ) throws(Refusal) -> (text: [UInt8], encoding: TextEncoding) {
        var decoder = TextDecoder()
        var text = try decoder.decode(head)
        // What is held back waits for bytes that a beginning does not have.
        text += try decoder.finish()
        return (text, decoder.encoding)
    }
}
