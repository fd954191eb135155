/// The line fixed beforehand: a goal or a limit.
struct GoalLine: Equatable, Sendable {
    /// On which side of it a number is good.
    enum Side: Equatable, Sendable { case above, below }

    /// In the units of its axis.
    var value: Double
    /// `goal +5`.
    var label: String
    /// `+5`.
    var text: String
    var good: Side
}
