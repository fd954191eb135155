/// What a customer wrote, with names and numbers removed.
public struct CustomerQuote: Equatable, Sendable {
    /// The score given with it, as people read it; nil where there is none.
    public var score: String?
    /// The words.
    public var text: String
    /// The persona or channel, where it is known.
    public var from: String?

    /// Makes one from its parts.
    public init(score: String? = nil, text: String, from: String? = nil) {
        self.score = score
        self.text = text
        self.from = from
    }
}
