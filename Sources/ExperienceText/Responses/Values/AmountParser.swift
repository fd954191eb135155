/// Reads an amount: decimals after a point or a comma, thousands only where they are certain,
/// a currency before or after it.
enum AmountParser {
    /// The largest amount that is believed.
    static let largest = 1e12

    private static let currencies = ["€", "$", "£", "eur", "usd", "gbp"]

    /// The amount in plain lower-case text; `decimalMark` is that of the column, where known.
    static func read(_ text: String, decimalMark: Character? = nil) -> AnswerReading {
        var rest = text.filter { $0 != "'" && $0 != "’" }[...]
        let isNegative = takeSign(from: &rest)
        takeCurrency(from: &rest)
        let isNegativeToo = takeSign(from: &rest)
        guard !(isNegative && isNegativeToo) else { return .notAnAnswer }
        let exponent = rest.lastIndex(of: "e").map { rest[$0...] } ?? ""
        let mantissa = rest.dropLast(exponent.count)
        guard var digits = joinedGroups(mantissa) else { return .notAnAnswer }
        var marks = digits.filter { $0 == "." || $0 == "," }
        if marks.count == 1, exponent.isEmpty, mayBeThousands(digits) {
            guard let decimalMark else { return .ambiguousNumber }
            if marks.first != decimalMark {
                digits = digits.filter { $0 != "." && $0 != "," }
                marks = ""
            }
        }
        guard let plain = plainDecimal(digits, marks: marks),
            let amount = Double(plain + exponent), amount.magnitude <= largest
        else { return .notAnAnswer }
        return .value(isNegative || isNegativeToo ? -amount : amount)
    }

    /// The decimal mark that an amount shows: `12,5` and `1.234.567` a comma; nil where it shows
    /// none or could be read either way.
    static func decimalMark(of text: String) -> Character? {
        guard case .value = read(text) else { return nil }
        let marks = text.filter { $0 == "." || $0 == "," }
        guard let first = marks.first, let last = marks.last else { return nil }
        guard marks.count > 1, first == last else { return last }
        return first == "." ? "," : "."
    }

    private static func takeSign(from rest: inout Substring) -> Bool {
        guard rest.first == "-" else { return false }
        rest = rest.dropFirst().drop { $0 == " " }
        return true
    }

    private static func takeCurrency(from rest: inout Substring) {
        for currency in currencies {
            if rest.hasPrefix(currency) {
                rest = rest.dropFirst(currency.count).drop { $0 == " " }
            } else if rest.hasSuffix(currency) {
                rest = rest.dropLast(currency.count)
                while rest.last == " " { rest.removeLast() }
            }
        }
    }

    /// The text without blanks between groups of three digits; nil for any other text.
    private static func joinedGroups(_ text: Substring) -> String? {
        let isPlain = text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C || $0 == 0x20
        }
        guard isPlain, !text.isEmpty else { return nil }
        let groups = text.split(separator: " ", omittingEmptySubsequences: false)
        let inner = groups.dropFirst().map { $0.prefix { $0 != "." && $0 != "," } }
        guard groups.count == 1 || (1...3).contains(groups[0].count) else { return nil }
        return inner.allSatisfy { $0.count == 3 } ? groups.joined() : nil
    }

    /// `1.234` and `1,234`: a thousand, or one and a bit.
    private static func mayBeThousands(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return parts.last?.count == 3 && (1...3).contains(parts[0].count) && parts[0].first != "0"
    }

    /// Digits with a decimal point, nil when the marks cannot be both of thousands and decimals.
    private static func plainDecimal(_ text: String, marks: String) -> String? {
        guard let decimalMark = marks.last, let first = marks.first else { return text }
        let isOneKind = marks.allSatisfy { $0 == first }
        if marks.count == 1 {
            return String(text.map { $0 == decimalMark ? "." : $0 })
        }
        let whole = isOneKind ? text[...] : text.prefix { $0 != decimalMark }
        let groups = whole.split(separator: first, omittingEmptySubsequences: false)
        guard marks.dropLast(isOneKind ? 0 : 1).allSatisfy({ $0 == first }),
            (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        let decimals = text.dropFirst(whole.count + 1)
        return decimals.isEmpty ? groups.joined() : groups.joined() + "." + decimals
    }
}
