/// The characters that Mermaid text spells out, because they would end it: `#35;`, `#quot;`.
enum MermaidEntities {
    /// How long the entity is that begins with those scalars, sign and semicolon included; 0 where
    /// none begins there.
    ///
    /// Mermaid's own begin with `#`, those of HTML with `&`.
    static func length(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
        guard let first = rest.first, first == "#" || first == "&" else { return 0 }
        var name = rest.dropFirst()
        if first == "&", name.first == "#" { name = name.dropFirst() }
        let letters = name.prefix(10).prefix { isWord($0) }
        guard !letters.isEmpty, name.dropFirst(letters.count).first == ";" else { return 0 }
        return letters.endIndex - rest.startIndex + 1
    }

    /// The text with every entity that has a meaning written as its character.
    static func decoded(_ scalars: some Collection<Unicode.Scalar>) -> String {
        let scalars = Array(scalars)
        var text = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let length = length(scalars[index...])
            if length > 0, let meant = character(scalars[(index + 1)..<(index + length - 1)]) {
                text.append(meant)
                index += length
            } else {
                text.append(scalars[index])
                index += 1
            }
        }
        return String(text)
    }

    private static func character(_ name: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
        let digits = String(String.UnicodeScalarView(name.first == "#" ? name.dropFirst() : name))
        if let code = UInt32(digits) { return visible(code) }
        if digits.hasPrefix("x"), let code = UInt32(digits.dropFirst(), radix: 16) {
            return visible(code)
        }
        return named[digits]
    }

    /// Entities are for signs, not for what steers a terminal.
    private static func visible(_ code: UInt32) -> Unicode.Scalar? {
        guard let scalar = Unicode.Scalar(code) else { return nil }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return nil
        default: return scalar
        }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }

    private static let named: [String: Unicode.Scalar] = [
        "quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'", "nbsp": "\u{A0}",
        "colon": ":", "semi": ";", "num": "#", "comma": ",", "percnt": "%", "euro": "€",
        "eacute": "é", "euml": "ë", "iuml": "ï", "ouml": "ö", "uuml": "ü", "auml": "ä",
        "egrave": "è", "hellip": "…", "ndash": "–", "mdash": "—", "copy": "©", "reg": "®",
    ]
}
