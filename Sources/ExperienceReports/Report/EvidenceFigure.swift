import ExperienceModel

/// How the evidence grew, week by week.
struct EvidenceFigure: Equatable, Sendable {
    /// The end of one week.
    struct Point: Equatable, Sendable {
        var day: Day
        /// `21 Aug`.
        var dayText: String
        /// `447`.
        var answers: String
        var interval: Interval
        /// `+10.5`.
        var value: String
        /// `−13.5`.
        var lower: String
        /// `+34.6`.
        var upper: String
        /// Whether the verdict stood on that day.
        var isDecided: Bool
        /// `too early to say`, where no milestone says more.
        var remark = ""
    }

    /// A day worth a word.
    struct Milestone: Equatable, Sendable {
        /// Position of its point.
        var point: Int
        /// `2 Oct: better than control`.
        var text: String
        /// Where the whole band lies from then on; the end that crossed the line is the other one.
        ///
        /// Nil where the day is about something else than the band.
        var side: GoalLine.Side?
    }

    /// Ascending; only those that fit the axis.
    var points: [Point]
    var line: GoalLine
    var axis: Axis
    /// At most two.
    var milestones: [Milestone]
    /// The state of the verdict, for the decided part of the band and its numbers.
    var state: State
    /// `answers`, written once on the axis.
    var answersWord: String
    var description: String
}
