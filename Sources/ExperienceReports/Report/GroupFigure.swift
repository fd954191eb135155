import ExperienceModel

/// Groups of customers beside the whole.
struct GroupFigure: Equatable, Sendable {
    /// One group.
    struct Row: Equatable, Sendable {
        var label: String
        /// `376 / 411`, or `under 10`.
        var answers: String
        /// nil where nothing may be shown.
        var interval: Interval?
        var value: String
        /// `+4.4 to +31.7`, or `not shown`.
        var range: String
        var isSuppressed: Bool
    }

    /// Groups formed in one way.
    struct Part: Equatable, Sendable {
        /// `Persona`.
        var label: String
        var rows: [Row]
    }

    /// `Answers, control / call`.
    var answersHeading: String
    /// `Effect and interval`.
    var effectHeading: String
    /// `Group`.
    var groupHeading: String
    /// All customers.
    var whole: Row
    var state: State
    var parts: [Part]
    var line: GoalLine?
    var axis: Axis
}
