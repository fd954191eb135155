/// The signs that pages show again and again, so that a page carries only those that it uses.
struct SymbolSheet: Sendable {
    private struct Symbol: Sendable {
        var id: String
        var source: String
    }

    private let symbols: [Symbol]

    /// The signs of all pages.
    static let all = SymbolSheet([HTMLStyle.symbols, HTMLJourneyStyle.symbols])

    init(_ sheets: [StaticSheet]) {
        symbols = sheets.flatMap { sheet in
            sheet.text.split(separator: "<symbol ").dropFirst().compactMap { part in
                let pieces = part.split(separator: "\"", maxSplits: 2)
                guard pieces.count == 3, let end = part.firstRange(of: "</symbol>") else {
                    return nil
                }
                let source = "<symbol " + part[..<end.upperBound] + "\n"
                return Symbol(id: String(pieces[1]), source: source)
            }
        }
    }

    /// The signs with those names, in a drawing that nobody sees; nothing where there is none.
    func text(for names: Set<String>) -> String {
        let used = symbols.filter { names.contains($0.id) }
        guard !used.isEmpty else { return "" }
        return "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\" "
            + "focusable=\"false\">\n" + used.map(\.source).joined() + "</svg>\n"
    }
}
