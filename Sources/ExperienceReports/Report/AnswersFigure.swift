/// How many answers came, of how many.
struct AnswersFigure: Equatable, Sendable {
    /// A place on the bar with its words.
    struct Mark: Equatable, Sendable {
        /// Share of the bar, 0 to 1.
        var share: Double
        /// `verdict at 2,362`.
        var text: String
    }

    /// Share of the bar that is filled, 0 to 1.
    var filled: Double
    /// `2,520 so far`.
    var soFar: String
    /// `4,000 planned`.
    var most: String
    /// Where the verdict came; nil while there is none, or where its answers were not kept.
    var decided: Mark?
    /// A second sentence, such as how many are still needed.
    var note: String?
    var description: String
}
