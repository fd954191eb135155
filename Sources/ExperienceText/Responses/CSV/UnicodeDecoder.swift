/// Turns the bytes of a file into UTF-8, chunk by chunk: takes the byte-order mark off and
/// decodes UTF-16 where the mark says so; all else passes as it is.
struct UnicodeDecoder {
    /// How the file writes its characters, as its mark says.
    enum Encoding: String {
        case utf8 = "UTF-8"
        case utf16LittleEndian = "UTF-16LE"
        case utf16BigEndian = "UTF-16BE"
    }

    let encoding: Encoding
    private var pendingByte: UInt8?
    private var pendingSurrogate: UInt16?

    /// Recognises the mark at the beginning of `head`.
    init(head: [UInt8]) {
        encoding =
            head.starts(with: [0xFF, 0xFE])
            ? .utf16LittleEndian : head.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : .utf8
    }

    /// The text of the beginning of the file, without its mark.
    mutating func decodeHead(_ head: [UInt8]) -> [UInt8] {
        switch encoding {
        case .utf8: head.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(head.dropFirst(3)) : head
        case .utf16LittleEndian, .utf16BigEndian: decode(Array(head.dropFirst(2)))
        }
    }

    /// The text of what follows.
    mutating func decode(_ chunk: [UInt8]) -> [UInt8] {
        guard encoding != .utf8 else { return chunk }
        var text: [UInt8] = []
        text.reserveCapacity(chunk.count)
        for byte in chunk {
            guard let first = pendingByte else {
                pendingByte = byte
                continue
            }
            pendingByte = nil
            let unit =
                encoding == .utf16LittleEndian
                ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
            append(unit, to: &text)
        }
        return text
    }

    private mutating func append(_ unit: UInt16, to text: inout [UInt8]) {
        if let leading = pendingSurrogate {
            pendingSurrogate = nil
            guard !UTF16.isTrailSurrogate(unit) else {
                let high = UInt32(leading - 0xD800) << 10
                append(0x10000 + high + UInt32(unit - 0xDC00), to: &text)
                return
            }
            append(Self.replacement, to: &text)
        }
        if UTF16.isLeadSurrogate(unit) {
            pendingSurrogate = unit
        } else {
            append(UInt32(unit), to: &text)
        }
    }

    private static let replacement: UInt32 = 0xFFFD

    private func append(_ value: UInt32, to text: inout [UInt8]) {
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        text.append(contentsOf: String(Character(scalar)).utf8)
    }
}
