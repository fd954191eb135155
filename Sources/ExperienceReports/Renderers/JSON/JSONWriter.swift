extension JSONValue {
    /// The value as JSON text: two blanks a level, keys in their order, one line feed at the end.
    ///
    /// Numbers have the fewest digits that read back as the same number, whole ones no fraction.
    /// Characters that could steer a terminal or turn the reading direction are escaped.
    public var text: String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }

    private func write(to text: inout String, indent: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += JSONValue.digits(of: value)
        case .string(let value): text += JSONValue.quoted(value)
        case .array(let values):
            JSONValue.write(values, between: ("[", "]"), to: &text, indent: indent) { value, text in
                value.write(to: &text, indent: indent + 1)
            }
        case .object(let object):
            JSONValue.write(object.members, between: ("{", "}"), to: &text, indent: indent) {
                member, text in
                text += JSONValue.quoted(member.key) + ": "
                member.value.write(to: &text, indent: indent + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between brackets: (String, String), to text: inout String,
        indent: Int, writing: (Element, inout String) -> Void
    ) {
        text += brackets.0
        for (position, element) in elements.enumerated() {
            text += (position == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
            writing(element, &text)
        }
        if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
        text += brackets.1
    }

    /// Beyond 2⁵³ not every whole number is a Double, so the exponent form stays.
    private static func digits(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        if value == value.rounded(), value.magnitude < 9_007_199_254_740_992 {
            return String(Int(value))
        }
        return value.description
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default: quoted += TerminalText.isControl(scalar) ? escaped(scalar) : String(scalar)
            }
        }
        return quoted + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf16.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
