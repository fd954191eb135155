/// Reads text in which bytes of older encodings stand among UTF-8, cell by cell: one file may
/// come from several tills.
struct StrayBytes {
    private enum Origin {
        case windows, dos, none
    }

    private static let windows = TextEncoding.windows1252.upperHalf ?? []
    private static let dos = TextEncoding.codePage850.upperHalf ?? []
    private static let mark = Array("\u{FFFD}".utf8)

    /// Bytes that are no UTF-8, in all texts so far.
    private(set) var count = 0

    /// The text with each stray byte read as the letter that belongs there; as U+FFFD where none
    /// does.
    mutating func text(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        let strays = Self.strays(in: bytes)
        guard !strays.isEmpty else { return Array(bytes) }
        count += strays.count
        let origins = strays.map { Self.origin(of: $0, in: bytes) }
        let isDOS = origins.count { $0 == .dos } > origins.count { $0 == .windows }
        var text: [UInt8] = []
        var start = bytes.startIndex
        for place in strays {
            text += bytes[start..<place]
            text += Self.letter(at: place, in: bytes, isDOS: isDOS)
            start = place + 1
        }
        return text + bytes[start...]
    }

    /// Where bytes stand that belong to no character of UTF-8.
    private static func strays(in bytes: ArraySlice<UInt8>) -> [Int] {
        var strays: [Int] = []
        var place = bytes.startIndex
        while place < bytes.endIndex {
            guard bytes[place] > 127 else {
                place += 1
                continue
            }
            let end = place + 1 + EncodingEvidence.followers(of: bytes[place])
            if end > place + 1, end <= bytes.endIndex,
                String(validating: bytes[place..<end], as: UTF8.self) != nil
            {
                place = end
            } else {
                strays.append(place)
                place += 1
            }
        }
        return strays
    }

    private static func likeliness(
        _ table: [Unicode.Scalar], _ place: Int, _ bytes: ArraySlice<UInt8>
    ) -> Double {
        guard table.count == 128 else { return 0 }
        let before = place > bytes.startIndex ? bytes[place - 1] : 0x20
        let after = place + 1 < bytes.endIndex ? bytes[place + 1] : 0x20
        return EncodingEvidence.likeliness(
            of: table[Int(bytes[place]) - 128], after: before, before: after)
    }

    /// The encoding in which alone the byte is a letter that belongs there.
    private static func origin(of place: Int, in bytes: ArraySlice<UInt8>) -> Origin {
        let fits = (
            windows: likeliness(windows, place, bytes) >= 0.9,
            dos: likeliness(dos, place, bytes) >= 0.9
        )
        if fits.windows == fits.dos { return .none }
        return fits.windows ? .windows : .dos
    }

    /// What the byte stands for; where both encodings have a letter, that of most others.
    private static func letter(
        at place: Int, in bytes: ArraySlice<UInt8>, isDOS: Bool
    ) -> [UInt8] {
        for table in isDOS ? [dos, windows] : [windows, dos]
        where likeliness(table, place, bytes) >= 0.9 {
            return Array(String(Character(table[Int(bytes[place]) - 128])).utf8)
        }
        return mark
    }
}
