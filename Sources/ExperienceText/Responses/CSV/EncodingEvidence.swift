/// Tells from the first bytes above 127 of a file how it writes its characters.
///
/// Sequences of UTF-8 decide for it. Else each such byte that stands at a letter votes for the
/// encoding in which it is the letter that belongs there: one of Western Europe, in lower case
/// among lower-case letters. An `é` is 0xE9 in Windows-1252, an `È` in Mac Roman; 0x8E is an `é`
/// in Mac Roman and a `Ž` in Windows-1252. Where neither explains nine of ten, code page 850 may;
/// else the file is a mixture, which is read as UTF-8 with strays in it. Bytes that mostly stand
/// three and more together are letters of another alphabet.
struct EncodingEvidence {
    /// Sequences of bytes that are one character in UTF-8.
    private(set) var sequences = 0
    /// Bytes above 127 that belong to none.
    private(set) var strays = 0
    private var straysInRuns = 0
    private var votes: [TextEncoding: Double] = [:]
    private var voters = 0.0
    private var hasUndefined = false

    /// Looks at those bytes; `isEnd` where nothing follows them.
    init(_ bytes: [UInt8], isEnd: Bool) {
        countSequences(bytes, isEnd: isEnd)
        guard sequences < strays else { return }
        countRuns(bytes)
        let tables = [TextEncoding.windows1252, .macRoman, .codePage850].map {
            ($0, $0.upperHalf ?? [])
        }
        for place in bytes.indices where bytes[place] > 127 {
            let before = place > 0 ? bytes[place - 1] : 0x20
            let after = place + 1 < bytes.count ? bytes[place + 1] : 0x20
            hasUndefined = hasUndefined || tables[0].1[Int(bytes[place]) - 128] == "\u{FFFD}"
            guard Self.isLetter(before) || Self.isLetter(after) else { continue }
            voters += 1
            for (encoding, table) in tables {
                let likely = Self.likeliness(
                    of: table[Int(bytes[place]) - 128], after: before, before: after)
                votes[encoding, default: 0] += likely
            }
        }
    }

    /// The encoding; nil when the bytes are no text of Western Europe.
    var encoding: TextEncoding? {
        if sequences >= strays { return .utf8 }
        if strays > 8, straysInRuns * 2 > strays { return nil }
        if voters == 0 { return hasUndefined ? .utf8 : .windows1252 }
        let windows = votes[.windows1252, default: 0]
        let mac = votes[.macRoman, default: 0]
        guard max(windows, mac) >= 0.9 * voters else {
            return votes[.codePage850, default: 0] >= 0.9 * voters ? .codePage850 : .utf8
        }
        return windows >= mac ? .windows1252 : .macRoman
    }

    private mutating func countSequences(_ bytes: [UInt8], isEnd: Bool) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let follow = byte < 128 ? 0 : Self.followers(of: byte)
            if byte > 127 {
                let end = index + 1 + follow
                let rest = bytes[(index + 1)..<min(end, bytes.count)]
                if follow > 0, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
                    if end <= bytes.count { sequences += 1 } else if isEnd { strays += 1 }
                    index = end
                    continue
                }
                strays += 1
            }
            index += 1
        }
    }

    /// How many bytes must follow this one in UTF-8; 0 where it cannot begin a character.
    static func followers(of byte: UInt8) -> Int {
        switch byte {
        case 0xC2...0xDF: 1
        case 0xE0...0xEF: 2
        case 0xF0...0xF4: 3
        default: 0
        }
    }

    private mutating func countRuns(_ bytes: [UInt8]) {
        var run = 0
        for byte in bytes + [0x20] {
            if byte > 127 {
                run += 1
            } else {
                if run > 2 { straysInRuns += run }
                run = 0
            }
        }
    }

    private static let common = Set("éèêëàâäáåçïîíôöóøüûúùñßæœ".unicodeScalars)
    private static let rare = Set("ìòãõýÿšžðþ".unicodeScalars)

    /// How well that character stands there: 1 for the letters of Western Europe, less for what
    /// is seldom met.
    static func likeliness(
        of scalar: Unicode.Scalar, after before: UInt8, before after: UInt8
    ) -> Double {
        let isWithin = isLetter(before) && isLetter(after)
        if isWithin, "’'‑".unicodeScalars.contains(scalar) { return 1 }
        // A quote that opens does not stand behind a letter.
        if isLetter(before), "‚„“‘‹".unicodeScalars.contains(scalar) { return 0 }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        if scalar.properties.isUppercase {
            guard common.contains(lower) || rare.contains(lower) else { return 0 }
            let isInside = isLetter(before) && before & 0x20 != 0
            let standsAlone = !isLetter(before) && !isLetter(after)
            return isInside || standsAlone ? 0 : 0.95
        }
        if common.contains(scalar) { return 1 }
        if rare.contains(scalar) { return 0.5 }
        return isWithin || "\u{FFFD}\u{F8FF}".unicodeScalars.contains(scalar)
            || scalar.properties.isAlphabetic ? 0 : 0.95
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF)
    }
}
