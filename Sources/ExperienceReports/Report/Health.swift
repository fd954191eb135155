/// One line on the data, before any result.
struct Health: Equatable, Sendable {
    /// Go when in order, iterate for a warning, stop when not in order.
    var state: State
    var text: Phrase
}
