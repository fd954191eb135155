/// The code of a rule that was probably meant: `CX502` by `cx-502`, `CX52` and `CX0502`.
enum MeantRuleCode {
    static func code(_ text: String) -> String? {
        let letters = text.uppercased().filter { $0.isLetter || $0.isNumber }
        guard letters.hasPrefix("CX") || letters.first?.isNumber == true else { return nil }
        var digits = (letters.hasPrefix("CX") ? letters.dropFirst(2) : letters[...])
            .replacing("O", with: "0")
        guard (2...4).contains(digits.count), digits.utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        // A family is one digit, and its rules count from 01.
        if digits.count == 2 { digits.insert("0", at: digits.index(after: digits.startIndex)) }
        if digits.count == 4 {
            guard let zero = digits.firstIndex(of: "0") else { return nil }
            digits.remove(at: zero)
        }
        return digits.hasPrefix("0") ? nil : "CX" + digits
    }
}
