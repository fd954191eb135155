/// Values as YAML writes them, so that what is read back is what was written.
enum YAMLScalar {
    private static let reserved: Set<String> = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n",
    ]

    /// An id as it stands, or in quotes where YAML would take it for something else.
    static func text(_ text: String) -> String {
        let isPlain =
            Kebab.isKebab(text) && !reserved.contains(text)
            && text.utf8.first.map { (97...122).contains($0) } == true
        return isPlain ? text : quoted(text)
    }

    /// A text in double quotes.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default:
                if isShown(scalar) {
                    quoted.unicodeScalars.append(scalar)
                } else {
                    quoted += escaped(scalar)
                }
            }
        }
        return quoted + "\""
    }

    /// `35%`, with as few decimals as tell it.
    static func share(_ share: Double) -> String { number(share * 100) + "%" }

    /// A number with at most four decimals, and no exponent.
    static func number(_ value: Double) -> String {
        let scaled = (value * 10_000).rounded()
        guard scaled.magnitude < 9e15 else { return "0" }
        let whole = Int(scaled.magnitude)
        var digits = String(whole % 10_000)
        digits = String(repeating: "0", count: 4 - digits.count) + digits
        while digits.last == "0" { digits.removeLast() }
        let sign = scaled < 0 ? "-" : ""
        return sign + String(whole / 10_000) + (digits.isEmpty ? "" : "." + digits)
    }

    /// A text for a remark: no line breaks, nothing that hides.
    static func onOneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isShown($0) ? $0 : " " }))
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
            .privateUse:
            scalar == "\u{200C}" || scalar == "\u{200D}"
        default: true
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
}
