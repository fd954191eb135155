/// The currency that was probably meant: `EUR` by `euro`.
enum MeantCurrency {
    static func code(_ text: String) -> String? {
        let word = text.lowercased()
        let code = codes[word] ?? word.uppercased()
        return code.utf8.count == 3 && code.utf8.allSatisfy { (65...90).contains($0) } ? code : nil
    }

    private static let codes = [
        "€": "EUR", "euro": "EUR", "euros": "EUR", "euro's": "EUR", "$": "USD", "dollar": "USD",
        "dollars": "USD", "£": "GBP", "pond": "GBP", "pound": "GBP", "pounds": "GBP",
    ]
}
