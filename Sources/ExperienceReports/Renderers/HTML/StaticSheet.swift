/// Text of our own that needs no escaping.
struct StaticSheet {
    let text: String

    init(_ parts: StaticString...) {
        text = parts.map { "\($0)\n" }.joined()
    }

    private init(text: String) { self.text = text }

    /// The same with rules of another of our sheets behind it.
    func followed(by rules: [String]) -> StaticSheet {
        StaticSheet(text: text + rules.map { $0 + "\n" }.joined())
    }
}
