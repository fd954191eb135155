import ExperienceModel

/// All pilots against their goals on one axis.
struct PilotsFigure: Equatable, Sendable {
    /// One pilot.
    struct Row: Equatable, Sendable {
        /// As commands name it.
        var id: String
        var label: String
        var sublabel: String
        var chip: Chip
        /// nil where nothing can be said yet.
        var interval: Interval?
        var line: GoalLine?
        /// `+15.6`, or why there is none.
        var value: String
        var range: String
        /// `2,520`.
        var answers: String
        var next: Phrase
        var description: String
    }

    /// Column headings: pilot, state, effect, answers, next.
    var headings: Headings
    var rows: [Row]
    var axis: Axis
    /// What the axis shows, as a screen says it beside its heading; empty where that is the
    /// subtitle.
    var measure = ""

    /// What the columns are called.
    struct Headings: Equatable, Sendable {
        var pilot: String
        var state: String
        /// What the plot shows, for those who do not see it.
        var plot: String
        var effect: String
        var answers: String
        var next: String
    }
}
