/// A number as people write it, and what they probably meant.
struct NumberText {
    let text: String
    let isPercentage: Bool
    private let digits: String

    init(_ text: String) {
        self.text = text
        isPercentage = text.hasSuffix("%")
        let bare = isPercentage ? text.dropLast() : text[...]
        digits = String(bare.reversed().drop { $0 == " " }.reversed())
    }

    /// The number, or of a percentage the share that it is; decimal digits and a point only.
    var value: Double? {
        guard isPlain, let number = Double(isPercentage ? digits + "e-2" : digits),
            number.isFinite
        else { return nil }
        return number
    }

    /// The whole number.
    var wholeNumber: Int? {
        guard !isPercentage, digits.utf8.allSatisfy({ "0123456789-+".utf8.contains($0) }) else {
            return nil
        }
        return Int(digits)
    }

    /// Whether it was meant as a number at all.
    var isLikeNumber: Bool {
        text.utf8.contains { (48...57).contains($0) }
            && text.utf8.allSatisfy { "0123456789.,+-_%' eE".utf8.contains($0) }
    }

    /// `0.26` for `0,26`, nil where that does not help.
    var withPoint: String? {
        let mended = text.replacing(",", with: ".")
        return mended != text && NumberText(mended).value != nil ? mended : nil
    }

    /// `48000` for `48.000`, `48 000` and `48,000`, nil where that does not help.
    var withoutGroups: String? {
        let groups = digits.split(omittingEmptySubsequences: false) { ".,' _".contains($0) }
        let areGroups =
            groups.count > 1 && (1...3).contains(groups[0].count)
            && groups.dropFirst().allSatisfy { $0.count == 3 }
            && groups.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
        return areGroups ? groups.joined() : nil
    }

    /// Whether one point before three digits may stand for thousands: `15.000` and `1.500`, not
    /// `0.125`.
    var mayBeThousands: Bool {
        let unsigned = digits.drop { "-+".contains($0) }
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        return !isPercentage && value != nil && parts.count == 2 && parts[1].count == 3
            && (1...3).contains(parts[0].count) && parts[0].first != "0"
    }

    /// The number that `15.000` is when its point divides thousands.
    var thousands: Double? { mayBeThousands ? Double(digits.replacing(".", with: "")) : nil }

    /// The same number so that nobody reads thousands: `15.0` for `15.000`, `7.1250` for `7.125`.
    var withoutDoubt: String {
        let shorter = String(digits.reversed().drop { $0 == "0" }.reversed())
        if shorter.hasSuffix(".") { return shorter + "0" }
        return shorter.count == digits.count ? digits + "0" : shorter
    }

    /// `1` for `1.0`; `120` and `121` for `120.5`.
    var nearestWholes: [String] {
        guard !isPercentage, let value, abs(value) < 1e12 else { return [] }
        let wholes = [value.rounded(.down), value.rounded(.up)].map { String(Int($0)) }
        return wholes[0] == wholes[1] ? [wholes[0]] : wholes
    }

    /// `48000` for `48k`, `1500000` for `1,5 mln`.
    var spelledOut: String? {
        let word = text.reversed().prefix { $0.isLetter }.reversed()
        guard let factor = Self.multiples[String(word).lowercased()] else { return nil }
        let count = text.dropLast(word.count).reversed().drop { $0 == " " }.reversed()
        let number = NumberText(String(count).replacing(",", with: "."))
        guard !number.isPercentage, let value = number.value, abs(value) < 1e6 else { return nil }
        let whole = (value * factor).rounded()
        return abs(whole - value * factor) < 1e-6 ? String(Int(whole)) : nil
    }

    private static let multiples: [String: Double] = [
        "k": 1e3, "duizend": 1e3, "thousand": 1e3, "m": 1e6, "mln": 1e6, "mio": 1e6,
        "miljoen": 1e6, "million": 1e6,
    ]

    /// `48` for `48 hours`, `26%` for `26 percent`; nil where there is not one number.
    var onlyNumber: String? {
        let signs = "0123456789.,-"
        let runs = text.split { !signs.contains($0) }
            .filter { $0.utf8.contains { (48...57).contains($0) } }
        guard runs.count == 1, let run = runs.first, run.count < text.count else { return nil }
        let number = NumberText(String(run))
        guard let plain = number.value == nil ? number.withPoint : number.text else { return nil }
        let isPercentage = ["%", "procent", "percent"].contains { text.lowercased().contains($0) }
        return plain + (isPercentage ? "%" : "")
    }

    private var isPlain: Bool {
        let unsigned =
            digits.hasPrefix("-") || digits.hasPrefix("+") ? digits.dropFirst() : digits[...]
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
            }
    }
}
