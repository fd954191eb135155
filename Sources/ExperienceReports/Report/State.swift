/// What a mark stands for; every state has a word, a shape and a colour.
enum State: String, Equatable, Sendable, CaseIterable {
    /// Roll out, goal met, guardrail holds.
    case go
    /// Keep collecting, undecided.
    case wait
    /// Iterate, goal not met, a warning.
    case iterate
    /// Stop, harmed, guardrail broken, an error.
    case stop
    /// Planned.
    case planned
    /// Planned, but something stands in the way.
    case blocked
}
