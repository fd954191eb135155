/// How a file writes its characters.
enum TextEncoding: String {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
    case macRoman = "Mac Roman"
    /// What DOS wrote in Western Europe, and some tills and telephone exchanges still do.
    case codePage850 = "CP850"

    /// The characters of the bytes from 128 where a byte is a character; nil elsewhere.
    var upperHalf: [Unicode.Scalar]? {
        switch self {
        case .windows1252: Self.windowsUpperHalf
        case .macRoman: Self.macUpperHalf
        case .codePage850: Self.dosUpperHalf
        case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
        }
    }

    private static let windowsUpperHalf: [Unicode.Scalar] = {
        // 0x80 to 0x9F; U+FFFD where Windows-1252 has no character.
        let first =
            "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
        return Array(first.unicodeScalars)
            + (0xA0...0xFF).compactMap { Unicode.Scalar(UInt32($0)) }
    }()

    private static let dosUpperHalf: [Unicode.Scalar] = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
            + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·"
            + "¹³²■\u{A0}")
            .unicodeScalars)

    private static let macUpperHalf: [Unicode.Scalar] = Array(
        ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
            .unicodeScalars)
}
