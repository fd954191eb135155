import ExperienceModel

/// A goal or a guardrail against its line: what was measured, how sure, and what follows.
struct MeasuredRow: Equatable, Sendable {
    /// One arm's own number.
    struct Arm: Equatable, Sendable {
        /// The arm's name.
        var name: String
        /// `−6.1`, or why there is none.
        var text: String
        /// How many answers, `1,262`.
        var answers: String
    }

    /// The metric's name.
    var label: String
    /// `control −6.1, call +9.5`.
    var sublabel: String
    /// Control first.
    var arms: [Arm]
    /// In the units of the axis; nil when it cannot be said.
    var interval: Interval?
    var line: GoalLine
    /// The axis of a goal; guardrails are each drawn on their own scale.
    var axis: Axis
    var state: State
    /// `+15.6`, or a dash.
    var value: String
    /// `+6.6 to +24.5`, or why there is no number.
    var range: String
    /// `points`.
    var unit: String
    /// `met`, `holds`.
    var verdict: String
    /// All of it in one sentence, for those who do not see the picture.
    var description: String
}
