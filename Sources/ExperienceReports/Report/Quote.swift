/// What a customer wrote, beside the score given.
struct Quote: Equatable, Sendable {
    /// `10`; nil where no score goes with it.
    var score: String?
    var text: String
    /// The persona or channel, where it is known.
    var from: String?
}
