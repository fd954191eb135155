/// The plain ASCII form of digits, signs and dashes that keyboards and surveys write otherwise.
enum PlainText {
    /// Full-width digits become digits, every minus sign and dash a hyphen.
    static func of(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 > 0x7F }) else { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { plain.append(self.plain(scalar)) }
        return String(plain)
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF10...0xFF19: Unicode.Scalar(UInt8(scalar.value - 0xFF10) + UInt8(ascii: "0"))
        case 0x2010...0x2015, 0x2212, 0xFF0D: "-"
        case 0xFF0E: "."
        case 0xFF0C: ","
        case 0xFF0F: "/"
        default: scalar
        }
    }
}
