/// Cells that stand where an id should stand and name nobody.
enum Placeholder {
    /// The longest of the words, with room for blanks around it.
    private static let longest = 32
    private static let words: Set<String> = [
        "anonymous", "anonymous user", "anoniem", "anonym", "anonyme",
        "n/a", "na", "n.a.", "n.a", "nvt", "n.v.t.", "n.v.t", "n/v/t", "nb", "n.b.", "k.a.",
        "keine angabe", "s.o.", "sans objet", "n.d.", "non renseigné", "not available",
        "not applicable", "niet van toepassing", "niet beschikbaar", "niet bekend",
        "null", "(null)", "nil", "none", "nan", "undefined", "empty", "(empty)", "blank",
        "(blank)", "leeg", "(leeg)", "geen", "leer", "vide", "aucun",
        "unknown", "onbekend", "unbekannt", "inconnu", "inconnue",
        "guest", "gast", "invité", "besucher",
        "#n/a", "#n/b", "#nv", "#value!", "#waarde!", "#wert!", "#valeur!", "#name?", "#naam?",
        "#nom?", "#ref!", "#verw!", "#bezug!", "#null!",
    ]

    /// Whether a cell is empty, holds only signs and zeros, or says in a word that nobody is known.
    @inline(__always)
    static func isNobody(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < cell.count {
            // Most ids hold a digit or an @, and none of the words does.
            let byte = cell[index]
            if byte > 0x30, byte <= 0x39 || byte == 0x40 { return false }
            index &+= 1
        }
        return isWord(cell)
    }

    /// The same of a text.
    static func isNobody(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isNobody($0) }
    }

    /// Whether a spreadsheet rounded the id and wrote it as a power of ten: `1.1443E+10`.
    @inline(__always)
    static func isRounded(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard cell.count >= 5, cell.count <= 24 else { return false }
        let sign = UInt8(ascii: "+")
        guard cell[cell.count - 3] == sign || cell[cell.count - 4] == sign else { return false }
        return isPowerOfTen(cell)
    }

    /// The same of a text.
    static func isRounded(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isRounded($0) }
    }

    private static func isWord(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard cell.count <= 2 * longest else { return false }
        let text = Label.folded(String(decoding: cell, as: UTF8.self))
        if text.allSatisfy({ !$0.isLetter && ($0 == "0" || !$0.isNumber) }) { return true }
        return words.contains(text)
    }

    /// A digit, perhaps a mark and more digits, then `E+` and two or three digits.
    private static func isPowerOfTen(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        guard let letter = cell.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
            letter >= 1, letter + 1 < cell.count, cell[letter + 1] == UInt8(ascii: "+"),
            isDigit(cell[0]), cell[(letter + 2)...].allSatisfy(isDigit)
        else { return false }
        if letter == 1 { return true }
        let isMark = cell[1] == UInt8(ascii: ".") || cell[1] == UInt8(ascii: ",")
        return isMark && letter > 2 && cell[2..<letter].allSatisfy(isDigit)
    }
}
