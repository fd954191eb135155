import Foundation

/// Writes a text in ASCII, each character in as many columns as before, so that no layout moves.
enum TerminalASCII {
    static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        // A comparison takes the place of its sign and of the blank after it.
        return text.replacing("≤ ", with: "<=").replacing("≥ ", with: ">=").map(folded).joined()
    }

    private static func folded(_ character: Character) -> String {
        if character.isASCII { return String(character) }
        if let sign = signs[character] { return sign }
        let base = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.first
        if let base, base.isASCII { return String(base) }
        return String(repeating: "?", count: DisplayWidth.of(character))
    }

    private static let signs: [Character: String] = [
        "▲": "^", "○": "o", "●": "o", "■": "#", "□": "-", "×": "x", "·": ".", "•": "*",
        "├": "[", "┤": "]", "─": "-", "│": ":", "┼": "-", "║": "|", "╫": "+",
        "═": "=", "▄": "o", "█": "#", "−": "-", "–": "-", "—": "-", "≤": "<=", "≥": ">=",
        "€": "E", "→": ">", "‘": "'", "’": "'", "“": "\"", "”": "\"", "„": "\"", "…": ".",
        "\u{A0}": " ", "\u{202F}": " ", "ø": "o", "Ø": "O", "æ": "a", "Æ": "A", "ß": "s",
        "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "œ": "o", "Œ": "O",
    ]
}
