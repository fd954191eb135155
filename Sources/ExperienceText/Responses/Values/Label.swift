/// How labels and headings are compared: blanks at the ends do not matter, and runs of blanks,
/// no-break spaces and line breaks within are one space.
enum Label {
    /// The label without the blanks that nobody sees.
    static func tidied(_ text: String) -> String {
        guard !isTidy(text) else { return text }
        let words = text.unicodeScalars.split(whereSeparator: isBlank)
        return words.map { String($0) }.joined(separator: " ")
    }

    /// The same for all ways of capitalising it.
    static func folded(_ text: String) -> String { tidied(text).lowercased() }

    private static func isTidy(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
            previous = byte
        }
        return previous != 0x20 || text.isEmpty
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
        return scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
}
