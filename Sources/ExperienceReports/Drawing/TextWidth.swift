/// How wide a text is, from the widths that Arial and Liberation Sans share.
enum TextWidth {
    /// Width of a text in the same units as its font size, with 12% spare for wider fonts.
    static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
        let units = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
        return Double(units) / 1000 * size * 1.12 * (isBold ? 1.07 : 1)
    }

    /// Thousandths of the font size.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E: ascii[Int(scalar.value) - 0x20]
        case 0x300...0x36F: 0
        case 0xC0...0x17F: latin(scalar)
        case 0x2018...0x201A: 222
        case 0x201C...0x201E: 333
        case 0x2013, 0x20AC: 556
        case 0x2212, 0x2264: 584
        case 0x2014, 0x2192: 1000
        // Everything else, CJK and emoji among it, is taken as wide as it is high.
        case 0x80...0x2000: 600
        default: 1000
        }
    }

    /// A letter with an accent is as wide as the letter.
    private static func latin(_ scalar: Unicode.Scalar) -> Int {
        scalar.properties.isUppercase ? 722 : 556
    }

    private static let ascii = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
}
