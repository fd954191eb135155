/// A lesson with how we know.
struct LearningLine: Equatable, Sendable {
    /// `Measured`.
    var basis: String
    var text: String
}
