/// How often each score was given, control beside pilot.
struct ScoreFigure: Equatable, Sendable {
    /// One score, with the share of each arm's answers, 0 to 1.
    struct Bar: Equatable, Sendable {
        var score: String
        var shares: [Double]
    }

    /// A run of scores that count as one kind of customer.
    struct Bracket: Equatable, Sendable {
        /// `Detractors`.
        var label: String
        /// Positions of its bars.
        var bars: ClosedRange<Int>
        /// Share per arm, `31.1%`.
        var shares: [String]
    }

    /// Names of the arms, control first; one where there is no control.
    var arms: [String]
    /// The position of the arm that got the change; nil where only the control is shown.
    var pilot: Int?
    /// What the shares are shares of, `of answers: control`, one per arm.
    var legends: [String]
    var bars: [Bar]
    /// Detractors, passives and promoters; empty on other scales.
    var brackets: [Bracket]
    /// Shares, 0 to 1.
    var axis: Axis
    var description: String
}
