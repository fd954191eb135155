/// Text of our own that needs no escaping.
struct StaticSheet {
    let text: String

    init(_ parts: StaticString...) {
        text = parts.map { "\($0)\n" }.joined()
    }
}
