/// How many answers came, of how many.
struct AnswersFigure: Equatable, Sendable {
    /// Share of the bar that is filled, 0 to 1.
    var filled: Double
    /// `2,520 so far`.
    var soFar: String
    /// `4,000 planned`.
    var most: String
    /// A second sentence, such as how many are still needed.
    var note: String?
    var description: String
}
